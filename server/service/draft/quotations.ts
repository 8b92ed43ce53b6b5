import type { Span } from "../text/span.ts";

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
 * prose, in which 「」 are “” and 『』 are ‘’. Straight marks count in pairs.
 * A mark without its partner opens nothing.
 */
export function findQuotations(folded: string): Quotation[] {
  const outermost: Quotation[] = [];
  const open: Open[] = [];
  const paired = (folded.match(/"/g)?.length ?? 0) % 2 === 0;
  for (const { index: at, 0: mark } of folded.matchAll(paired ? /[“”‘’"]/g : /[“”‘’]/g)) {
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
