import { charAt, charBefore, isChinese } from "../han.ts";
import type { Edit } from "../span.ts";

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
 * GB/T 15834—2011 gives Chinese text. A mark counts where Chinese stands on
 * one side of it, brackets where they hold Chinese; doubled marks (,,) become one.
 */
export function findHalfWidth(text: string): Edit[] {
  return [...findMarks(text), ...findBrackets(text)].sort((a, b) => a.start - b.start);
}

function findMarks(text: string): Edit[] {
  const found: Edit[] = [];
  for (const match of text.matchAll(MARK)) {
    const start = match.index;
    const end = start + match[0].length;
    const mark = match[0].charAt(0);
    const doubled = match[0] === mark.repeat(match[0].length);
    const chinese = isChinese(charBefore(text, start)) || isChinese(charAt(text, end));
    if (doubled && chinese) found.push({ start, end, replacement: FULL[mark] ?? mark });
  }
  return found;
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
