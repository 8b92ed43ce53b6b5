import type { Corpus } from "../corpus/corpus.ts";
import type { Library } from "../corpus/library.ts";
import type { ClauseData } from "../corpus/model.ts";

/** Where a passage stands in a document. */
export interface Passage {
  readonly corpus: string;
  readonly number: number;
  /** The official Simplified text of the passage. */
  readonly text: string;
}

/** Shorter passages are common words; in UTF-16 units. */
export const SHORTEST = 6;
const MARKS_AROUND = /^[\s“‘「『]+|[\s”’」』]+$/g;

/**
 * Where a selected text, in either script, stands word for word; null where it
 * stands nowhere or is too short to mean a passage. Quotation marks round it
 * do not count.
 */
export function findPassage(library: Library, selected: string): Passage | null {
  for (const corpus of library.corpora) {
    for (const clause of corpus.clauses) {
      const text = passageIn(corpus, clause, selected);
      if (text !== null) return { corpus: corpus.id, number: clause.number, text };
    }
  }
  return null;
}

/** The same within one clause: the official Simplified text of the passage. */
export function passageIn(corpus: Corpus, clause: ClauseData, selected: string): string | null {
  const text = selected.replace(MARKS_AROUND, "");
  if (text.length < SHORTEST) return null;
  const sought = corpus.fold(text);
  for (const { sentences } of clause.paragraphs) {
    const official = sentences.join("");
    const start = corpus.fold(official).indexOf(sought);
    if (start >= 0) return official.slice(start, start + sought.length);
  }
  return null;
}
