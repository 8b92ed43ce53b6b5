import { each, type Steps } from "../text/gradual.ts";
import type { Span } from "../text/span.ts";
import type { TermData } from "./model.ts";

/** Where a term stands in a folded text. */
export interface TermMatch extends Span {
  readonly term: TermData;
}

/** Official terms by their folded text. */
export class TermIndex {
  readonly #terms = new Map<string, TermData>();
  readonly #lengths = new Map<string, number[]>();
  #longest = 0;

  private constructor() {}

  /** Makes the index in steps. */
  static *make(terms: readonly TermData[], fold: (text: string) => string): Steps<TermIndex> {
    const index = new TermIndex();
    yield* each(terms, (term) => index.#add(fold(term.text), term));
    for (const lengths of index.#lengths.values()) lengths.sort((a, b) => b - a);
    return index;
  }

  /** The longest term that covers `offset` of a folded text; null where none does. */
  findAt(folded: string, offset: number): TermMatch | null {
    let best: TermMatch | null = null;
    for (let start = Math.max(0, offset - this.#longest); start <= offset; start++) {
      const match = this.#longestFrom(folded, start);
      if (!match || match.end < offset) continue;
      if (!best || match.end - match.start > best.end - best.start) best = match;
    }
    return best;
  }

  /** The terms of a folded text from left to right, the longest at each place; they do not overlap. */
  *findAll(folded: string): Generator<TermMatch> {
    for (let start = 0; start < folded.length; ) {
      const match = this.#longestFrom(folded, start);
      if (match) yield match;
      start = match ? match.end : start + 1;
    }
  }

  /** The longest term that begins at `start`. */
  #longestFrom(folded: string, start: number): TermMatch | null {
    for (const length of this.#lengths.get(folded.charAt(start)) ?? []) {
      const key = folded.slice(start, start + length);
      const term = this.#terms.get(key);
      const end = start + key.length;
      if (term && !runsOn(term, folded, end)) return { start, end, term };
    }
    return null;
  }

  #add(key: string, term: TermData): void {
    this.#terms.set(key, term);
    this.#longest = Math.max(this.#longest, key.length);
    const first = key.charAt(0);
    const lengths = this.#lengths.get(first);
    if (!lengths) this.#lengths.set(first, [key.length]);
    else if (!lengths.includes(key.length)) lengths.push(key.length);
  }
}

/** Whether an institution's name is only the beginning of a common word: 科技部门 is no 科技部. */
function runsOn({ kind, text }: TermData, folded: string, end: number): boolean {
  return kind === "institution" && text.endsWith("部") && folded.charAt(end) === "门";
}
