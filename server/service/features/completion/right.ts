import { charAt, isHan } from "../../text/han.ts";
import { isHighSurrogate } from "../../text/units.ts";

/** Closing marks with the marks that open them. */
const PAIRS = new Map(
  ["“”", "‘’", "（）", "《》", "〈〉", "〔〕"].map(([open = "", close = ""]) => [close, open]),
);
/** How far in front of the caret a bracket may have been opened, in UTF-16 units. */
const REACH = 64;
/** A single character may stand there by chance: so many are a part of what is written. */
const PART = 2;

/**
 * How much to the right of the caret belongs to what is being written, of
 * which `rest` is not typed yet: the beginning of it, its end, or only the
 * mark that closes what is typed: editors and input methods write those ahead.
 * Both texts are folded.
 */
export function takenIn(folded: string, offset: number, rest: string): number {
  const common = commonBeginning(folded, offset, rest);
  const begun = common < PART && common < rest.length ? 0 : common;
  return begun + endTaken(folded, offset + begun, rest.slice(begun));
}

/** Whether all of `rest`, and not nothing, stands to the right of the caret. */
export function standsRight(folded: string, offset: number, rest: string): boolean {
  return rest !== "" && folded.startsWith(rest, offset);
}

/** Whether the brackets that are closed to the right are all opened in front of the one at `open`. */
export function closesOuter(folded: string, open: number, offset: number): boolean {
  const before = folded.slice(Math.max(0, open - REACH), open);
  const behind = folded.slice(offset, offset + REACH);
  return unclosed(before) + unclosed(behind) >= 0;
}

/** How many more brackets a line opens than it closes. */
function unclosed(text: string): number {
  return text.split("（").length - text.split("）").length;
}

/** In UTF-16 units, whole characters only. */
function commonBeginning(folded: string, offset: number, rest: string): number {
  let length = 0;
  while (length < rest.length && folded[offset + length] === rest[length]) length++;
  return isHighSurrogate(rest.charCodeAt(length - 1)) ? length - 1 : length;
}

function endTaken(folded: string, offset: number, rest: string): number {
  for (let length = rest.length; length >= PART; length--) {
    if (folded.startsWith(rest.slice(-length), offset)) return length;
  }
  const mark = folded.charAt(offset);
  return closes(mark, rest) || endsName(folded, offset, rest) ? 1 : 0;
}

/** Whether a mark closes something that is opened in front of the caret and not in `rest`. */
function closes(mark: string, rest: string): boolean {
  const open = PAIRS.get(mark);
  return open !== undefined && rest.split(mark).length > rest.split(open).length;
}

/** Whether the last character of a name stands at the caret, and no more of the line's run. */
function endsName(folded: string, offset: number, rest: string): boolean {
  const last = rest.slice(-1);
  return isHan(last) && folded.startsWith(last, offset) && !isHan(charAt(folded, offset + 1));
}
