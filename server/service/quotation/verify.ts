import type { Corpus } from "../corpus/corpus.ts";
import type { Library } from "../corpus/library.ts";
import type { Span } from "../text/span.ts";
import type { Attribution } from "./attribution.ts";
import { type Canonical, canonical } from "./canonical.ts";
import { type Difference, differenceOf } from "./difference.ts";
import { type Passage, passagesOf } from "./passages.ts";
import { splitAtGaps } from "./pieces.ts";

/** What holding a quotation against the known documents shows of one of its pieces. */
export type Verdict =
  | { readonly kind: "exact"; readonly passage: Passage }
  | { readonly kind: "altered"; readonly difference: Difference };

/** Shorter pieces are common words; one of them alone is no quotation of a plan. */
const SHORTEST = 6;
/** Longer ones are compared word for word only. */
const LONGEST = 1500;

/**
 * Holds a quotation (a span of a folded text) against the documents, piece by
 * piece: word for word, or altered where it means to be a document's text
 * without being it. Empty where it is nobody's or cannot be known.
 * `holes` are stretches that are no part of the text, such as phonetic notes.
 */
export function verify(
  folded: string,
  span: Span,
  attribution: Attribution,
  library: Library,
  holes: readonly Span[] = [],
): Verdict[] {
  return splitAtGaps(folded, span).flatMap((piece): Verdict[] => {
    const comparable = canonical(folded, piece, holes);
    if (comparable.text.length < SHORTEST) return [];
    const passage = findPassage(comparable.text, attribution, library);
    if (passage) return [{ kind: "exact", passage }];
    const difference = findDifference(comparable, attribution, library);
    return difference ? [{ kind: "altered", difference }] : [];
  });
}

function findPassage(text: string, attribution: Attribution, library: Library): Passage | null {
  for (const corpus of documentsOf(attribution, library)) {
    const passage = passagesOf(corpus).find(text);
    if (passage) return passage;
  }
  return null;
}

function findDifference(
  comparable: Canonical,
  attribution: Attribution,
  library: Library,
): Difference | null {
  const { text } = comparable;
  const tolerated = tolerance(attribution, text.length);
  if (tolerated === 0 || text.length > LONGEST) return null;
  const likenesses = documentsOf(attribution, library)
    .map((corpus) => passagesOf(corpus).nearest(text))
    .filter((one) => one !== null)
    .sort((a, b) => a.alignment.distance - b.alignment.distance);
  const nearest = likenesses[0];
  if (!nearest || nearest.alignment.distance > tolerated) return null;
  const difference = differenceOf(comparable, nearest);
  // A writer's own target may be worded like the plan's.
  return difference?.figuresOnly && attribution.by === "nobody" ? null : difference;
}

/** How many characters in a hundred may differ, by the least length; what is shorter is left alone. */
type Tolerance = readonly (readonly [length: number, percent: number])[];

const SAID: Tolerance = [
  [12, 40],
  [SHORTEST, 25],
];
const SAID_BEFORE: Tolerance = [[12, 40]];
const UNSAID: Tolerance = [
  [30, 20],
  [16, 15],
  [12, 9],
];

/**
 * How many characters may differ for a passage to be meant as the document's:
 * the clearer it is said to be and the longer it is, the more.
 */
function tolerance(attribution: Attribution, length: number): number {
  if (attribution.by === "other") return 0;
  const near = attribution.by === "document" && attribution.near;
  const table = near ? SAID : attribution.by === "document" ? SAID_BEFORE : UNSAID;
  const percent = table.find(([least]) => length >= least)?.[1] ?? 0;
  return Math.floor((length * percent) / 100);
}

/** The document that is said to be quoted, or all where none is. */
function documentsOf(attribution: Attribution, library: Library): readonly Corpus[] {
  return attribution.by === "document" ? [attribution.corpus] : library.corpora;
}
