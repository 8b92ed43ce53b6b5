import type { Library } from "../corpus/library.ts";

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
  const text = selected.replace(MARKS_AROUND, "");
  if (text.length < SHORTEST) return null;
  for (const corpus of library.corpora) {
    const sought = corpus.fold(text);
    for (const clause of corpus.clauses) {
      for (const { sentences } of clause.paragraphs) {
        const official = sentences.join("");
        const start = corpus.fold(official).indexOf(sought);
        if (start < 0) continue;
        const passage = official.slice(start, start + sought.length);
        return { corpus: corpus.id, number: clause.number, text: passage };
      }
    }
  }
  return null;
}
