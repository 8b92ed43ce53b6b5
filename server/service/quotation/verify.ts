import type { Corpus } from "../corpus/corpus.ts";
import type { Library } from "../corpus/library.ts";
import type { Span } from "../text/span.ts";
import type { Attribution } from "./attribution.ts";
import { type Canonical, canonical } from "./canonical.ts";
import { type Difference, differenceOf } from "./difference.ts";
import { findNearest, type Likeness } from "./likeness.ts";
import { isClause, type Passage, passagesOf } from "./passageIndex.ts";
import { splitAtBrackets, splitAtGaps } from "./pieces.ts";
import { withoutHeading } from "./quotedHeading.ts";
import { findReordered } from "./reordered.ts";
import { isMeant, tolerance } from "./tolerance.ts";

/** What holding a quotation against the known documents shows of one of its pieces. */
export type Verdict =
  | { readonly kind: "exact"; readonly passage: Passage }
  | { readonly kind: "altered"; readonly difference: Difference };

/** A stretch of a folded text that is said to be somebody's words. */
export interface Quoted extends Span {
  /** The mark that opens it; empty for a block quote. */
  readonly mark: string;
  readonly folded: string;
  readonly attribution: Attribution;
  /** The clause that the text names for it; null where it names none. */
  readonly clause: number | null;
  /** Stretches that are no part of the words, such as notes of readings. */
  readonly holes: readonly Span[];
}

/** Shorter pieces are common words; one of them alone is no quotation of a plan. */
export const SHORTEST = 6;
/** Longer ones are compared word for word only. */
const LONGEST = 1500;

/**
 * Holds a quotation against the documents, piece by piece: word for word, or
 * altered where it means to be a document's text without being it. Empty
 * where it is nobody's or cannot be known.
 */
export function verify(quoted: Quoted, library: Library): Verdict[] {
  return splitAtGaps(quoted.folded, quoted).flatMap((piece) => verifyPiece(quoted, piece, library));
}

function verifyPiece(quoted: Quoted, piece: Span, library: Library): Verdict[] {
  const exact = findExact(quoted, piece, library);
  if (exact) return [{ kind: "exact", passage: exact }];
  const body = withoutHeading(quoted.folded, piece, library);
  const bodied = body.start === piece.start ? null : findExact(quoted, body, library);
  if (bodied) return [{ kind: "exact", passage: bodied }];
  const joined = findJoined(quoted, body, library);
  if (joined) return joined;
  const isOwn = (text: string) => stands(text, quoted, library);
  const parts = splitAtBrackets(quoted.folded, body, isOwn);
  if (parts.length !== 1 || parts[0]?.end !== body.end) {
    return parts.flatMap((part) => verifyPiece(quoted, part, library));
  }
  const difference = findDifference(quoted, body, library);
  return difference ? [{ kind: "altered", difference }] : [];
}

/** How many sentences of a quotation may be where it passes from one clause to the next. */
const SENTENCES = 12;

/** Two passages, the first to the end of its clause and the second from the beginning of another, as a quotation over both has them. */
function findJoined(quoted: Quoted, { start, end }: Span, library: Library): Verdict[] | null {
  const stops = Array.from(quoted.folded.slice(start, end).matchAll(/。/g), ({ index }) => index);
  for (const stop of stops.slice(0, SENTENCES)) {
    const border = start + stop + 1;
    const first = findExact(quoted, { start, end: border }, library);
    const second = first && findExact(quoted, { start: border, end }, library);
    if (first && second && first.end === first.official.length && second.start === 0) {
      return [first, second].map((passage) => ({ kind: "exact", passage }));
    }
  }
  return null;
}

/** Whether a folded text stands in a document. */
function stands(folded: string, { attribution }: Quoted, library: Library): boolean {
  const { text } = canonical(folded, { start: 0, end: folded.length });
  return documentsOf(attribution, library).some((corpus) => passagesOf(corpus).find(text) !== null);
}

function findExact(quoted: Quoted, piece: Span, library: Library): Passage | null {
  const { text } = canonical(quoted.folded, piece, quoted.holes);
  if (text.length < SHORTEST) return null;
  for (const corpus of documentsOf(quoted.attribution, library)) {
    const passage = passagesOf(corpus).find(text, quoted.clause);
    if (passage) return passage;
  }
  return null;
}

function findDifference(quoted: Quoted, piece: Span, library: Library): Difference | null {
  const { attribution, folded, holes, clause } = quoted;
  const comparable = canonical(folded, piece, holes);
  const { length } = comparable.text;
  const tolerated = tolerance(attribution, length);
  if (tolerated === 0 || length < SHORTEST || length > LONGEST) return null;
  const likeness =
    findSwapped(comparable, attribution) ??
    nearestIn(comparable, clause, documentsOf(attribution, library));
  if (!likeness || likeness.alignment.distance > tolerated) return null;
  if (attribution.by === "clause" && !isClause(likeness.place, attribution.number)) return null;
  const difference = differenceOf(comparable, likeness, folded);
  const passage = { text: comparable.text, marked: quoted.mark !== "" };
  return difference && isMeant(difference, attribution, passage) ? difference : null;
}

/** Where all clauses stand in another order: only what the document is said to say means to be its text then. */
function findSwapped({ text }: Canonical, attribution: Attribution): Likeness | null {
  return attribution.by === "document" ? findReordered(text, passagesOf(attribution.corpus)) : null;
}

function nearestIn(
  { text }: Canonical,
  clause: number | null,
  corpora: readonly Corpus[],
): Likeness | null {
  let best: Likeness | null = null;
  for (const corpus of corpora) {
    const found = findNearest(text, clause, passagesOf(corpus));
    if (found && (!best || found.alignment.distance < best.alignment.distance)) best = found;
  }
  return best;
}

/** The document that is said to be quoted, or all where none is; those of the state first where it is said to speak. */
function documentsOf(attribution: Attribution, { corpora }: Library): readonly Corpus[] {
  if ("corpus" in attribution) return [attribution.corpus];
  if (attribution.by !== "state") return corpora;
  return corpora.toSorted((a, b) => Number(a.isLocal) - Number(b.isLocal));
}
