import type { Edit } from "../span.ts";

const LETTER_SPACED =
  /(?<![\p{Script=Han}][ \u00a0\u3000]?)\p{Script=Han}(?:[ \u00a0\u3000]\p{Script=Han}){2,}(?![ \u00a0\u3000]?\p{Script=Han})/gu;
const NO_BREAK = /\u00a0/g;
const ZERO_WIDTH = /\u200b|(?<!^)\ufeff/g;

/**
 * Letter-spaced names such as 应 急 管 理 部. Only what `isName` knows is put
 * together: 年 月 日 and lists of single characters are right as they stand.
 */
export function findLetterSpacing(text: string, isName: (joined: string) => boolean): Edit[] {
  return Array.from(text.matchAll(LETTER_SPACED), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    replacement: match[0].replace(/[ \u00a0\u3000]/g, ""),
  })).filter(({ replacement }) => isName(replacement));
}

/** No-break spaces, each to an ordinary one. */
export function findNoBreakSpaces(text: string): Edit[] {
  return Array.from(text.matchAll(NO_BREAK), (match) => ({
    start: match.index,
    end: match.index + 1,
    replacement: " ",
  }));
}

/** Zero-width spaces; a byte order mark at the very beginning stays. */
export function findZeroWidth(text: string): Edit[] {
  return Array.from(text.matchAll(ZERO_WIDTH), (match) => ({
    start: match.index,
    end: match.index + 1,
    replacement: "",
  }));
}
