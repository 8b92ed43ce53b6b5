import { clauseInForm } from "../../corpus/citation/clauseForms.ts";
import { shortTitle } from "../../corpus/citation/wording.ts";
import { cite } from "../../corpus/citation.ts";
import { clauseLabel } from "../../corpus/labels.ts";
import type { ClauseData } from "../../corpus/model.ts";
import type { ReferencePlace } from "./citing.ts";
import { filterOf } from "./filter.ts";
import { inLevel } from "./opened.ts";
import type { CompletionRequest, Proposal } from "./proposal.ts";
import { closesOuter, takenIn } from "./right.ts";

/** A clause's number as it is typed. */
export const TYPED_NUMBER = "[一二三四五六七八九十百零]{1,5}|[\\d０-９]{1,4}";
/** What may stand behind the caret of a number in a bracket, and of one behind 第. */
const CLOSING = new RegExp(`^(?:${TYPED_NUMBER})?）`);
const UNIT = new RegExp(`^(?:${TYPED_NUMBER})? ?[条项]`);
/** So much of what stands behind the caret can belong to a number, in UTF-16 units. */
const NEAR = 8;

/** What of a reference is typed. */
export interface TypedReference {
  readonly place: ReferencePlace;
  /** How many characters of it that say something. */
  readonly matched: number;
  /** How many units of the clause's title; null where its number is not closed yet. */
  readonly title: number | null;
  /** Whether 第 stands in front of the number. */
  readonly ordinal: boolean;
}

/** The proposal of one clause for what is typed of it. */
export function proposeReference(
  clause: ClauseData,
  typed: TypedReference,
  request: CompletionRequest,
): Proposal {
  const { corpus, script, style, form, options } = request;
  const { start, named, bound, citing } = typed.place;
  const text = named
    ? clauseInForm(clause, form)
    : cite({ corpus, clause, style, script: "Hans", options, form });
  const label = clauseLabel(clause.number) + corpus.render(clause.title, script);
  return {
    start,
    end: endOf(clause, typed, request),
    replacement: corpus.render(inLevel(text, request.folded, start), script),
    label,
    detail: request.source || corpus.render(shortTitle(corpus), script),
    filter: filterOf(request, start, label, clause.pinyin),
    subject: { kind: "clause", corpus: corpus.id, number: clause.number },
    script,
    clauses: [clause.number],
    matched: typed.matched,
    frequency: 0,
    expected: bound || citing,
    used: false,
  };
}

/** Where what belongs to the reference ends: the closing bracket and the unit, the rest of a title, the mark that closes it. */
function endOf(
  { title }: ClauseData,
  { place, title: covered, ordinal }: TypedReference,
  { folded, offset, corpus }: CompletionRequest,
): number {
  const isMarked = /[“‘"]/.test(folded.charAt(place.start));
  let end = offset;
  if (covered === null) {
    end += numberRight(folded, place.start, offset, ordinal);
    const opening = /[“‘"]/.test(folded.charAt(end)) ? 1 : 0;
    const standing = corpus.clauseTitledAt(folded, end + opening);
    if (standing) return standing.end + closingAt(folded, standing.end);
  } else end += takenIn(folded, end, corpus.fold(title).slice(covered));
  return isMarked ? end + closingAt(folded, end) : end;
}

/** How much to the right of the caret belongs to a number that is typed: the rest of it, its own bracket, its unit. */
function numberRight(folded: string, start: number, offset: number, ordinal: boolean): number {
  const open = folded.slice(start, offset).indexOf("（");
  const right = folded.slice(offset, offset + NEAR);
  const closed = open < 0 ? 0 : (CLOSING.exec(right)?.[0].length ?? 0);
  const isOuter = closed === 1 && closesOuter(folded, start + open, offset);
  const taken = isOuter ? 0 : closed;
  const unit = ordinal ? UNIT.exec(right.slice(taken)) : null;
  return taken + (unit?.[0].length ?? 0);
}

function closingAt(folded: string, at: number): number {
  return /[”’"]/.test(folded.charAt(at)) ? 1 : 0;
}
