import { charLength } from "../../text/units.ts";
import type { Segmenter } from "./segmenter.ts";

/** What the words of a dictionary are good for: the logarithm of each one's share of all text. */
interface Dictionary {
  readonly weights: ReadonlyMap<string, number>;
  /** Of a character that is no word: as rare as the rarest. */
  readonly rarest: number;
  /** Of the longest word, in UTF-16 units. */
  readonly longest: number;
}

/**
 * Cuts by a dictionary alone: the way of cutting whose words are together the
 * most frequent (maximum probability over a unigram model, as jieba does it).
 * What the dictionary does not know is cut into single characters. Needs no
 * native code.
 *
 * @param rows `data/segmenter/words.utf8`: a word, its frequency and its kind on a line
 * @param more `data/segmenter/user.utf8`: words without a frequency, taken for middling ones
 */
export function createDictionarySegmenter(rows: string, more: string): Segmenter {
  const dictionary = readDictionary(rows, more);
  return { cut: (text) => cut(text, dictionary) };
}

function readDictionary(rows: string, more: string): Dictionary {
  const frequencies = new Map<string, number>();
  for (const row of rows.split("\n")) {
    const [word, frequency] = row.split(" ", 2);
    if (word) frequencies.set(word, Number(frequency));
  }
  const sorted = [...frequencies.values()].sort((a, b) => a - b);
  const middle = sorted[sorted.length >> 1] ?? 1;
  for (const word of more.split("\n")) if (word) frequencies.set(word, middle);
  const total = sorted.reduce((sum, frequency) => sum + frequency, 0);
  const weights = new Map<string, number>();
  let longest = 1;
  for (const [word, frequency] of frequencies) {
    weights.set(word, Math.log(frequency / total));
    longest = Math.max(longest, word.length);
  }
  return { weights, rarest: Math.log((sorted[0] ?? 1) / total), longest };
}

/** The best cut of each end of the text, from the last character to the first. */
function cut(text: string, dictionary: Dictionary): string[] {
  const best = new Float64Array(text.length + 1);
  const ends = new Uint32Array(text.length);
  for (let start = text.length - 1; start >= 0; start--) {
    const single = start + charLength(text, start);
    best[start] = dictionary.rarest + (best[single] ?? 0);
    ends[start] = single;
    const last = Math.min(text.length, start + dictionary.longest);
    for (let end = start + 1; end <= last; end++) {
      const weight = dictionary.weights.get(text.slice(start, end));
      const value = (weight ?? Number.NEGATIVE_INFINITY) + (best[end] ?? 0);
      if (value <= (best[start] ?? 0)) continue;
      best[start] = value;
      ends[start] = end;
    }
  }
  return readWords(text, ends);
}

function readWords(text: string, ends: Uint32Array): string[] {
  const words: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = ends[start] ?? text.length;
    words.push(text.slice(start, end));
    start = end;
  }
  return words;
}
