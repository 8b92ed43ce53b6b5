import { FILLER } from "../text/mask.ts";
import type { Span } from "../text/span.ts";

/** What parts a quotation: words left out, words put in, and code or addresses within. */
const GAP = new RegExp(`…+|\\.{3,6}|。{3,6}|〔[^〔〕]{0,60}〕|${FILLER}{4,}`, "g");

/**
 * The stretches of a quotation that must stand word for word: what lies
 * between ellipses (GB/T 15834—2011, 4.11) and bracketed insertions. Offsets
 * in the folded text; none is empty.
 */
export function splitAtGaps(folded: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const { index, 0: gap } of folded.slice(start, end).matchAll(GAP)) {
    pieces.push({ start: from, end: start + index });
    from = start + index + gap.length;
  }
  pieces.push({ start: from, end });
  return pieces.filter((piece) => piece.end > piece.start);
}
