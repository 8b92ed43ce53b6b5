import type { PlacedBlock } from "../draft/facts.ts";
import type { Quotation } from "../draft/quotations.ts";
import { findPhonetic } from "../text/damage/phonetic.ts";
import type { Readings } from "../text/readings.ts";
import { contains, matchesOf, type Span, shift } from "../text/span.ts";
import { quotedBody } from "./blockQuote.ts";
import { attributionIn, isOriginalCell, referenceBefore, type Sources } from "./sources.ts";
import { SHORTEST, type Verdict, verify } from "./verify.ts";

/** A quotation of a block with what holding it against the documents shows; offsets are in the block. */
export interface CheckedQuotation {
  readonly quotation: Quotation;
  readonly verdicts: readonly Verdict[];
}

/** What checking needs to know besides the block. */
export interface QuotationContext extends Sources {
  readonly readings: () => Readings;
}

/**
 * The quotations of a block that are a known document's text or mean to be:
 * those in quotation marks, and a block quote as a whole. Of nested ones the
 * outermost that says something counts.
 */
export function checkQuotations(block: PlacedBlock, context: QuotationContext): CheckedQuotation[] {
  return quotationsOf(block, context).flatMap((quotation) => check(quotation, block, context));
}

/** The one at an offset; null where there is none, or nobody's. */
export function checkQuotationAt(
  block: PlacedBlock,
  offset: number,
  context: QuotationContext,
): CheckedQuotation | null {
  const quotation = quotationsOf(block, context).find((one) => contains(one, offset));
  const checked = quotation ? check(quotation, block, context) : [];
  return checked.find((one) => contains(one.quotation, offset)) ?? null;
}

function quotationsOf(block: PlacedBlock, context: QuotationContext): readonly Quotation[] {
  const { quoted, facts } = block;
  const isWhole = quoted || isOriginalCell(block, context);
  return isWhole ? [quotedBody(facts.folded, facts.quotations)] : facts.quotations;
}

function check(
  quotation: Quotation,
  block: PlacedBlock,
  context: QuotationContext,
): CheckedQuotation[] {
  const { prose, facts } = block;
  if (quotation.end - quotation.start < SHORTEST || isCitation(block, quotation, context))
    return [];
  const verdicts = verify(
    {
      ...quotation,
      folded: facts.folded,
      attribution: attributionIn(block, quotation, context),
      clause: referenceBefore(facts, quotation)?.number ?? null,
      holes: notesIn(prose, quotation, context.readings),
    },
    context.library,
  );
  if (verdicts.length > 0) return [{ quotation, verdicts }];
  return quotation.inner.flatMap((inner) => check(inner, block, context));
}

/** “（七）title” names a clause and quotes nothing. */
function isCitation(
  { facts }: PlacedBlock,
  { start, end }: Quotation,
  { library }: QuotationContext,
): boolean {
  const reference = facts.references.find((one) => one.start === start);
  if (!reference) return false;
  const titled = library.clausesTitledAt(facts.folded, reference.titleStart);
  return titled.some((one) => one.end === end);
}

/** CommonMark leaves these marks where punctuation stands inside: **安全。**推动. */
const LITERAL_EMPHASIS = /\*{2,3}/g;

/** What is no part of a quotation's words: notes of readings, marks of emphasis. */
function notesIn(prose: string, { start, end }: Span, readings: () => Readings): Span[] {
  const text = prose.slice(start, end);
  return [...findPhonetic(text, readings), ...matchesOf(text, LITERAL_EMPHASIS)]
    .map((note) => shift(note, start))
    .sort((a, b) => a.start - b.start);
}
