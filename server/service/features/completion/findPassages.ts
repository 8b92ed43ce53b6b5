import type { Corpus } from "../../corpus/corpus.ts";
import type { ClauseData } from "../../corpus/model.ts";
import { partPassages, passageFrom, type QuotablePassage } from "../../corpus/quotablePassages.ts";
import { type Canonical, canonical, canonicalText } from "../../quotation/canonical.ts";
import { passageIndexOf } from "../../quotation/passageIndex.ts";
import type { CompletionRequest } from "./proposal.ts";

/** A passage of which a beginning is typed. */
export interface Begun {
  readonly passage: QuotablePassage;
  /** How many units of its text that is. */
  readonly covered: number;
}

/** A request does so many steps of making the index: enough for a document of a hundred clauses. */
const PATIENCE = 8;
/** More are never shown. */
const MOST = 12;
/** So many places where it stands are looked at. */
const PLACES = 48;
/** A place within a part of a sentence is meant where what is typed stands in so few. */
const FEW = 3;

/**
 * The passages that a text begins, those of the clauses that the place is
 * about first; then those that begin a sentence, a part of one, and what begins
 * neither. Other clauses are searched for four characters or more. As in a
 * quotation, width and the level of quotation marks do not count.
 */
export function findPassages(typed: string, request: CompletionRequest): Begun[] {
  const sought = canonicalText(typed);
  if (sought === "") return [];
  const found = [...findAbout(sought, request), ...findAnywhere(sought, request)];
  return distinct(found).sort((a, b) => rankOf(a) - rankOf(b));
}

function findAbout(sought: string, { about, corpus }: CompletionRequest): Begun[] {
  return [...about].flatMap((number) => {
    const clause = corpus.clause(number);
    return (clause ? comparableOf(corpus, clause) : []).flatMap(({ passage, text, offsets }) =>
      text.startsWith(sought) ? [{ passage, covered: (offsets[sought.length - 1] ?? 0) + 1 }] : [],
    );
  });
}

/** A passage with its comparable form. */
interface Comparable extends Canonical {
  readonly passage: QuotablePassage;
}

/** The passages of a clause are asked about again with each character that is typed. */
const comparable = new WeakMap<ClauseData, readonly Comparable[]>();

function comparableOf(corpus: Corpus, clause: ClauseData): readonly Comparable[] {
  const known = comparable.get(clause);
  if (known) return known;
  const made = partPassages(clause).map((passage) => {
    const folded = corpus.fold(passage.text);
    return { passage, ...canonical(folded, { start: 0, end: folded.length }) };
  });
  comparable.set(clause, made);
  return made;
}

function findAnywhere(sought: string, { corpus }: CompletionRequest): Begun[] {
  const standing = passageIndexOf(corpus).within(PATIENCE)?.all(sought, PLACES) ?? [];
  const found = standing.flatMap(({ place, start, end }): Begun[] => {
    const passage = place.kind === "clause" ? passageFrom(place.clause, start) : null;
    return passage && end - start <= passage.text.length ? [{ passage, covered: end - start }] : [];
  });
  const within = found.filter(({ passage }) => passage.begins === "nothing");
  const isMeant = within.length <= FEW;
  return found.filter(({ passage }) => isMeant || passage.begins !== "nothing").slice(0, MOST);
}

const ORDER: Readonly<Record<QuotablePassage["begins"], number>> = {
  sentence: 0,
  part: 1,
  nothing: 2,
};

function rankOf({ passage }: Begun): number {
  return ORDER[passage.begins];
}

function distinct(found: readonly Begun[]): Begun[] {
  const byPlace = new Map<string, Begun>();
  for (const one of found) {
    const { clause, text } = one.passage;
    const name = `${clause.number} ${text}`;
    if (!byPlace.has(name)) byPlace.set(name, one);
  }
  return [...byPlace.values()];
}
