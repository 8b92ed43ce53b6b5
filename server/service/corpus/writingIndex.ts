import { finish, Gradual, mapped, type Steps, sorted } from "../text/gradual.ts";
import { formatNumeral } from "../text/numerals.ts";
import { commonBeginnings } from "./commonBeginnings.ts";
import { KeyTable } from "./keyTable.ts";
import { type Entry, Lexicon } from "./lexicon.ts";
import type { ClauseData, TermData } from "./model.ts";
import {
  clauseNames,
  type DocumentName,
  documentNames,
  frequency,
  SHORTEST_NAME,
  termName,
  type WritingData,
} from "./names.ts";
import { TextTable } from "./textTable.ts";
import { type WordEnds, wordEnds } from "./wordEnds.ts";

/** Whoever asks for an index does so many steps of making it: enough for a document of a hundred clauses. */
const PATIENCE = 8;

/** A character in front that is no word of its own. */
const WORD_BEFORE = /(?![的和与及或在对把将以用从为按等向由是有省市县区州])\p{Script=Han}$/u;

/**
 * What can be typed of a document, by its beginning. The indexes are made in
 * steps, some by each who asks for one; until then there is none. Which
 * clauses a text names, and the terms of a clause, is told at once.
 */
export class WritingIndex {
  readonly #fold: (text: string) => string;
  readonly #terms: Gradual<Lexicon<TermData>>;
  readonly #clauses: Gradual<Lexicon<ClauseData>>;
  readonly #documents: Gradual<Lexicon<DocumentName>>;
  readonly #numbers: Gradual<KeyTable<ClauseData>>;
  readonly #common: Gradual<ReadonlySet<string>>;
  readonly #ends: Gradual<WordEnds>;
  readonly #termsOf = new Map<number, Lexicon<TermData>>();
  readonly #byClause: Gradual<ReadonlyMap<number, readonly TermData[]>>;
  readonly #byName: Gradual<TextTable<Entry<ClauseData>>>;

  constructor(data: WritingData, fold: (text: string) => string) {
    this.#fold = fold;
    this.#terms = new Gradual(() => this.#makeTerms(data.terms));
    this.#clauses = new Gradual(() =>
      Lexicon.make(data.clauses, (clause) => clauseNames(clause, fold)),
    );
    this.#documents = new Gradual(() => makeDocuments(data, fold));
    this.#numbers = new Gradual(() => makeNumbers(data.clauses));
    this.#common = new Gradual(() => commonBeginnings(data.terms, data.clauses, fold));
    this.#ends = new Gradual(() => wordEnds(data.terms, data.clauses, fold));
    this.#byClause = new Gradual(() => groupByClause(data.terms));
    this.#byName = new Gradual(() => nameClauses(data.clauses, fold));
  }

  /** What is made in steps. */
  get gradual(): readonly Gradual<unknown>[] {
    return [
      this.#byName,
      this.#byClause,
      this.#common,
      this.#ends,
      this.#terms,
      this.#clauses,
      this.#documents,
      this.#numbers,
    ];
  }

  /** All terms, the most frequent first. */
  get terms(): Lexicon<TermData> | null {
    return this.#terms.within(PATIENCE);
  }

  /** Whether two folded characters that begin terms are a word of every day in the document. */
  isCommon(beginning: string): boolean {
    return this.#common.within(PATIENCE)?.has(beginning) ?? false;
  }

  /** Whether folded characters that begin terms rather end a word with those in front: 用电数据, not 推进数据. */
  endsWord(beginning: string, front: string): boolean {
    const { tails, leads } = this.#ends.within(PATIENCE) ?? {};
    if (!tails?.has(beginning) || !WORD_BEFORE.test(front)) return false;
    return !leads?.has(front.slice(-2));
  }

  /** The terms that stand in a clause. */
  termsOf(clause: number): Lexicon<TermData> {
    const known = this.#termsOf.get(clause);
    if (known) return known;
    const terms = this.#byClause.get().get(clause) ?? [];
    const made = finish(this.#makeTerms(terms));
    this.#termsOf.set(clause, made);
    return made;
  }

  *#makeTerms(terms: readonly TermData[]): Steps<Lexicon<TermData>> {
    const ordered = yield* sorted(terms, (a, b) => frequency(b) - frequency(a));
    return yield* Lexicon.make(ordered, (term) => [termName(term, this.#fold)]);
  }

  /** The clauses by their titles, and by what stands behind a mark in them. */
  get clauses(): Lexicon<ClauseData> | null {
    return this.#clauses.within(PATIENCE);
  }

  /** The clauses whose names stand in a folded text, from left to right, the longest at each place. */
  clausesNamedIn(folded: string): ClauseData[] {
    return Array.from(this.#byName.get().findAll(folded), ({ value }) => value.value);
  }

  /** The document's own titles, then those of the documents that it names. */
  get documents(): Lexicon<DocumentName> | null {
    return this.#documents.within(PATIENCE);
  }

  /** Clauses by their numbers, Chinese or arabic. */
  get numbers(): KeyTable<ClauseData> | null {
    return this.#numbers.within(PATIENCE);
  }
}

function* nameClauses(
  clauses: readonly ClauseData[],
  fold: (text: string) => string,
): Steps<TextTable<Entry<ClauseData>>> {
  const names = yield* mapped(clauses, (clause) => clauseNames(clause, fold));
  const telling = names.filter(({ text }) => text.length >= SHORTEST_NAME);
  return yield* TextTable.make(telling, ({ text }) => text);
}

function* makeDocuments(
  data: WritingData,
  fold: (text: string) => string,
): Steps<Lexicon<DocumentName>> {
  const names = yield* documentNames(data, fold);
  return yield* Lexicon.make(names, (name) => [name]);
}

function* makeNumbers(clauses: readonly ClauseData[]): Steps<KeyTable<ClauseData>> {
  const entries = yield* mapped(clauses, (clause) => [
    [formatNumeral(clause.number), clause] as const,
    [String(clause.number), clause] as const,
  ]);
  return yield* KeyTable.make(entries);
}

function* groupByClause(terms: readonly TermData[]): Steps<Map<number, TermData[]>> {
  const groups = new Map<number, TermData[]>();
  const places = yield* mapped(terms, (term) =>
    term.clauses.map((number) => [number, term] as const),
  );
  for (const [number, term] of places) {
    const group = groups.get(number);
    if (group) group.push(term);
    else groups.set(number, [term]);
  }
  return groups;
}
