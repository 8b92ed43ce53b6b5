import { STEP, type Steps } from "../text/gradual.ts";

/** A step goes through so many units of the text. */
const UNITS = 64 * STEP;
/** How many units a gram has: one wrong character in eight still leaves one whole. */
export const GRAM = 4;

/**
 * Where every run of four units of a long text stands. The list of places is
 * ordered by a hash of the run (counting sort), so the index is two flat
 * arrays whatever the size of the text.
 */
export class GramIndex {
  readonly text: string;
  readonly #shift: number;
  /** Where the places of each hash begin. */
  readonly #begins: Uint32Array;
  readonly #places: Uint32Array;

  private constructor(text: string) {
    const bits = Math.min(22, Math.max(8, Math.ceil(Math.log2(text.length + 1))));
    this.text = text;
    this.#shift = 32 - bits;
    this.#begins = new Uint32Array((1 << bits) + 2);
    this.#places = new Uint32Array(Math.max(0, text.length - GRAM + 1));
  }

  /** Makes the index of a text in steps. */
  static *make(text: string): Steps<GramIndex> {
    const index = new GramIndex(text);
    yield* index.#sort();
    return index;
  }

  /** A counting sort: how many places each hash has, where they begin, then each place to its own. */
  *#sort(): Steps<void> {
    const begins = this.#begins;
    const places = this.#places;
    const add = (at: number, by: number) => {
      const was = begins[at] ?? 0;
      begins[at] = was + by;
      return was;
    };
    for (let at = 0; at < places.length; at++) {
      add(this.#hash(this.text, at) + 2, 1);
      if (at % UNITS === UNITS - 1) yield;
    }
    for (let at = 1; at < begins.length; at++) add(at, begins[at - 1] ?? 0);
    for (let at = 0; at < places.length; at++) {
      places[add(this.#hash(this.text, at) + 1, 1)] = at;
      if (at % UNITS === UNITS - 1) yield;
    }
  }

  /** Where a run of four units or more stands word for word, in order of place. */
  *find(sought: string): Generator<number> {
    const from = this.#rarest(sought);
    if (from < 0) return;
    for (const place of this.places(sought, from)) {
      if (this.text.startsWith(sought, place - from)) yield place - from;
    }
  }

  /** How many places the gram at `at` of a text has; as `places`, but it costs less. */
  count(text: string, at: number): number {
    const hash = this.#hash(text, at);
    return (this.#begins[hash + 1] ?? 0) - (this.#begins[hash] ?? 0);
  }

  /** Whether the gram at `at` of a text stands at a place. */
  stands(text: string, at: number, place: number): boolean {
    for (let step = 0; step < GRAM; step++) {
      if (this.text.charCodeAt(place + step) !== text.charCodeAt(at + step)) return false;
    }
    return true;
  }

  /** The places of the gram at `at` of a text; others of the same hash may be among them. */
  places(text: string, at: number): Uint32Array {
    const hash = this.#hash(text, at);
    return this.#places.subarray(this.#begins[hash], this.#begins[hash + 1]);
  }

  /** Where the gram with the fewest places begins; -1 for a text shorter than one. */
  #rarest(text: string): number {
    let best = -1;
    let fewest = Number.POSITIVE_INFINITY;
    for (let at = 0; at + GRAM <= text.length && fewest > 0; at++) {
      const count = this.count(text, at);
      if (count < fewest) [best, fewest] = [at, count];
    }
    return best;
  }

  #hash(text: string, at: number): number {
    let hash = 0;
    for (let step = 0; step < GRAM; step++) {
      hash = Math.imul(hash ^ text.charCodeAt(at + step), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    return Math.imul(hash, 0x85ebca6b) >>> this.#shift;
  }
}
