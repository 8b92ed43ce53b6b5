import { findTitles } from "../draft/titles.ts";
import { mapped, type Steps } from "../text/gradual.ts";
import type { Entry } from "./lexicon.ts";
import type { ClauseData, CorpusData, ParagraphData, TermData } from "./model.ts";

/** A title that is written between 《 and 》. */
export interface DocumentName {
  readonly title: string;
  /** Which of the corpus's own titles it is; null for another document that it names. */
  readonly own: "full" | "short" | null;
}

/** What of a corpus can be written. */
export type WritingData = Pick<
  CorpusData,
  "document" | "notice" | "preamble" | "parts" | "clauses" | "terms"
>;

type Fold = (text: string) => string;

/** A term by its text and its reading. */
export function termName(term: TermData, fold: Fold): Entry<TermData> {
  return entry(term.text, term.pinyin, term, fold);
}

/** In how many places of the document a term stands. */
export function frequency({ clauses, places }: TermData): number {
  return clauses.length + places.length;
}

/** The names of a clause: the whole title, and what stands behind a mark in it (数据要素×交通运输: 交通运输). */
export function clauseNames(clause: ClauseData, fold: Fold): Entry<ClauseData>[] {
  const { title, pinyin } = clause;
  const whole = entry(title, pinyin, clause, fold);
  const name = nameBehindMark(title);
  if (name === null) return [whole];
  const syllables = pinyin.split(" ").slice(-[...name].length);
  return [whole, entry(name, syllables.join(" "), clause, fold)];
}

/** Shorter names are common words. */
export const SHORTEST_NAME = 4;

function nameBehindMark(title: string): string | null {
  const name = /[^\p{Script=Han}](\p{Script=Han}+)$/u.exec(title)?.[1] ?? "";
  return name.length >= SHORTEST_NAME ? name : null;
}

/** The document's own titles, then those of the documents that it names. */
export function* documentNames(data: WritingData, fold: Fold): Steps<Entry<DocumentName>[]> {
  const { title, shortTitle, pinyin, shortPinyin } = data.document;
  const own: Entry<DocumentName> = entry(title, pinyin, { title, own: "full" }, fold);
  const short: Entry<DocumentName>[] =
    shortTitle === null
      ? []
      : [entry(shortTitle, shortPinyin ?? "", { title: shortTitle, own: "short" }, fold)];
  const named = new Set(yield* titlesWithin(data));
  const others = data.terms.filter(({ kind, text }) => kind === "document" && named.has(text));
  const foreign = others.filter(({ text }) => text !== title);
  return [
    ...short,
    own,
    ...foreign.map(({ text, pinyin }) => entry(text, pinyin, { title: text, own: null }, fold)),
  ];
}

/** What stands between 《 and 》 in the document's own text. */
function titlesWithin(data: WritingData): Steps<string[]> {
  return mapped(sectionsOf(data), ({ paragraphs }) =>
    paragraphs.flatMap(({ sentences }) =>
      sentences.flatMap((text) => findTitles(text).map(({ name }) => name)),
    ),
  );
}

function* sectionsOf({
  notice,
  preamble,
  parts,
  clauses,
}: WritingData): Generator<{ readonly paragraphs: readonly ParagraphData[] }> {
  yield notice;
  yield { paragraphs: preamble };
  yield* parts;
  yield* clauses;
}

function entry<T>(text: string, pinyin: string, value: T, fold: Fold): Entry<T> {
  return { text: fold(text).toLowerCase(), pinyin, value };
}
