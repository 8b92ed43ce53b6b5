import { each, type Steps } from "../text/gradual.ts";
import type { Span } from "../text/span.ts";

/** Where a text of a table stands in another one. */
export interface TextMatch<T> extends Span {
  readonly value: T;
}

/** Whether what stands in a text up to `end` is an item, and not the beginning of something else. */
type Counts<T> = (item: T, text: string, end: number) => boolean;

/** Texts to be found in others; where several begin, the longest counts, and of two that are the same the first. */
export class TextTable<T> {
  readonly #items = new Map<string, T>();
  /** By their first unit how long they are, the longest first. */
  readonly #lengths = new Map<string, number[]>();
  readonly #counts: Counts<T>;
  #longest = 0;

  private constructor(counts: Counts<T>) {
    this.#counts = counts;
  }

  /** Makes a table of items in steps, each to be found by its text. */
  static *make<T>(
    items: readonly T[],
    textOf: (item: T) => string,
    counts: Counts<T> = () => true,
  ): Steps<TextTable<T>> {
    const table = new TextTable(counts);
    yield* each(items, (item) => table.#add(textOf(item), item));
    for (const lengths of table.#lengths.values()) lengths.sort((a, b) => b - a);
    return table;
  }

  /** The longest that begins at `start` of a text; null where none does. */
  findFrom(text: string, start: number): TextMatch<T> | null {
    for (const length of this.#lengths.get(text.charAt(start)) ?? []) {
      const part = text.slice(start, start + length);
      const value = this.#items.get(part);
      const end = start + part.length;
      if (value !== undefined && this.#counts(value, text, end)) return { start, end, value };
    }
    return null;
  }

  /** The longest that covers `offset` of a text, its end included; null where none does. */
  findAt(text: string, offset: number): TextMatch<T> | null {
    let best: TextMatch<T> | null = null;
    for (let start = Math.max(0, offset - this.#longest); start <= offset; start++) {
      const match = this.findFrom(text, start);
      if (!match || match.end < offset) continue;
      if (!best || match.end - match.start > best.end - best.start) best = match;
    }
    return best;
  }

  /** All of a text from left to right; they do not overlap. */
  *findAll(text: string): Generator<TextMatch<T>> {
    for (let start = 0; start < text.length; ) {
      const match = this.findFrom(text, start);
      if (match) yield match;
      start = match ? match.end : start + 1;
    }
  }

  #add(text: string, item: T): void {
    if (text === "" || this.#items.has(text)) return;
    this.#items.set(text, item);
    this.#longest = Math.max(this.#longest, text.length);
    const lengths = this.#lengths.get(text.charAt(0)) ?? [];
    this.#lengths.set(text.charAt(0), lengths);
    if (!lengths.includes(text.length)) lengths.push(text.length);
  }
}
