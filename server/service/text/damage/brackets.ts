import { isHan } from "../han.ts";
import { FILLER } from "../mask.ts";
import { neighbourBefore, neighbourBehind } from "../neighbours.ts";
import type { Edit } from "../span.ts";

/** A pair of half-width brackets on one line. */
interface Pair {
  readonly outer: Pair | null;
  readonly start: number;
  /** Behind the closing one; 0 while there is none. */
  end: number;
  /** Whether a Han character stands between them. */
  chinese: boolean;
}

const CHINESE = /[\p{Script=Han}。、《》〈〉「」『』〔〕【】]/u;
const THROUGH = /[“”‘’…—%‰℃×，,；;：:！!？?]/;
const LINE_START = /(?:^|[\r\n])[ \t\u3000]{0,8}$/;
/** Marks of Markdown may stand in front of a label. */
const LABEL_START = new RegExp(`(?:^|[\\r\\n])[ \\t\\u3000${FILLER}]{0,8}$`);
const LABEL = /^\([一二三四五六七八九十百]{1,5}\)[ \u3000]*\p{Script=Han}/u;

/**
 * Half-width brackets of a web copy that hold Chinese and stand in Chinese:
 * behind or in front of it, alone on a line, or as a label (一) at its
 * beginning; such brackets inside them go with them. In English (行动计划) and
 * in f(数据) they stay.
 */
export function findBrackets(text: string): Edit[] {
  const wanted = new Set<Pair | null>();
  for (const pair of readPairs(text)) {
    // An address may end in front of the bracket, and would take a full-width one in.
    if (!pair.chinese || text[pair.end - 2] === FILLER) continue;
    if (wanted.has(pair.outer) || isInChinese(text, pair)) wanted.add(pair);
  }
  const edits = [...wanted].flatMap((pair) => (pair ? fullWidth(pair) : []));
  return edits.sort((a, b) => a.start - b.start);
}

function fullWidth({ start, end }: Pair): Edit[] {
  return [
    { start, end: start + 1, replacement: "（" },
    { start: end - 1, end, replacement: "）" },
  ];
}

/** The pairs of a text by their beginning, so that outer ones come first. */
function readPairs(text: string): Pair[] {
  const pairs: Pair[] = [];
  const open: Pair[] = [];
  for (const { index, 0: char } of text.matchAll(/[()\r\n]|\p{Script=Han}/gu)) {
    const inner = open.at(-1);
    if (char === "(") {
      const pair = { outer: inner ?? null, start: index, end: 0, chinese: false };
      open.push(pair);
      pairs.push(pair);
    } else if (char === ")") close(open, index + 1);
    else if (!isHan(char)) open.length = 0;
    else if (inner) inner.chinese = true;
  }
  return pairs.filter(({ end }) => end > 0);
}

function close(open: Pair[], end: number): void {
  const pair = open.pop();
  if (!pair) return;
  pair.end = end;
  if (pair.outer && pair.chinese) pair.outer.chinese = true;
}

function isInChinese(text: string, { start, end }: Pair): boolean {
  const before = neighbourBefore(text, start, THROUGH)?.char ?? "";
  const behind = neighbourBehind(text, end, THROUGH)?.char ?? "";
  if (CHINESE.test(before) || CHINESE.test(behind)) return true;
  if (isLineEnd(text, end)) return /[0-9]/.test(before) || LINE_START.test(lead(text, start));
  return LABEL_START.test(lead(text, start)) && LABEL.test(text.slice(start, start + 16));
}

/** Enough of what stands in front to see the beginning of a line. */
function lead(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - 9), offset);
}

function isLineEnd(text: string, offset: number): boolean {
  return /^[ \t\u3000]{0,8}(?:$|[\r\n])/.test(text.slice(offset, offset + 9));
}
