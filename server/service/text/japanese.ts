import type { Span } from "./span.ts";

const KANA = /[\u3041-\u3096\u30a1-\u30fa]/;
const SENTENCE = /[^。！？\n]*[。！？\n]?/g;

/** The sentences of a text that have kana: Japanese, whose 国 会 学 are no Simplified Chinese. */
export function japaneseSentences(text: string): Span[] {
  if (!KANA.test(text)) return [];
  return Array.from(text.matchAll(SENTENCE))
    .filter((match) => KANA.test(match[0]))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
