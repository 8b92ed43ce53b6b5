import type { Corpus } from "../corpus/corpus.ts";
import type { Place } from "../corpus/standingTexts.ts";
import type { Span } from "../text/span.ts";
import { type Alignment, align } from "./align.ts";
import type { Diagonal } from "./candidates.ts";
import type { Canonical } from "./canonical.ts";
import { edgesOf } from "./edges.ts";
import { isClause, type PassageIndex } from "./passageIndex.ts";
import { readSource, type Source } from "./sourceTexts.ts";

/** A stretch that a text is like, and how they lie on each other, in comparable form. */
export interface Likeness {
  readonly corpus: Corpus;
  readonly place: Place;
  /** The official text of all that stands at the place. */
  readonly official: string;
  readonly comparable: Canonical;
  readonly alignment: Alignment;
}

/**
 * The stretch of a document that a text in comparable form is most like; null
 * where it shares next to nothing with any. Headings alone have too much in
 * common. Among equals the clause of the number given is preferred.
 */
export function findNearest(
  text: string,
  clause: number | null,
  passages: PassageIndex,
): Likeness | null {
  let best: Likeness | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { diagonal, source } of passages.near(text)) {
    const found = lay(text, diagonal, source, passages.corpus);
    const distance = found.alignment.distance - (isClause(found.place, clause) ? 0.5 : 0);
    if (distance < least) [best, least] = [found, distance];
  }
  return best;
}

/** A stretch of what stands at a source as a likeness, with the mark behind it where `marked` asks for that. */
export function likenessAt(
  source: Source,
  { start, end }: Span,
  marked: boolean,
  corpus: Corpus,
): Likeness {
  const { official, comparable } = readSource(source, corpus);
  const isMarked = marked && /[，；。]/.test(comparable.text.charAt(end));
  const alignment = { start, end: isMarked ? end + 1 : end, distance: 0, missing: 0 };
  return { corpus, place: source.standing.place, official, comparable, alignment };
}

function lay(text: string, { place, slack }: Diagonal, source: Source, corpus: Corpus): Likeness {
  const { official, comparable } = readSource(source, corpus);
  const begin = place - source.start;
  const from = Math.max(0, begin - slack);
  const to = Math.min(comparable.text.length, begin + text.length + slack);
  const laid = align(text, comparable.text.slice(from, to), edgesOf(comparable.text, from));
  const alignment = { ...laid, start: laid.start + from, end: laid.end + from };
  return { corpus, place: source.standing.place, official, comparable, alignment };
}
