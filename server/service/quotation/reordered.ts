import { type Likeness, likenessAt } from "./likeness.ts";
import type { PassageIndex } from "./passageIndex.ts";
import type { Source } from "./sourceTexts.ts";

/** A clause of a sentence, between its marks. */
const STOP = /[，；。]$/;
const CLAUSE = /[^，；。]+/g;
/** Shorter clauses stand in many places. */
const SHORTEST = 4;
/** How many places of the first clause are tried, and how many of another looked at. */
const PLACES = 8;
const LOOKED_AT = 64;

/**
 * The stretch whose clauses are exactly those of a text in comparable form, in
 * another order; null where there is none. An alignment sees much in such a
 * text that is left out in one place and put in at another.
 */
export function findReordered(text: string, passages: PassageIndex): Likeness | null {
  const clauses = Array.from(text.matchAll(CLAUSE), ([clause]) => clause);
  const [first] = clauses;
  if (!first || clauses.length < 2 || clauses.some(({ length }) => length < SHORTEST)) return null;
  let tried = 0;
  for (const { source } of passages.standing(first)) {
    if (++tried > PLACES) return null;
    const stretch = coverOf(clauses, source, passages);
    if (stretch) return likenessAt(source, stretch, STOP.test(text), passages.corpus);
  }
  return null;
}

/** Where the clauses stand in one text without a gap, in another order; null where they do not. */
function coverOf(clauses: readonly string[], source: Source, passages: PassageIndex) {
  const spans = clauses.map((clause) => {
    let looked = 0;
    for (const place of passages.standing(clause)) {
      if (++looked > LOOKED_AT) break;
      if (place.source === source) return { start: place.at, end: place.at + clause.length };
    }
    return null;
  });
  const found = spans.filter((span) => span !== null);
  const ordered = found.toSorted((a, b) => a.start - b.start);
  if (found.length < spans.length || found.every((span, at) => span === ordered[at])) return null;
  const isWhole = ordered.every(
    (span, at) => at === 0 || span.start === (ordered[at - 1]?.end ?? 0) + 1,
  );
  const [start, end] = [ordered[0]?.start ?? 0, ordered.at(-1)?.end ?? 0];
  return isWhole ? { start, end } : null;
}
