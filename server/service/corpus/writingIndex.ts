import { findTitles } from "../draft/titles.ts";
import { formatNumeral } from "../text/numerals.ts";
import { KeyTable } from "./keyTable.ts";
import { type Entry, Lexicon } from "./lexicon.ts";
import type { ClauseData, CorpusData, TermData } from "./model.ts";
import { type Beginning, indexPassages } from "./passages.ts";

/** A title that is written between 《 and 》. */
export interface DocumentName {
  readonly title: string;
  /** Which of the corpus's own titles it is; null for another document that it names. */
  readonly own: "full" | "short" | null;
}

/** A clause under one of the names that it is called by: its whole title, or what stands behind a mark in it. */
export interface ClauseName {
  readonly clause: ClauseData;
  readonly name: string;
}

/** What can be typed of a document, by its beginning. Each index is made when it is first used. */
export class WritingIndex {
  readonly #data: CorpusData;
  readonly #fold: (text: string) => string;
  readonly #termsOf = new Map<number, Lexicon<TermData>>();
  #terms: Lexicon<TermData> | undefined;
  #byClause: Map<number, TermData[]> | undefined;
  #names: Lexicon<ClauseName> | undefined;
  #clausesByName: ReadonlyMap<string, ClauseData> | undefined;
  #documents: Lexicon<DocumentName> | undefined;
  #numbers: KeyTable<ClauseData> | undefined;
  #passages: KeyTable<Beginning> | undefined;
  #longestName = 0;

  constructor(data: CorpusData, fold: (text: string) => string) {
    this.#data = data;
    this.#fold = fold;
  }

  /** All terms, the most frequent first. */
  get terms(): Lexicon<TermData> {
    this.#terms ??= new Lexicon(this.#termEntries(this.#data.terms));
    return this.#terms;
  }

  /** The terms that stand in a clause. */
  termsOf(clause: number): Lexicon<TermData> {
    this.#byClause ??= groupByClause(this.#data.terms);
    const made =
      this.#termsOf.get(clause) ?? new Lexicon(this.#termEntries(this.#byClause.get(clause) ?? []));
    this.#termsOf.set(clause, made);
    return made;
  }

  get clauseNames(): Lexicon<ClauseName> {
    this.#names ??= new Lexicon(this.#nameEntries());
    return this.#names;
  }

  /** The clauses whose titles, or what stands behind a mark in them, stand in a folded text. */
  clausesNamedIn(folded: string): ClauseData[] {
    const names = this.#clauseMap();
    const found: ClauseData[] = [];
    for (let start = 0; start < folded.length; start++) {
      for (
        let length = Math.min(this.#longestName, folded.length - start);
        length >= NAME;
        length--
      ) {
        const clause = names.get(folded.slice(start, start + length));
        if (!clause) continue;
        found.push(clause);
        start += length - 1;
        break;
      }
    }
    return found;
  }

  /** The document's own titles, then the other documents that it names. */
  get documents(): Lexicon<DocumentName> {
    this.#documents ??= new Lexicon(this.#documentEntries());
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

  get passages(): KeyTable<Beginning> {
    this.#passages ??= indexPassages(this.#data.clauses, this.#fold);
    return this.#passages;
  }

  #termEntries(terms: readonly TermData[]): Entry<TermData>[] {
    const ordered = [...terms].sort((a, b) => frequency(b) - frequency(a));
    return ordered.map((term) => this.#entry(term.text, term.pinyin, term));
  }

  #nameEntries(): Entry<ClauseName>[] {
    return this.#data.clauses.flatMap((clause) => {
      const { title, pinyin } = clause;
      const whole = this.#entry(title, pinyin, { clause, name: title });
      const name = nameBehindMark(title);
      if (name === null) return [whole];
      const syllables = pinyin
        .split(" ")
        .slice(-[...name].length)
        .join(" ");
      return [whole, this.#entry(name, syllables, { clause, name })];
    });
  }

  #clauseMap(): ReadonlyMap<string, ClauseData> {
    if (!this.#clausesByName) {
      const named = this.#nameEntries().map(({ text, value }) => [text, value.clause] as const);
      this.#clausesByName = new Map(named);
      this.#longestName = named.reduce((longest, [text]) => Math.max(longest, text.length), 0);
    }
    return this.#clausesByName;
  }

  #documentEntries(): Entry<DocumentName>[] {
    const { title, shortTitle, number, pinyin, shortPinyin } = this.#data.document;
    const short =
      shortTitle === null
        ? []
        : [
            this.#entry(shortTitle, shortPinyin ?? "", {
              title: shortTitle,
              own: "short",
            } as const),
          ];
    const titled = this.#titlesWithin();
    const others = this.#data.terms.filter(
      ({ kind, text }) =>
        kind === "document" && text !== title && text !== number && titled.has(text),
    );
    return [
      ...short,
      this.#entry(title, pinyin, { title, own: "full" } as const),
      ...others.map((term) => this.#entry(term.text, term.pinyin, { title: term.text, own: null })),
    ];
  }

  /** What stands between 《 and 》 in the document's own text. */
  #titlesWithin(): ReadonlySet<string> {
    const { notice, preamble, parts, clauses } = this.#data;
    const sections = [notice, { paragraphs: preamble }, ...parts, ...clauses];
    const sentences = sections.flatMap(({ paragraphs }) => paragraphs.flatMap((p) => p.sentences));
    return new Set(sentences.flatMap((text) => findTitles(text).map(({ name }) => name)));
  }

  #entry<T>(text: string, pinyin: string, value: T): Entry<T> {
    return { text: this.#fold(text).toLowerCase(), pinyin, value };
  }
}

/** Shorter names are common words. */
const NAME = 4;

/** What stands behind the last mark of a title and is enough to name it; null where nothing does. */
function nameBehindMark(title: string): string | null {
  return /[^\p{Script=Han}](\p{Script=Han}{4,})$/u.exec(title)?.[1] ?? null;
}

/** In how many places of the document a term stands. */
export function frequency({ clauses, places }: TermData): number {
  return clauses.length + places.length;
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
