import { FILLER } from "../text/mask.ts";
import type { Span } from "../text/span.ts";

/** What parts a quotation: words left out, words put in, and code or addresses within. */
const GAP = new RegExp(
  [
    "（?(?:[…⋯]+|\\.{3,6}|。{3,6})）?。?",
    "（[上下中前后]?略）",
    "[〔［][^〔〕［］]{0,60}[〕］]",
    `${FILLER}{4,}`,
    "[①-⑳⁰¹²³⁴-⁹]+|\\^[^\\s^]{1,4}\\^",
  ].join("|"),
  "g",
);
/** The writer's own words in brackets: （全国合计）, （下划线为笔者所加）. */
const BRACKETED = /（[^（）]{1,30}）/g;

/**
 * The stretches of a quotation that must stand word for word: what lies
 * between ellipses (GB/T 15834—2011, 4.11), insertions and marks of notes.
 * Offsets in the folded text; none is empty.
 */
export function splitAtGaps(folded: string, span: Span): Span[] {
  return split(folded, span, GAP);
}

/** How much in front of a bracket tells whether it is the document's own. */
const BEFORE = 3;

/**
 * The stretches between words in round brackets, for a piece that does not
 * stand word for word with them. `isOwn` tells of a text whether the document
 * has it: what is in the brackets, or the opening one with what stands in front.
 */
export function splitAtBrackets(
  folded: string,
  span: Span,
  isOwn: (text: string) => boolean,
): Span[] {
  return split(
    folded,
    span,
    BRACKETED,
    (at, end) =>
      isOwn(folded.slice(at, end)) || isOwn(folded.slice(Math.max(0, at - BEFORE), at + 1)),
  );
}

function split(
  folded: string,
  { start, end }: Span,
  gaps: RegExp,
  isKept: (at: number, end: number) => boolean = () => false,
): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const { index, 0: gap } of folded.slice(start, end).matchAll(gaps)) {
    const end = start + index + gap.length;
    if (isKept(start + index, end)) continue;
    pieces.push({ start: from, end: start + index });
    from = end;
  }
  pieces.push({ start: from, end });
  return pieces.filter((piece) => piece.end > piece.start);
}
