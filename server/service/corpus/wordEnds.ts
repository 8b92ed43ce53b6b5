import { each, type Steps } from "../text/gradual.ts";
import type { ClauseData, TermData } from "./model.ts";

/** What tells whether a word of two characters ends a longer one: 用电数据, but not 推进数据. */
export interface WordEnds {
  /** The ends of terms. */
  readonly tails: ReadonlySet<string>;
  /** What sentences and their parts begin with, verbs for the most part. */
  readonly leads: ReadonlySet<string>;
}

const LENGTH = 2;
/** The document says as much in its first so many clauses. */
const CLAUSES = 2000;
const PART = /(?:^|[，；])([^，；、。]{2})/g;

/** The ends of a document's terms and the beginnings of its parts of sentences, folded. Made in steps. */
export function* wordEnds(
  terms: readonly TermData[],
  clauses: readonly ClauseData[],
  fold: (text: string) => string,
): Steps<WordEnds> {
  const tails = new Set<string>();
  yield* each(terms, ({ text }) => tails.add(fold(text).slice(-LENGTH)));
  const leads = new Set<string>();
  yield* each(clauses.slice(0, CLAUSES), ({ paragraphs }) => {
    for (const sentence of paragraphs.flatMap(({ sentences }) => sentences)) {
      for (const [, lead = ""] of fold(sentence).matchAll(PART)) leads.add(lead);
    }
  });
  return { tails, leads };
}
