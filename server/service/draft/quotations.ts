import { outside, type Span } from "../text/span.ts";
import type { Title } from "./titles.ts";

/** A stretch between quotation marks; offsets are those of the text between them. */
export interface Quotation extends Span {
  /** The mark that opens it, folded: “ ‘ or ". */
  readonly mark: string;
  /** Those inside it, outermost first. */
  readonly inner: readonly Quotation[];
}

interface Open {
  readonly at: number;
  readonly mark: string;
  readonly inner: Quotation[];
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ["”", "“"],
  ["’", "‘"],
  ['"', '"'],
]);
const OPENING = new Set(CLOSING.values());
/** Nobody nests deeper; thousands of opening marks are no quotations. */
const DEPTH = 8;

/**
 * The quotations of one block, in order; takes and gives offsets in the folded
 * prose, in which 「」 are “” and 『』 are ‘’. Straight marks count in pairs, or
 * stand for the partner of a curved one that has none. A mark without its
 * partner opens nothing, and those inside titles are theirs.
 */
export function findQuotations(folded: string, titles: readonly Title[]): Quotation[] {
  const outermost: Quotation[] = [];
  const open: Open[] = [];
  for (const { start: at, mark } of findMarks(folded, titles)) {
    const opening = CLOSING.get(mark);
    const depth = open.findLastIndex((one) => one.mark === opening);
    const partner = open[depth];
    if (partner) {
      open.length = depth;
      const { mark: opened, inner } = partner;
      const found = { start: partner.at + 1, end: at, mark: opened, inner };
      (open.at(-1)?.inner ?? outermost).push(found);
    } else if (OPENING.has(mark) && open.length < DEPTH) open.push({ at, mark, inner: [] });
  }
  return outermost;
}

interface Mark extends Span {
  readonly mark: string;
}

function findMarks(folded: string, titles: readonly Title[]): Mark[] {
  const all = Array.from(folded.matchAll(/[“”‘’"]/g), ({ index: start, 0: mark }) => ({
    start,
    end: start + 1,
    mark,
  }));
  const marks = withPartners(outside(all, titles));
  const straight = marks.filter(({ mark }) => mark === '"');
  return straight.length % 2 === 0 ? marks : marks.filter(({ mark }) => mark !== '"');
}

/** Straight marks that are typed for the partner of a “ or ” stand for it: “…". */
function withPartners(marks: readonly Mark[]): Mark[] {
  const count = (sought: string) => marks.filter(({ mark }) => mark === sought).length;
  if (count("“") === count("”") || count('"') === 0) return [...marks];
  const behind = curvedBefore(marks.toReversed()).reverse();
  const before = curvedBefore(marks);
  return marks.map((one, at) => {
    if (one.mark !== '"') return one;
    if (before[at] === "“" && behind[at] !== "”") return { ...one, mark: "”" };
    return before[at] !== "“" && behind[at] === "”" ? { ...one, mark: "“" } : one;
  });
}

/** For each mark the “ or ” that stands last in front of it. */
function curvedBefore(marks: readonly Mark[]): string[] {
  let last = "";
  return marks.map(({ mark }) => {
    const before = last;
    if (mark === "“" || mark === "”") last = mark;
    return before;
  });
}
