import { charAt, charBefore, isChinese } from "../han.ts";
import { applyEdits, type Edit } from "../span.ts";

const FULL: Readonly<Record<string, string>> = {
  ",": "，",
  ":": "：",
  ";": "；",
  "(": "（",
  ")": "）",
};
const MARK = /[,:;]+/g;
const BRACKETS = /\(([^()\n]*\p{Script=Han}[^()\n]*)\)/gu;

/**
 * Half-width , : ; ( ) of a web copy, each to the full-width mark that
 * GB/T 15834—2011 gives Chinese text; doubled marks (,,) become one. A mark
 * counts behind Chinese, and in front of Chinese behind a figure (20%,场内);
 * brackets count where they hold Chinese.
 */
export function findHalfWidth(text: string): Edit[] {
  const brackets = findBrackets(text);
  // Brackets keep their length, so the marks behind them keep their place.
  const marks = findMarks(applyEdits(text, brackets));
  return [...marks, ...brackets].sort((a, b) => a.start - b.start);
}

function findMarks(text: string): Edit[] {
  const found: Edit[] = [];
  for (const match of text.matchAll(MARK)) {
    const start = match.index;
    const end = start + match[0].length;
    const mark = match[0].charAt(0);
    const before = charBefore(text, start);
    const counts = isChinese(before) || (isFigure(before) && isChinese(charAt(text, end)));
    if (match[0] === mark.repeat(end - start) && counts) {
      found.push({ start, end, replacement: FULL[mark] ?? mark });
    }
  }
  return found;
}

function isFigure(char: string | undefined): boolean {
  return char !== undefined && /[0-9%)]/.test(char);
}

function findBrackets(text: string): Edit[] {
  const found: Edit[] = [];
  for (const match of text.matchAll(BRACKETS)) {
    const last = match.index + match[0].length - 1;
    found.push({ start: match.index, end: match.index + 1, replacement: "（" });
    found.push({ start: last, end: last + 1, replacement: "）" });
  }
  return found;
}
