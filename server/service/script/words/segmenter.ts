import type { Span } from "../../text/span.ts";

/** Cuts Simplified text into words; the words put together are the text. */
export interface Segmenter {
  cut(text: string): readonly string[];
}

/** A word in a text, with its offsets there. */
export interface Word extends Span {
  readonly text: string;
}

const HAN = /\p{Script=Han}/u;
/** A run of Han is cut this far on either side of what is asked about, in UTF-16 units. */
const REACH = 24;
/** How many cuts are remembered. */
const REMEMBERED = 4096;

/** Words round a place in a text; runs that were cut before are remembered. */
export class WordFinder {
  readonly #segmenter: Segmenter;
  readonly #cuts = new Map<string, readonly Word[]>();

  constructor(segmenter: Segmenter) {
    this.#segmenter = segmenter;
  }

  /** The words of the run of Han round `at`, in order; offsets are in `text`. */
  around(text: string, at: number): Word[] {
    const start = edge(text, at, -1);
    const run = text.slice(start, edge(text, at, 1) + 1);
    return this.cut(run).map((word) => ({
      text: word.text,
      start: word.start + start,
      end: word.end + start,
    }));
  }

  /** The word that covers `at`. */
  at(text: string, at: number): Word {
    const found = this.around(text, at).find((word) => word.start <= at && at < word.end);
    return found ?? { text: text.charAt(at), start: at, end: at + 1 };
  }

  /** The words of a text without other characters than Han. */
  cut(run: string): readonly Word[] {
    if (run.length < 2) return run === "" ? [] : [{ text: run, start: 0, end: run.length }];
    const known = this.#cuts.get(run);
    if (known) return known;
    if (this.#cuts.size >= REMEMBERED) this.#cuts.clear();
    const words = withOffsets(this.#segmenter.cut(run));
    this.#cuts.set(run, words);
    return words;
  }
}

/** How far Han characters go on from `at` in a direction, at most `REACH`. */
function edge(text: string, at: number, step: 1 | -1): number {
  let last = at;
  while (Math.abs(last + step - at) <= REACH && HAN.test(text.charAt(last + step))) last += step;
  return last;
}

function withOffsets(words: readonly string[]): Word[] {
  let start = 0;
  return words.map((text) => {
    const word = { text, start, end: start + text.length };
    start = word.end;
    return word;
  });
}
