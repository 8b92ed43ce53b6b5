import { formatNumeral } from "../text/numerals.ts";
import { KeyTable } from "./keyTable.ts";
import { Lexicon } from "./lexicon.ts";
import type { ClauseData, TermData } from "./model.ts";
import {
  clauseNames,
  type DocumentName,
  documentNames,
  SHORTEST_NAME,
  termNames,
  type WritingData,
} from "./names.ts";

/** What can be typed of a document, by its beginning. Each index is made when it is first used. */
export class WritingIndex {
  readonly #data: WritingData;
  readonly #fold: (text: string) => string;
  readonly #termsOf = new Map<number, Lexicon<TermData>>();
  #terms: Lexicon<TermData> | undefined;
  #byClause: ReadonlyMap<number, readonly TermData[]> | undefined;
  #clauses: Lexicon<ClauseData> | undefined;
  #byName: ReadonlyMap<string, ClauseData> | undefined;
  #documents: Lexicon<DocumentName> | undefined;
  #numbers: KeyTable<ClauseData> | undefined;

  constructor(data: WritingData, fold: (text: string) => string) {
    this.#data = data;
    this.#fold = fold;
  }

  /** All terms, the most frequent first. */
  get terms(): Lexicon<TermData> {
    this.#terms ??= new Lexicon(termNames(this.#data.terms, this.#fold));
    return this.#terms;
  }

  /** The terms that stand in a clause. */
  termsOf(clause: number): Lexicon<TermData> {
    const known = this.#termsOf.get(clause);
    if (known) return known;
    this.#byClause ??= groupByClause(this.#data.terms);
    const made = new Lexicon(termNames(this.#byClause.get(clause) ?? [], this.#fold));
    this.#termsOf.set(clause, made);
    return made;
  }

  /** The clauses by their titles, and by what stands behind a mark in them. */
  get clauses(): Lexicon<ClauseData> {
    this.#clauses ??= new Lexicon(clauseNames(this.#data.clauses, this.#fold));
    return this.#clauses;
  }

  /** The clauses whose names stand in a folded text, from left to right, the longest at each place. */
  clausesNamedIn(folded: string): ClauseData[] {
    this.#byName ??= new Map(
      clauseNames(this.#data.clauses, this.#fold).map(({ text, value }) => [text, value]),
    );
    const found: ClauseData[] = [];
    for (let start = 0; start < folded.length; ) {
      let end = Math.min(start + this.clauses.longest, folded.length);
      while (end - start >= SHORTEST_NAME && !this.#byName.has(folded.slice(start, end))) end--;
      const clause = this.#byName.get(folded.slice(start, end));
      if (clause) found.push(clause);
      start = clause ? end : start + 1;
    }
    return found;
  }

  /** The document's own titles, then those of the documents that it names. */
  get documents(): Lexicon<DocumentName> {
    this.#documents ??= new Lexicon(documentNames(this.#data, this.#fold));
    return this.#documents;
  }

  /** Clauses by their numbers, Chinese or arabic. */
  get numbers(): KeyTable<ClauseData> {
    this.#numbers ??= new KeyTable(
      this.#data.clauses.flatMap((clause) => [
        [formatNumeral(clause.number), clause] as const,
        [String(clause.number), clause] as const,
      ]),
    );
    return this.#numbers;
  }
}

function groupByClause(terms: readonly TermData[]): Map<number, TermData[]> {
  const groups = new Map<number, TermData[]>();
  for (const term of terms) {
    for (const number of term.clauses) {
      const group = groups.get(number);
      if (group) group.push(term);
      else groups.set(number, [term]);
    }
  }
  return groups;
}
