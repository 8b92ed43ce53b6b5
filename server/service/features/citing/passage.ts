import type { Corpus } from "../../corpus/corpus.ts";
import type { Library } from "../../corpus/library.ts";
import type { ClauseData } from "../../corpus/model.ts";
import { canonicalText } from "../../quotation/canonical.ts";
import { type Passage, passagesOf } from "../../quotation/passageIndex.ts";

/** A passage of a clause that a selected text is. */
export interface ClausePassage {
  readonly corpus: string;
  /** The clause's number. */
  readonly number: number;
  /** The official Simplified text of the passage. */
  readonly text: string;
}

/** Shorter passages are common words; in characters that are compared. */
const SHORTEST = 6;
const OPENING = /[\s“‘「『"]/;
const CLOSING = /[\s”’」』"]/;

/**
 * The clause in which a selected text, in either script, stands word for word;
 * null where it stands in none or is too short to mean a passage. Quotation
 * marks round it, blanks and width do not count.
 */
export function findPassage(library: Library, selected: string): ClausePassage | null {
  for (const corpus of library.corpora) {
    const found = locate(corpus, selected, null);
    if (found?.place.kind !== "clause") continue;
    return { corpus: corpus.id, number: found.place.clause.number, text: textOf(found) };
  }
  return null;
}

/** The same within one clause: the official Simplified text of the passage. */
export function passageIn(corpus: Corpus, clause: ClauseData, selected: string): string | null {
  const found = locate(corpus, selected, clause.number);
  return found?.place.kind === "clause" && found.place.clause === clause ? textOf(found) : null;
}

/** Where a text stands word for word in a document, in the clause of the number given if it stands there too; null where it stands nowhere. */
export function locate(corpus: Corpus, text: string, clause: number | null): Passage | null {
  const sought = canonicalText(corpus.fold(withoutMarksAround(text)));
  return sought.length < SHORTEST ? null : passagesOf(corpus).find(sought, clause);
}

/** The official Simplified text of a passage. */
export function textOf({ official, start, end }: Passage): string {
  return official.slice(start, end);
}

/** One unit after the other from either end: a pattern for the end would be tried at every unit. */
function withoutMarksAround(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && OPENING.test(text.charAt(start))) start++;
  while (end > start && CLOSING.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
