import { ownerOf, type Title } from "../draft/titles.ts";
import { fullTitle, shortTitle } from "./citation/wording.ts";
import type { Corpus, TitledClause } from "./corpus.ts";
import type { ClauseData } from "./model.ts";

const NONE: ReadonlyMap<string, string> = new Map();

/** The documents that are known, the first being the one meant where none is named. */
export class Library {
  readonly corpora: readonly Corpus[];
  readonly #has = new Map<string, boolean>();

  constructor(corpora: readonly Corpus[]) {
    this.corpora = corpora;
  }

  /**
   * The document that a folded title names. `defined` holds the short titles
   * of the draft itself (short to full); they go before the document's own.
   */
  titled(name: string, defined: ReadonlyMap<string, string>): Corpus | null {
    const full = defined.get(name) ?? name;
    return this.corpora.find((corpus) => corpus.titleKind(full) !== null) ?? null;
  }

  /** The document that a title of a folded text names. One that is said to be a local body's is that of such a body, or none of ours. */
  named(
    folded: string,
    { start, name }: Pick<Title, "start" | "name">,
    defined: ReadonlyMap<string, string>,
  ): Corpus | null {
    return this.titledBy(ownerOf(folded, start), name, defined);
  }

  /** The same of a title whose owner (省 of 我省《行动计划》) is known; empty for none. */
  titledBy(owner: string, name: string, defined: ReadonlyMap<string, string>): Corpus | null {
    if (owner === "") return this.titled(name, defined);
    const own = new Library(this.corpora.filter(({ level }) => level === owner));
    return own.titled(name, defined) ?? own.titled(name, NONE);
  }

  /** The same documents, some of them first: those that a place is about. */
  startingWith(first: readonly Corpus[]): Library {
    return new Library([...new Set([...first, ...this.corpora])]);
  }

  /** The document whose notice a folded title is: 关于印发《title》的通知; null where it is none of ours. */
  announcedBy(name: string): Corpus | null {
    const announced = /关于印发[《〈](.+)[》〉]的通知$/.exec(name)?.[1];
    return this.corpora.find((corpus) => corpus.fold(corpus.document.title) === announced) ?? null;
  }

  /** The document of a number; null where it is none of ours. */
  numbered(number: string): Corpus | null {
    const isMeant = (corpus: Corpus) => corpus.fold(number) === corpus.fold(corpus.document.number);
    return this.corpora.find(isMeant) ?? null;
  }

  /** Whether one of the documents has these words. The answer is kept, so it is for words that are asked about again and again. */
  has(words: string): boolean {
    const known = this.#has.get(words) ?? this.corpora.some((corpus) => corpus.contains(words));
    this.#has.set(words, known);
    return known;
  }

  /** The document of a name (`id`); null where it is none of ours. */
  corpus(id: string): Corpus | null {
    return this.corpora.find((corpus) => corpus.id === id) ?? null;
  }

  /** What tells a document apart, in its marks: its short title, the full one where another bears that short one. */
  nameOf(corpus: Corpus): string {
    const short = shortTitle(corpus);
    const isShared = this.corpora.some((other) => other !== corpus && shortTitle(other) === short);
    return isShared ? fullTitle(corpus) : short;
  }

  /** The clause of a number in the document of a name (`id`); null where either is unknown. */
  find(id: string, number: number): { corpus: Corpus; clause: ClauseData } | null {
    const corpus = this.corpus(id);
    const clause = corpus?.clause(number);
    return corpus && clause ? { corpus, clause } : null;
  }

  /** How long the title of a clause or a part is that begins at `start` of a folded text; null where none does. */
  headingAt(folded: string, start: number): number | null {
    const clauses = this.clausesTitledAt(folded, start).map(({ end }) => end - start);
    const parts = this.corpora.flatMap((corpus) => corpus.partTitleAt(folded, start) ?? []);
    const lengths = clauses.length > 0 ? clauses : parts;
    return lengths.length > 0 ? Math.max(...lengths) : null;
  }

  /** The clauses, one of each document, whose titles begin at `start` of a folded text. */
  clausesTitledAt(folded: string, start: number): (TitledClause & { readonly corpus: Corpus })[] {
    return this.corpora.flatMap((corpus) => {
      const titled = corpus.clauseTitledAt(folded, start);
      return titled ? [{ corpus, ...titled }] : [];
    });
  }
}
