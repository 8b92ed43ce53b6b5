import { each, type Steps } from "../text/gradual.ts";
import type { ClauseData, TermData } from "./model.ts";
import { frequency } from "./names.ts";

/** How many characters of a beginning are looked at. */
const BEGINNING = 2;
/** The document says as much in its first so many clauses. */
const CLAUSES = 2000;
/** A beginning that no more than one in so many goes on to a term says nothing. */
const RARELY = 5;

/**
 * The folded beginnings of terms that are words of every day in the document:
 * 场景 seldom goes on to 场景需求牵引, 多式 always to 多式联运. Made in steps.
 */
export function* commonBeginnings(
  terms: readonly TermData[],
  clauses: readonly ClauseData[],
  fold: (text: string) => string,
): Steps<ReadonlySet<string>> {
  const begun = new Map<string, number>();
  yield* each(terms, (term) => {
    const beginning = beginningOf(fold(term.text));
    begun.set(beginning, (begun.get(beginning) ?? 0) + frequency(term));
  });
  const standing = new Map<string, number>();
  yield* each(clauses.slice(0, CLAUSES), ({ paragraphs }) => {
    for (const sentence of paragraphs.flatMap(({ sentences }) => sentences)) {
      countIn(fold(sentence), begun, standing);
    }
  });
  const isCommon = ([beginning, count]: [string, number]) =>
    count * RARELY <= (standing.get(beginning) ?? 0);
  return new Set([...begun].filter(isCommon).map(([beginning]) => beginning));
}

/** A term's first characters, an opening mark left out. */
function beginningOf(folded: string): string {
  return folded.replace(/^[“‘]/, "").slice(0, BEGINNING);
}

function countIn(
  folded: string,
  begun: ReadonlyMap<string, number>,
  standing: Map<string, number>,
): void {
  for (let at = 0; at + BEGINNING <= folded.length; at++) {
    const beginning = folded.slice(at, at + BEGINNING);
    if (begun.has(beginning)) standing.set(beginning, (standing.get(beginning) ?? 0) + 1);
  }
}
