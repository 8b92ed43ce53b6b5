import { isListed } from "./listedWords.ts";
import type { Word } from "./segmenter.ts";
import type { WordKnowledge } from "./wordKnowledge.ts";

const NUMBER = /^[几数一二三四五六七八九十百千万]+[两只里面]?$/;
const NUMERAL = /[\d０-９几数一二三四五六七八九十百千万]/;

/** Whether a word is a number with its measure, or begins in one: 几百只, 几两|面. */
export function isCounted(
  simplified: string,
  { text, start }: Word,
  { converter }: WordKnowledge,
): boolean {
  if (text.length === 1) return false;
  if (NUMBER.test(text)) return !isListed(text, converter);
  return /^[两只里面]/.test(text) && isBehindNumeral(simplified, start);
}

/** Whether what begins at an offset is counted: 只 in 三只. */
export function isBehindNumeral(text: string, start: number): boolean {
  return NUMERAL.test(text.charAt(start - 1));
}
