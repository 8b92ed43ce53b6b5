import type { ClauseData } from "../../corpus/model.ts";
import type { PlacedBlock } from "../../draft/facts.ts";
import type { Difference } from "../../quotation/difference.ts";
import type { Passage } from "../../quotation/passageIndex.ts";
import {
  type CheckedQuotation,
  checkQuotationAt,
  checkQuotations,
  type QuotationContext,
} from "../../quotation/quotations.ts";
import type { Span } from "../../text/span.ts";

/** A quotation of a known document, word for word or altered; the span is in the block, without the marks. */
export interface QuotedPassage extends Span {
  readonly passage: Passage;
  /** The clause that it stands in; null for the preamble, the notice and the parts' own text. */
  readonly clause: ClauseData | null;
}

/** What a block quotes of known documents, in order. */
export function findQuoted(block: PlacedBlock, context: QuotationContext): QuotedPassage[] {
  return checkQuotations(block, context).flatMap(toQuoted);
}

/** The one at an offset of the block; null where there is none. */
export function quotedAt(
  block: PlacedBlock,
  offset: number,
  context: QuotationContext,
): QuotedPassage | null {
  const checked = checkQuotationAt(block, offset, context);
  return checked ? (toQuoted(checked)[0] ?? null) : null;
}

/** Of several pieces the first says where the quotation is from. */
function toQuoted({
  quotation: { start, end },
  verdicts: [first],
}: CheckedQuotation): QuotedPassage[] {
  if (!first) return [];
  const { passage } = first.kind === "exact" ? first : { passage: original(first.difference) };
  const clause = passage.place.kind === "clause" ? passage.place.clause : null;
  return [{ start, end, passage, clause }];
}

function original({ corpus, place, official, quoted }: Difference): Passage {
  return { corpus, place, official, start: quoted.start, end: quoted.end };
}
