import { cite, quotedClause, shortTitle } from "../../corpus/citation.ts";
import { clauseLabel } from "../../corpus/corpus.ts";
import type { ClauseData } from "../../corpus/model.ts";
import { isLead } from "../outline.ts";
import { filterOf } from "./filter.ts";
import type { CompletionRequest, Proposal } from "./proposal.ts";
import { isEnough, startsBefore, typedText } from "./typed.ts";

const NUMERAL = "[一二三四五六七八九十百零]{1,5}|\\d{1,4}";
/** What is typed of a reference by number: “ 第 （ and a number, each where it is there. */
const BY_NUMBER = new RegExp(`(“?)(第?)(（?)(${NUMERAL}|)$`);
/** A whole label, and behind it a beginning of the clause's title. */
const BY_LABEL = new RegExp(`“?第?（(${NUMERAL})）[条项]?“?([^“”（）《》，。；]{0,24})$`);
/** What may stand between the document's title and a clause. */
const BETWEEN = /(?:（[^（）《》]{0,40}）)?(?:第[一二三四五六七八九十]+部分)?(?:中的|中|的)?$/;
const TITLE = /《((?:[^《》\n]|《[^《》\n]*》){1,120})》$/;
/** How far back a title may begin, in UTF-16 units. */
const FAR = 180;
/** Words that a citation often follows, and those that little else follows. */
const CITING = /(?:按照|依照|遵照|根据|依据|对照|参照|落实|执行|贯彻|衔接|围绕|详见|参见)$/;
const SURELY_CITING = /(?:按照|依照|遵照|根据|依据|对照|参照|详见|参见)$/;
/** What of a reference may stand to the right already: brackets, unit, marks. */
const CLOSING = /^(?:）[条项]?)?”?/;
/** More are never shown. */
const MOST = 24;

/** A place where a reference may begin. */
interface Place {
  readonly start: number;
  /** Whether the document's title stands right in front of it. */
  readonly named: boolean;
  /** Whether a word stands there that citations follow. */
  readonly citing: boolean;
}

/**
 * Whole citations for what is typed of one: its number in any form, its title
 * or its pinyin. Right behind the document's title only the clause is written;
 * at the beginning of a block drafts number their own sections: there nothing,
 * unless 第 is typed.
 */
export function proposeReferences(request: CompletionRequest): Proposal[] {
  const sources = [byNumber, byLabel, byName, byPlace];
  const found = sources.flatMap((source) => source(request));
  const numbers = found.map(({ clauses }) => clauses[0]);
  return found.filter(({ clauses }, index) => numbers.indexOf(clauses[0]) === index);
}

function byNumber(request: CompletionRequest): Proposal[] {
  const { folded, offset, corpus } = request;
  const [whole, mark, ordinal, bracket, number = ""] = BY_NUMBER.exec(
    folded.slice(Math.max(0, offset - 9), offset),
  ) ?? [""];
  if (whole === "") return [];
  const place = placeAt(request, offset - whole.length);
  const cited = place.named || place.citing;
  const bracketed = bracket && (ordinal || number || cited);
  const ordered = ordinal && number && (cited || /\d/.test(number));
  if (mark && !bracket && !place.named) return [];
  if (!bracketed && !ordered && !place.named) return [];
  if (!ordinal && isLead(folded.slice(0, place.start))) return [];
  const clauses = number === "" ? inOrder(request) : corpus.writing.numbers.starting(number, MOST);
  return clauses.map((clause) => propose(clause, place, number.length, request));
}

/** The clauses where no number is typed yet: those that the place is about, then the first ones. */
function inOrder({ corpus, about }: CompletionRequest): ClauseData[] {
  const meant = [...about].flatMap((number) => corpus.clause(number) ?? []);
  return [...meant, ...corpus.clauses.slice(0, MOST)];
}

function byLabel(request: CompletionRequest): Proposal[] {
  const { folded, offset, corpus } = request;
  const typed = BY_LABEL.exec(folded.slice(Math.max(0, offset - 40), offset));
  if (!typed) return [];
  const [whole, number = "", title = ""] = typed;
  const place = placeAt(request, offset - whole.length);
  const clause = corpus.writing.numbers.get(number);
  if (!clause || !(place.named || place.citing)) return [];
  const official = corpus.fold(clause.title);
  if (!official.startsWith(title) || title === official) return [];
  return [propose(clause, place, number.length + title.length, request)];
}

/** By the title, or by what stands behind a mark in it, in characters or pinyin. */
function byName(request: CompletionRequest): Proposal[] {
  const { folded, corpus } = request;
  const { clauses } = corpus.writing;
  return startsBefore(request, clauses.longest).flatMap((start) => {
    const place = placeAt(request, folded.charAt(start - 1) === "“" ? start - 1 : start);
    if (!(place.named || place.citing) || !isEnough(request, start)) return [];
    const matches = clauses.match(typedText(request, start));
    return matches.map(({ value, signs }) => propose(value, place, signs, request));
  });
}

/** Behind 按照 and the like: the clauses that the section is about. */
function byPlace(request: CompletionRequest): Proposal[] {
  const { folded, offset, corpus, about } = request;
  if (!SURELY_CITING.test(folded.slice(Math.max(0, offset - 4), offset))) return [];
  const place = { start: offset, named: false, citing: true };
  return [...about].flatMap((number) => {
    const clause = corpus.clause(number);
    return clause ? [propose(clause, place, 0, request)] : [];
  });
}

function placeAt({ folded, names }: CompletionRequest, start: number): Place {
  const before = folded.slice(Math.max(0, start - FAR), start);
  const title = TITLE.exec(before.replace(BETWEEN, ""))?.[1];
  const named = title !== undefined && names(title);
  return { start, named, citing: CITING.test(before) };
}

function propose(
  clause: ClauseData,
  { start, named, citing }: Place,
  signs: number,
  request: CompletionRequest,
): Proposal {
  const { folded, offset, corpus, script, style, options } = request;
  const text = named
    ? corpus.render(quotedClause(clause), script)
    : cite({ corpus, clause, style, script, options });
  const label = clauseLabel(clause.number) + corpus.render(clause.title, script);
  return {
    start,
    end: offset + rightOf(folded.slice(offset, offset + FAR), corpus.fold(clause.title)),
    replacement: text,
    label,
    detail: corpus.render(shortTitle(corpus), script),
    filter: filterOf(request, start, label, clause.pinyin),
    subject: { kind: "clause", corpus: corpus.id, number: clause.number },
    script,
    clauses: [clause.number],
    signs,
    frequency: 0,
    expected: named || citing,
    used: false,
  };
}

/** How much to the right of the caret belongs to the reference: closing brackets, the clause's title, closing marks. */
function rightOf(right: string, title: string): number {
  const closing = CLOSING.exec(right)?.[0].length ?? 0;
  const titled = right.startsWith(title, closing) ? closing + title.length : closing;
  return titled > closing && right.charAt(titled) === "”" ? titled + 1 : titled;
}
