import type { ClauseData } from "../../corpus/model.ts";
import { isLead } from "../../draft/leadingNumber.ts";
import { parseNumeral } from "../../text/numerals.ts";
import { isListing, isSurelyCiting, placeAt, type ReferencePlace } from "./citing.ts";
import type { CompletionRequest, Proposal } from "./proposal.ts";
import { proposeReference, TYPED_NUMBER } from "./referenceProposal.ts";
import { isEnough, startsBefore, typedText } from "./typed.ts";

/** What is typed of a reference by number: a mark, 第, （ and a number, each where it is there. */
const BY_NUMBER = new RegExp(`([“‘"]?)(第 ?)?(（?)(${TYPED_NUMBER}|)$`);
/** A whole number in any form, and behind it a beginning of the clause's title. */
const BY_LABEL = new RegExp(
  `[“‘"]?(?:第?（(${TYPED_NUMBER})）[条项]?|第 ?(${TYPED_NUMBER}) ?[条项])[“‘"]?([^“”（）《》，。；]{0,24})$`,
);
/** More are never shown. */
const MOST = 24;

/**
 * Whole citations for what is typed of one: its number in any form, its title
 * or its pinyin. Behind the document's title only the clause is written; at
 * the beginning of a block and in lists drafts number their own items: there
 * nothing, unless 第 is typed.
 */
export function proposeReferences(request: CompletionRequest): Proposal[] {
  const sources = [byNumber, byLabel, byName, byPlace];
  const found = sources.flatMap((source) => source(request));
  const numbers = found.map(({ clauses }) => clauses[0]);
  return found.filter(({ clauses }, index) => numbers.indexOf(clauses[0]) === index);
}

function byNumber(request: CompletionRequest): Proposal[] {
  const { folded, offset, corpus } = request;
  const [whole, mark, ordinal = "", bracket, number = ""] = BY_NUMBER.exec(
    folded.slice(Math.max(0, offset - 10), offset),
  ) ?? [""];
  const place = whole === "" ? null : placeAt(request, offset - whole.length);
  if (!place || !isMeant(place, { mark, ordinal, bracket, number }, request)) return [];
  const typed = { place, matched: number.length, title: null, ordinal: ordinal !== "" };
  const clauses =
    number === ""
      ? inOrder(request)
      : (corpus.writing.numbers?.starting(plain(number), MOST) ?? []);
  return clauses.map((clause) => proposeReference(clause, typed, request));
}

/** Whether what is typed of a number can be one of a clause. */
function isMeant(
  place: ReferencePlace,
  typed: Record<"ordinal" | "number", string> & Record<"mark" | "bracket", string | undefined>,
  request: CompletionRequest,
): boolean {
  const { ordinal, number, mark, bracket } = typed;
  const isCited = place.bound || place.citing;
  if (!ordinal && isLead(request.folded.slice(0, place.start))) return false;
  if (number === "" && !bracket) return place.titled;
  if (!isCited && !ordinal && (/^[\d０-９]/.test(number) || isListing(request, place.start))) {
    return false;
  }
  if (bracket) return ordinal !== "" || number !== "" || isCited;
  if (ordinal) return isCited || /[\d０-９]/.test(number);
  return place.titled || (place.bound && mark !== "");
}

/** The clauses where no number is typed yet: those that the place is about, then the first ones. */
function inOrder({ corpus, about }: CompletionRequest): ClauseData[] {
  const meant = [...about].flatMap((number) => corpus.clause(number) ?? []);
  return [...meant, ...corpus.clauses.slice(0, MOST)];
}

function byLabel(request: CompletionRequest): Proposal[] {
  const { folded, offset, corpus } = request;
  const found = BY_LABEL.exec(folded.slice(Math.max(0, offset - 40), offset));
  if (!found) return [];
  const [whole, bracketed, ordinal = "", title = ""] = found;
  const number = bracketed ?? ordinal;
  const place = placeAt(request, offset - whole.length);
  const clause = corpus.clause(parseNumeral(number) ?? 0);
  if (!clause || !place || !(place.named || place.citing)) return [];
  const official = corpus.fold(clause.title);
  if (!official.startsWith(title) || title === official) return [];
  const matched = number.length + title.length;
  return [
    proposeReference(clause, { place, matched, title: title.length, ordinal: false }, request),
  ];
}

/** By the title, or by what stands behind a mark in it, in characters or pinyin. */
function byName(request: CompletionRequest): Proposal[] {
  const { folded, corpus } = request;
  const { clauses } = corpus.writing;
  if (!clauses) return [];
  return startsBefore(request, clauses.longest).flatMap((start) => {
    if (!isEnough(request, start)) return [];
    const place = placeAt(request, /[“‘"]/.test(folded.charAt(start - 1)) ? start - 1 : start);
    if (!place || !(place.titled || place.citing)) return [];
    return clauses.match(typedText(request, start)).map(({ value, text, covered, matched }) => {
      const title = value.title.length - (text.length - covered);
      return proposeReference(value, { place, matched, title, ordinal: false }, request);
    });
  });
}

/** Behind 按照 and the like: the clauses that the section is about. */
function byPlace(request: CompletionRequest): Proposal[] {
  const { folded, offset, corpus, about } = request;
  if (!isSurelyCiting(request)) return [];
  const start = folded.endsWith("第", offset) ? offset - 1 : offset;
  const place = { start, named: false, bound: false, titled: false, citing: true };
  const typed = { place, matched: 0, title: null, ordinal: start < offset };
  return [...about].flatMap((number) => {
    const clause = corpus.clause(number);
    return clause ? [proposeReference(clause, typed, request)] : [];
  });
}

/** A number as the index of numbers has it: 07 and ７ are 7. */
function plain(number: string): string {
  return /[\d０-９]/.test(number) ? String(parseNumeral(number) ?? number) : number;
}
