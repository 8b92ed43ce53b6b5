import { isLineEdge, neighbourBefore, neighbourBehind } from "./neighbours.ts";

/**
 * What stands beside a mark, quotation marks and the like looked through:
 * Chinese, a figure, Latin, a closing bracket, the edge of the line, or
 * something else (blanks, code, other marks).
 */
export type Side = "chinese" | "figure" | "latin" | "bracket" | "edge" | "other";

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
  const near = neighbourBefore(text, offset, THROUGH_BEFORE);
  if (near && isLineEdge(near.char)) return near.depth === 0 ? "edge" : "other";
  return sideOf(near?.char, BEFORE);
}

/** What stands at `offset`; blanks at the end of a line are its edge. */
export function sideBehind(text: string, offset: number): Side {
  const near = neighbourBehind(text, offset, THROUGH_BEHIND);
  const isEdge = near && (isLineEdge(near.char) || isBlankToEnd(text, near.offset));
  if (isEdge) return near.depth === 0 ? "edge" : "other";
  return sideOf(near?.char, BEHIND);
}

function sideOf(char: string | undefined, table: typeof BEFORE): Side {
  return table.find(([pattern]) => char !== undefined && pattern.test(char))?.[1] ?? "other";
}

/** Whether only a few blanks stand between `offset` and the end of the line. */
function isBlankToEnd(text: string, offset: number): boolean {
  return /^ {1,8}(?:[\r\n]|$)/.test(text.slice(offset, offset + 9));
}
