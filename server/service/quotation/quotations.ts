import type { Library } from "../corpus/library.ts";
import type { ReadBlock } from "../draft/draft.ts";
import type { Quotation } from "../draft/quotations.ts";
import { findPhonetic } from "../text/damage/phonetic.ts";
import type { Readings } from "../text/readings.ts";
import type { Span } from "../text/span.ts";
import { attributionAt } from "./attribution.ts";
import { quotedBody } from "./blockQuote.ts";
import { type Verdict, verify } from "./verify.ts";

/** A quotation of a block with what holding it against the documents shows; offsets are in the block. */
export interface CheckedQuotation {
  readonly quotation: Quotation;
  readonly verdicts: readonly Verdict[];
}

/** What checking needs to know besides the block. */
export interface QuotationContext {
  readonly library: Library;
  readonly readings: () => Readings;
  /** Short titles that the draft defines, folded: short to full. */
  readonly shortTitles: ReadonlyMap<string, string>;
}

/**
 * The quotations of a block that are a known document's text or mean to be:
 * those in quotation marks, and a block quote as a whole. Of nested ones the
 * outermost that says something counts.
 */
export function checkQuotations(block: ReadBlock, context: QuotationContext): CheckedQuotation[] {
  const { quoted, facts } = block;
  const { folded, quotations: marked } = facts;
  const quotations = quoted ? [{ ...quotedBody(folded), mark: "", inner: marked }] : marked;
  return quotations.flatMap((quotation) => check(quotation, block, context));
}

function check(
  quotation: Quotation,
  block: ReadBlock,
  context: QuotationContext,
): CheckedQuotation[] {
  const { prose, facts } = block;
  const { library, shortTitles } = context;
  // The source of a block quote may be named behind it.
  const source =
    quotation.mark === "" ? facts.titles.findLast((one) => one.start >= quotation.end) : undefined;
  const at = source?.end ?? quotation.start - quotation.mark.length;
  const said = attributionAt(facts, at, library, shortTitles);
  const holes = findHoles(prose, quotation, context.readings);
  const verdicts = verify(facts.folded, quotation, said, library, holes);
  if (verdicts.length > 0) return [{ quotation, verdicts }];
  return quotation.inner.flatMap((inner) => check(inner, block, context));
}

/** CommonMark leaves these marks where punctuation stands inside: **安全。**推动. */
const LITERAL_EMPHASIS = /\*{2,3}/g;

/** What stands in a quotation and is no part of its words: notes of readings, marks of emphasis. */
function findHoles(prose: string, { start, end }: Span, readings: () => Readings): Span[] {
  const text = prose.slice(start, end);
  const emphasis = Array.from(text.matchAll(LITERAL_EMPHASIS), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  return [...findPhonetic(text, readings), ...emphasis]
    .map((hole) => ({ start: hole.start + start, end: hole.end + start }))
    .sort((a, b) => a.start - b.start);
}
