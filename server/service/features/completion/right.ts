/** Closing marks with the marks that open them. */
const PAIRS = new Map(
  ["“”", "‘’", "（）", "《》", "〈〉", "〔〕"].map(([open = "", close = ""]) => [close, open]),
);
/** A single character may stand there by chance: so many are a part of what is written. */
const PART = 2;

/**
 * How much to the right of the caret belongs to what is being written, of
 * which `rest` is not typed yet: the beginning of it, its end, or only the
 * mark that closes what is typed: editors and input methods write those ahead.
 * Both texts are folded.
 */
export function takenIn(folded: string, offset: number, rest: string): number {
  const right = folded.slice(offset, offset + rest.length);
  const common = commonBeginning(right, rest);
  const begun = common < PART && common < rest.length ? 0 : common;
  return begun + endTaken(right.slice(begun), rest.slice(begun));
}

/** Whether all of `rest`, and not nothing, stands to the right of the caret. */
export function standsRight(folded: string, offset: number, rest: string): boolean {
  return rest !== "" && folded.startsWith(rest, offset);
}

/** Whether a mark at the caret closes something that is opened in front of it and not in `rest`. */
export function closes(mark: string, rest: string): boolean {
  const open = PAIRS.get(mark);
  return open !== undefined && rest.split(mark).length > rest.split(open).length;
}

/** In UTF-16 units, whole characters only. */
function commonBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charAt(length) === b.charAt(length)) length++;
  return /[\ud800-\udbff]$/.test(a.slice(0, length)) ? length - 1 : length;
}

function endTaken(right: string, rest: string): number {
  for (let length = Math.min(right.length, rest.length); length >= PART; length--) {
    if (right.startsWith(rest.slice(-length))) return length;
  }
  return closes(right.charAt(0), rest) ? 1 : 0;
}
