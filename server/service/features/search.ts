import type { Corpus } from "../corpus/corpus.ts";
import { clauseLabel, sentencesOf } from "../corpus/labels.ts";
import type { Library } from "../corpus/library.ts";
import type { ClauseData } from "../corpus/model.ts";
import type { Script } from "../script/scripts.ts";
import { parseNumeral } from "../text/numerals.ts";

/** A clause that a search found. */
export interface ClauseHit {
  readonly corpus: string;
  /** The name of that document as users know it: 《行动计划》. */
  readonly source: string;
  readonly number: number;
  readonly label: string;
  readonly title: string;
  /**
   * The first sentence with a word of the search, the clause's first where
   * none has one, cut so that the word stands near its beginning.
   */
  readonly excerpt: string;
}

/**
 * Clauses by number (7, 七, （七）), by pinyin of the title (sjysjtys, or any
 * run of its initials or syllables) and by words, all of which must stand in
 * the clause. Best first: number, title, text; an empty query gives all in order,
 * and where there are more than `most` the first ones.
 */
export function searchClauses(
  library: Library,
  query: string,
  script: Script,
  most = Number.POSITIVE_INFINITY,
): ClauseHit[] {
  return library.corpora
    .flatMap((corpus) => scoreClauses(corpus, query))
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ corpus, clause, words }) =>
      describeHit(library.nameOf(corpus), corpus, clause, words, script),
    );
}

export interface ScoredClause {
  readonly score: number;
  readonly corpus: Corpus;
  readonly clause: ClauseData;
  readonly words: readonly string[];
}

const BY_NUMBER = 4;
const BY_TITLE = 3;
export const BY_PINYIN = 2;
const BY_TEXT = 1;

/** The clauses of a document that a query finds, in order of place; the higher the score, the better. */
export function scoreClauses(corpus: Corpus, query: string): ScoredClause[] {
  const words = corpus.fold(query).toLowerCase().split(/\s+/).filter(Boolean);
  const number = parseClauseNumber(query);
  return corpus.clauses.flatMap((clause) => {
    const score = clause.number === number ? BY_NUMBER : scoreWords(corpus, clause, words);
    return score > 0 ? [{ score, corpus, clause, words }] : [];
  });
}

/** The number that a query names: 7, 七, （七）, 第七条, 第（七）项; null where it names none. */
export function parseClauseNumber(query: string): number | null {
  const inner = /^第?[（(]?([^（）()第条條项項]+)[）)]?[条條项項]?$/.exec(query.trim())?.[1];
  return inner === undefined ? null : parseNumeral(inner);
}

function scoreWords(corpus: Corpus, clause: ClauseData, words: readonly string[]): number {
  const title = corpus.fold(clause.title);
  const text = corpus.fold(sentencesOf(clause).join(""));
  const scores = words.map((word) => {
    if (title.includes(word)) return BY_TITLE;
    if (matchesPinyin(clause.pinyin, word)) return BY_PINYIN;
    return text.includes(word) ? BY_TEXT : 0;
  });
  return scores.length === 0 ? BY_TEXT : Math.min(...scores);
}

/** Whether initials or whole syllables of a reading begin with what was typed, at any syllable. */
export function matchesPinyin(pinyin: string, typed: string): boolean {
  if (!/^[a-zü]+$/.test(typed)) return false;
  const syllables = pinyin.replaceAll("ü", "v").split(" ");
  const sought = typed.replaceAll("ü", "v");
  return syllables.some((_, from) => {
    const rest = syllables.slice(from);
    const initials = rest.map((syllable) => syllable.charAt(0)).join("");
    return initials.startsWith(sought) || rest.join("").startsWith(sought);
  });
}

/** How much of a sentence is shown in front of the word that was found, in UTF-16 units. */
const LEAD = 12;

function describeHit(
  source: string,
  corpus: Corpus,
  clause: ClauseData,
  words: readonly string[],
  script: Script,
): ClauseHit {
  return {
    corpus: corpus.id,
    source: corpus.render(source, script),
    number: clause.number,
    label: clauseLabel(clause.number),
    title: corpus.render(clause.title, script),
    excerpt: corpus.render(excerptOf(corpus, clause, words), script),
  };
}

function excerptOf(corpus: Corpus, clause: ClauseData, words: readonly string[]): string {
  for (const sentence of sentencesOf(clause)) {
    const folded = corpus.fold(sentence).toLowerCase();
    const starts = words.map((word) => folded.indexOf(word)).filter((start) => start >= 0);
    const start = Math.min(...starts) - LEAD;
    if (starts.length > 0) return start > 0 ? `…${sentence.slice(start)}` : sentence;
  }
  return sentencesOf(clause)[0] ?? "";
}
