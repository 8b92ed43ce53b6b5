import { clauseLabel } from "../../corpus/labels.ts";
import type { LexiconMatch } from "../../corpus/lexicon.ts";
import type { TermData } from "../../corpus/model.ts";
import { frequency } from "../../corpus/names.ts";
import { isHeading } from "../../draft/headings.ts";
import { isHan } from "../../text/han.ts";
import { filterOf } from "./filter.ts";
import { inLevel } from "./opened.ts";
import type { CompletionRequest, Proposal } from "./proposal.ts";
import { standsRight, takenIn } from "./right.ts";
import { isEnough, startsBefore, typedText } from "./typed.ts";

/** Headlines and documents begin with words of every day (加强, 落实): that many characters say that one is meant. */
const HEADLINE = 3;
/** What stands in front of a local department's name, behind what ends another name. */
const LOCAL = /(?:^|[、，；：（|\s]|[由和及与]|会同)[省市县区州盟旗]$/;

/**
 * Official terms that begin with the longest run in front of the caret that
 * begins one; none where one is fully typed: Enter is a new line there.
 */
export function proposeTerms(request: CompletionRequest): Proposal[] {
  const begun = termsBegun(request).filter(({ start }) => !isLocal(request.folded, start));
  if (begun.some(isFinished) || isSectionNamed(request, begun)) return [];
  for (const one of begun) {
    const meant = one.matches.filter(isMeant(request, one));
    const texts = meant.map(({ value }) => value.text);
    const distinct = meant.filter(({ value }, index) => texts.indexOf(value.text) === index);
    if (distinct.length > 0) return distinct.map((match) => propose(match, one.start, request));
  }
  return [];
}

/** Whether a whole term stands in front of the caret. */
export function isTermFinished(request: CompletionRequest): boolean {
  return termsBegun(request).some(isFinished);
}

/** The terms that what is typed from some place on begins. */
interface Begun {
  readonly start: number;
  readonly typed: string;
  /** Those that the place is about first. */
  readonly matches: readonly LexiconMatch<TermData>[];
}

/** Of the requests that are being answered: several sources ask for it. */
const begunTerms = new WeakMap<CompletionRequest, readonly Begun[]>();

function termsBegun(request: CompletionRequest): readonly Begun[] {
  const begun = begunTerms.get(request) ?? findBegun(request);
  begunTerms.set(request, begun);
  return begun;
}

function findBegun(request: CompletionRequest): Begun[] {
  const { writing } = request.corpus;
  const about = Array.from(request.about, (number) => writing.termsOf(number));
  const { terms } = writing;
  const lexicons = terms ? [...about, terms] : about;
  const longest = Math.max(0, ...lexicons.map((lexicon) => lexicon.longest));
  return startsBefore(request, longest)
    .filter((start) => isEnough(request, start))
    .map((start) => {
      const typed = typedText(request, start);
      const matches = lexicons.flatMap((lexicon) => lexicon.match(typed));
      return { start, typed, matches };
    });
}

/** Whether a heading ends with the whole name of a clause, as those of drafts do: 现代农业. */
function isSectionNamed({ block, corpus }: CompletionRequest, begun: readonly Begun[]): boolean {
  const { clauses } = corpus.writing;
  if (!isHeading(block) || !clauses) return false;
  return begun.some(({ typed }) => clauses.match(typed).some(({ text }) => text === typed));
}

/** A whole term, and none that only begins others, as 数据要素× does. */
function isFinished({ typed, matches }: Begun): boolean {
  return matches.some(({ text }) => text === typed && (isHan(text.at(-1)) || text.endsWith("”")));
}

/**
 * Whether enough is typed of a term: of headlines and documents more, but in
 * headings; of the beginnings of names (数据要素×) all; a third character where
 * two are a word of every day or the end of one (用电数据), unless the place is
 * about the term's clause.
 */
function isMeant(request: CompletionRequest, { start, typed }: Begun) {
  const { folded, block, corpus, about } = request;
  const front = folded.slice(Math.max(0, start - 2), start);
  const { writing } = corpus;
  return ({ value, text, covered, matched }: LexiconMatch<TermData>): boolean => {
    if (text === typed) return false;
    const isNear = value.clauses.some((number) => about.has(number));
    if (!isNear && (writing.isCommon(typed) || writing.endsWord(typed, front))) return false;
    if (isHeading(block)) return true;
    if (text.endsWith("×")) return covered === text.length;
    const isHeadline = value.kind.endsWith("-title") || value.kind === "document";
    return !isHeadline || matched >= HEADLINE;
  };
}

/** Where a department's name begins, behind 市 or the like: a local one is meant. */
function isLocal(folded: string, start: number): boolean {
  return LOCAL.test(folded.slice(Math.max(0, start - 4), start));
}

function propose(
  match: LexiconMatch<TermData>,
  start: number,
  request: CompletionRequest,
): Proposal {
  const { folded, offset, corpus, script, about, isUsed } = request;
  const { value: term, covered, matched } = match;
  const clause = term.clauses.find((number) => about.has(number)) ?? null;
  const text = inLevel(term.text, folded, start);
  const label = corpus.render(text, script);
  const rest = corpus.fold(text).slice(covered);
  return {
    start,
    end: offset + takenIn(folded, offset, rest),
    replacement: label,
    label,
    detail: request.source + termDetail(clausesFrom(term, clause)),
    filter: filterOf(request, start, label.slice(covered), term.pinyin),
    subject: { kind: "term", corpus: corpus.id, term: term.text, clause },
    script,
    clauses: term.clauses,
    matched,
    frequency: frequency(term),
    expected: standsRight(folded, offset, rest),
    used: isUsed(term.text),
  };
}

/** The clauses of a term, one of them first. */
export function clausesFrom({ clauses }: TermData, first: number | null): readonly number[] {
  return first === null ? clauses : [first, ...clauses.filter((number) => number !== first)];
}

/** The labels of the first of some clauses: （四）（七）…. */
function termDetail(clauses: readonly number[]): string {
  const labels = clauses.slice(0, 3).map(clauseLabel).join("");
  return clauses.length > 3 ? `${labels}…` : labels;
}
