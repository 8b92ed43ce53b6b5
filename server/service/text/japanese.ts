import { matchesOf, type Span } from "./span.ts";

const KANA = /[\u3041-\u3096\u30a1-\u30fa]/;
const SENTENCE = /[^。！？\n]*[。！？\n]?/g;

/** The sentences of a text that have kana: Japanese, whose 国 会 学 are no Simplified Chinese. */
export function japaneseSentences(text: string): Span[] {
  if (!KANA.test(text)) return [];
  return matchesOf(text, SENTENCE).filter(({ start, end }) => KANA.test(text.slice(start, end)));
}
