import { firstPlace } from "../text/bisection.ts";
import { STEP, type Steps, sorted } from "../text/gradual.ts";

/** A run of keys that share a beginning: indexes into the table, `high` exclusive. */
export interface KeyRange {
  readonly low: number;
  readonly high: number;
}

/** Lower ranks are better. */
interface Ranked<T> {
  readonly key: string;
  readonly value: T;
  readonly rank: number;
}

function byKey(a: Ranked<unknown>, b: Ranked<unknown>): number {
  if (a.key === b.key) return a.rank - b.rank;
  return a.key < b.key ? -1 : 1;
}

/**
 * Values by keys that may be typed from the beginning. A look-up costs what is
 * typed and what is taken out of it, times the logarithm of the table's size.
 */
export class KeyTable<T> {
  readonly all: KeyRange;
  readonly #keys: readonly string[];
  readonly #values: readonly T[];
  readonly #ranks: readonly number[];
  /** A tournament over the ranks: each inner node holds the place of the better of its two children. */
  readonly #winners: Int32Array;

  private constructor(entries: readonly Ranked<T>[]) {
    this.#keys = entries.map(({ key }) => key);
    this.#ranks = entries.map(({ rank }) => rank);
    this.#values = entries.map(({ value }) => value);
    this.all = { low: 0, high: entries.length };
    this.#winners = new Int32Array(2 * entries.length);
  }

  /** Makes a table in steps; `entries` are given best first. */
  static *make<T>(entries: readonly (readonly [key: string, value: T])[]): Steps<KeyTable<T>> {
    const ranked = entries.map(([key, value], rank) => ({ key, value, rank }));
    yield;
    const table = new KeyTable(yield* sorted(ranked, byKey));
    yield* table.#play();
    return table;
  }

  /** The key at a place of the table; empty behind its end. */
  key(place: number): string {
    return this.#keys[place] ?? "";
  }

  /** The value at a place that the table has. */
  value(place: number): T {
    return this.#values[place] as T;
  }

  /** The keys that begin with `prefix`; null where none does. */
  find(prefix: string): KeyRange | null {
    const low = firstPlace(0, this.all.high, (place) => this.key(place) >= prefix);
    const high = firstPlace(low, this.all.high, (place) => !this.key(place).startsWith(prefix));
    return low < high ? { low, high } : null;
  }

  /** The value of exactly this key; undefined where there is none. */
  get(key: string): T | undefined {
    const place = this.find(key)?.low ?? -1;
    return this.key(place) === key ? this.value(place) : undefined;
  }

  /** The best values whose keys begin with `prefix`, best first. */
  starting(prefix: string, count: number): T[] {
    const range = this.find(prefix);
    return range ? this.best(range, count).map((place) => this.value(place)) : [];
  }

  /** The keys of a range, alike up to `depth`, that go on with a UTF-16 unit; null where none does. */
  step({ low, high }: KeyRange, depth: number, unit: number): KeyRange | null {
    const from = firstPlace(low, high, (place) => this.#unit(place, depth) >= unit);
    const to = firstPlace(from, high, (place) => this.#unit(place, depth) > unit);
    return from < to ? { low: from, high: to } : null;
  }

  /** Every UTF-16 unit with which the keys of a range go on at `depth`, with the keys that do. */
  *steps({ low, high }: KeyRange, depth: number): Generator<readonly [number, KeyRange]> {
    let from = firstPlace(low, high, (place) => this.#unit(place, depth) >= 0);
    while (from < high) {
      const unit = this.#unit(from, depth);
      const to = firstPlace(from, high, (place) => this.#unit(place, depth) > unit);
      yield [unit, { low: from, high: to }];
      from = to;
    }
  }

  /** The places of the best `count` of a range, best first. */
  best({ low, high }: KeyRange, count: number): number[] {
    const open = [{ low, high, place: this.#winner(low, high) }];
    const found: number[] = [];
    while (open.length > 0 && found.length < count) {
      const next = open.reduce((a, b) => (this.#beats(a.place, b.place) ? a : b));
      open.splice(open.indexOf(next), 1);
      found.push(next.place);
      const sides = [
        { low: next.low, high: next.place },
        { low: next.place + 1, high: next.high },
      ];
      for (const side of sides) {
        if (side.low < side.high) open.push({ ...side, place: this.#winner(side.low, side.high) });
      }
    }
    return found;
  }

  /** -1 behind a key's end, so that shorter keys go first as they do in the order of strings. */
  #unit(place: number, depth: number): number {
    const key = this.key(place);
    return depth < key.length ? key.charCodeAt(depth) : -1;
  }

  #beats(a: number, b: number): boolean {
    return (this.#ranks[a] ?? Infinity) <= (this.#ranks[b] ?? Infinity);
  }

  *#play(): Steps<void> {
    const size = this.#keys.length;
    const winners = this.#winners;
    for (let place = 0; place < size; place++) winners[size + place] = place;
    for (let node = size - 1; node > 0; node--) {
      winners[node] = this.#better(winners[2 * node] ?? 0, winners[2 * node + 1] ?? 0);
      if (node % (16 * STEP) === 0) yield;
    }
  }

  #better(a: number, b: number): number {
    return this.#beats(a, b) ? a : b;
  }

  /** The place of the best in a range that is not empty. */
  #winner(low: number, high: number): number {
    const size = this.#keys.length;
    let best = low;
    for (let a = low + size, b = high + size; a < b; a >>= 1, b >>= 1) {
      if (a & 1) best = this.#better(best, this.#winners[a++] ?? best);
      if (b & 1) best = this.#better(best, this.#winners[--b] ?? best);
    }
    return best;
  }
}
