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

/** Brackets in brackets are followed so far; no text has more. */
const DEEPEST = 16;

/**
 * Half-width , : ; ( ) of a web copy, each to the full-width mark that
 * GB/T 15834—2011 gives Chinese text; doubled marks (,,) become one. A mark
 * counts behind Chinese, and in front of Chinese behind a figure (20%,场内);
 * brackets count where they hold Chinese.
 */
export function findHalfWidth(text: string): Edit[] {
  // Brackets keep their length, so all offsets stay; those round others are seen once the inner ones are done.
  const brackets: Edit[] = [];
  let done = text;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const found = findBrackets(done);
    if (found.length === 0) break;
    brackets.push(...found);
    done = applyEdits(done, found);
  }
  return [...findMarks(done), ...brackets].sort((a, b) => a.start - b.start);
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
