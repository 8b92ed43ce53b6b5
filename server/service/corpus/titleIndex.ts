import { each, type Steps } from "../text/gradual.ts";
import type { ClauseData } from "./model.ts";

/** Titles begin with as many units as are looked up at once. */
const BEGIN = 2;

/** A clause whose title stands in a text, and where it ends. */
export interface TitledClause {
  readonly clause: ClauseData;
  readonly end: number;
}

/** Clauses by their folded titles; of two with one title the first. */
export class TitleIndex {
  readonly #clauses = new Map<string, ClauseData>();
  /** The lengths of the titles that begin alike, the longest first. */
  readonly #lengths = new Map<string, number[]>();

  private constructor() {}

  /** Makes the index in steps. */
  static *make(clauses: readonly ClauseData[], fold: (text: string) => string): Steps<TitleIndex> {
    const index = new TitleIndex();
    yield* each(clauses, (clause) => index.#add(fold(clause.title), clause));
    for (const lengths of index.#lengths.values()) lengths.sort((a, b) => b - a);
    return index;
  }

  /** The longest title that begins at `start` of a folded text; null where none does. */
  findAt(folded: string, start: number): TitledClause | null {
    for (const length of this.#lengths.get(folded.slice(start, start + BEGIN)) ?? []) {
      const clause = this.#clauses.get(folded.slice(start, start + length));
      if (clause) return { clause, end: start + length };
    }
    return null;
  }

  #add(title: string, clause: ClauseData): void {
    if (this.#clauses.has(title)) return;
    this.#clauses.set(title, clause);
    const begin = title.slice(0, BEGIN);
    const lengths = this.#lengths.get(begin) ?? [];
    if (!lengths.includes(title.length)) this.#lengths.set(begin, [...lengths, title.length]);
  }
}
