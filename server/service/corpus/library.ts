import type { Corpus } from "./corpus.ts";
import type { ClauseData } from "./model.ts";

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

  /** The clause whose title begins at `start` of a folded text; null where none does. */
  clauseTitledAt(
    folded: string,
    start: number,
  ): { corpus: Corpus; clause: ClauseData; end: number } | null {
    for (const corpus of this.corpora) {
      const titled = corpus.clauseTitledAt(folded, start);
      if (titled) return { corpus, ...titled };
    }
    return null;
  }
}
