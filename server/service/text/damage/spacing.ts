import type { Edit } from "../span.ts";

const LETTER_SPACED =
  /(?<![\p{Script=Han}])\p{Script=Han}(?:[ \u00a0\u3000]\p{Script=Han}){2,}(?![\p{Script=Han}])/gu;
const NO_BREAK = /\u00a0/g;

/** Letter-spaced names such as 应 急 管 理 部: three or more single characters in a row. */
export function findLetterSpacing(text: string): Edit[] {
  return Array.from(text.matchAll(LETTER_SPACED), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    replacement: match[0].replace(/[ \u00a0\u3000]/g, ""),
  }));
}

/** No-break spaces, each to an ordinary one. */
export function findNoBreakSpaces(text: string): Edit[] {
  return Array.from(text.matchAll(NO_BREAK), (match) => ({
    start: match.index,
    end: match.index + 1,
    replacement: " ",
  }));
}
