import { fullTitle, shortTitle } from "./citation/names.ts";
import type { Corpus } from "./corpus.ts";
import type { ClauseData } from "./model.ts";
import type { TitledClause } from "./titleIndex.ts";

/** The documents that are known, the first being the one meant where none is named. */
export class Library {
  readonly corpora: readonly Corpus[];

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

  /** The document of a name (`id`); null where it is none of ours. */
  corpus(id: string): Corpus | null {
    return this.corpora.find((corpus) => corpus.id === id) ?? null;
  }

  /** The clause of a number in the first document that has it. */
  clause(number: number): { corpus: Corpus; clause: ClauseData } | null {
    for (const corpus of this.corpora) {
      const clause = corpus.clause(number);
      if (clause) return { corpus, clause };
    }
    return null;
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
    const clause = this.clauseTitledAt(folded, start);
    if (clause) return clause.end - start;
    for (const corpus of this.corpora) {
      const length = corpus.partTitleAt(folded, start);
      if (length !== null) return length;
    }
    return null;
  }

  /** The clause whose title begins at `start` of a folded text; null where none does. */
  clauseTitledAt(
    folded: string,
    start: number,
  ): (TitledClause & { readonly corpus: Corpus }) | null {
    for (const corpus of this.corpora) {
      const titled = corpus.clauseTitledAt(folded, start);
      if (titled) return { corpus, ...titled };
    }
    return null;
  }
}
