import { charAt, charBefore } from "./han.ts";

/**
 * What stands beside a mark, quotation marks and the like looked through:
 * Chinese, a figure, Latin, a closing bracket, the edge of the line, or
 * something else (blanks, code, other marks).
 */
export type Side = "chinese" | "figure" | "latin" | "bracket" | "edge" | "other";

/** How many marks are looked through: more than that is no prose. */
const DEPTH = 3;
const THROUGH_BEFORE = /[”’…—%‰℃×]/;
const THROUGH_BEHIND = /[“‘…—×(]/;

const BEFORE: readonly (readonly [RegExp, Side])[] = [
  [/[\p{Script=Han}》〉）」』〕】]/u, "chinese"],
  [/[0-9０-９]/, "figure"],
  [/\p{Script=Latin}/u, "latin"],
  [/[)]/, "bracket"],
];
const BEHIND: readonly (readonly [RegExp, Side])[] = [
  [/[\p{Script=Han}《〈（「『〔【]/u, "chinese"],
  [/[0-9０-９]/, "figure"],
  [/\p{Script=Latin}/u, "latin"],
];

/** What stands in front of `offset`. */
export function sideBefore(text: string, offset: number): Side {
  let at = offset;
  for (let depth = 0; depth <= DEPTH; depth++) {
    const char = charBefore(text, at);
    if (char === undefined || isBreak(char)) return depth === 0 ? "edge" : "other";
    if (!THROUGH_BEFORE.test(char)) return sideOf(char, BEFORE);
    at -= char.length;
  }
  return "other";
}

/** What stands at `offset`; blanks at the end of a line are its edge. */
export function sideBehind(text: string, offset: number): Side {
  let at = offset;
  for (let depth = 0; depth <= DEPTH; depth++) {
    const char = charAt(text, at);
    if (char === undefined || isBreak(char)) return depth === 0 ? "edge" : "other";
    if (char === " ") return depth === 0 && isBlankTo(text, at) ? "edge" : "other";
    if (!THROUGH_BEHIND.test(char)) return sideOf(char, BEHIND);
    at += char.length;
  }
  return "other";
}

function sideOf(char: string, table: typeof BEFORE): Side {
  return table.find(([pattern]) => pattern.test(char))?.[1] ?? "other";
}

function isBreak(char: string): boolean {
  return char === "\n" || char === "\r";
}

/** Whether only a few blanks stand between `offset` and the end of the line. */
function isBlankTo(text: string, offset: number): boolean {
  return /^ {1,8}(?:[\r\n]|$)/.test(text.slice(offset, offset + 9));
}
