import { fullTitle } from "../../corpus/citation/wording.ts";
import { cite } from "../../corpus/citation.ts";
import { clauseLabel } from "../../corpus/labels.ts";
import type { LexiconMatch } from "../../corpus/lexicon.ts";
import type { ClauseData } from "../../corpus/model.ts";
import type { DocumentName } from "../../corpus/names.ts";
import { filterOf } from "./filter.ts";
import type { CompletionRequest, Proposal } from "./proposal.ts";
import { closesOuter, takenIn } from "./right.ts";
import { typedText } from "./typed.ts";

/** How far in front of the caret what opens a title or a number is looked for, in UTF-16 units. */
const REACH = 64;
const OPEN_TITLE = /《([^《》。\n]*)$/;
/** The beginning of a number, in whatever brackets, and what stands in front. */
const OPEN_NUMBER = /(\p{Script=Han}{0,12})[〔（【](\d{0,4})$/u;

/** Where the 《 of a title that is being written stands; null outside titles. */
export function openTitle({ folded, offset }: CompletionRequest): number | null {
  const from = Math.max(0, offset - REACH);
  const open = OPEN_TITLE.exec(folded.slice(from, offset));
  return open && from + open.index;
}

/** Titles of documents, and whole citations, for what is typed behind the 《 at `start`. */
export function proposeTitles(request: CompletionRequest, start: number): Proposal[] {
  const { writing } = request.corpus;
  const typed = typedText(request, start + 1);
  if (/[a-z]$/.test(typed) && !request.pinyin) return [];
  const titles = writing.documents?.match(typed) ?? [];
  const clauses = (writing.clauses?.match(typed) ?? []).filter(
    ({ value }) => typed.length > 1 || request.about.has(value.number),
  );
  const proposals = [
    ...titles.flatMap((match) => proposeDocument(match, start, request)),
    ...clauses.map((match) => proposeCitation(match, start, request)),
  ];
  const standing = request.prose.slice(start, request.offset);
  const labels = proposals.map(({ label }) => label);
  return proposals.filter(
    ({ label, replacement }, index) => labels.indexOf(label) === index && replacement !== standing,
  );
}

function proposeDocument(
  { value, covered, matched }: LexiconMatch<DocumentName>,
  start: number,
  request: CompletionRequest,
): Proposal[] {
  const { corpus, namedShort, options } = request;
  const title = `《${value.title}》`;
  const pinyin = value.own === "short" ? corpus.document.shortPinyin : corpus.document.pinyin;
  const make = (text: string, frequency: number): Proposal => ({
    ...written(text, 1 + covered, start, value.own ? (pinyin ?? "") : "", request),
    subject: { kind: "document", corpus: corpus.id },
    detail: value.own ? corpus.render(corpus.document.number, request.script) : "",
    clauses: [],
    matched,
    frequency,
    expected: true,
    used: namedShort && value.title === options.shortName,
  });
  if (value.own !== "full") return [make(title, 1)];
  return [make(`${title}（${corpus.document.number}）`, 3), make(title, 2)];
}

function proposeCitation(
  { value: clause, matched }: LexiconMatch<ClauseData>,
  start: number,
  request: CompletionRequest,
): Proposal {
  const { corpus, script, style, options, form } = request;
  const text = cite({ corpus, clause, style, script: "Hans", options, form });
  return {
    ...written(text, 1, start, clause.pinyin, request),
    end: citedRight(text, request),
    label: corpus.render(clauseLabel(clause.number) + clause.title, script),
    subject: { kind: "clause", corpus: corpus.id, number: clause.number },
    detail: corpus.render(fullTitle(corpus), script),
    clauses: [clause.number],
    matched,
    frequency: 0,
    expected: true,
    used: false,
  };
}

/** Where the title that a citation is written in place of ends, with the document's number behind it. */
function citedRight(text: string, { folded, offset, corpus }: CompletionRequest): number {
  const end = offset + takenIn(folded, offset, corpus.fold(text).slice(1));
  const number = corpus.fold(`（${corpus.document.number}）`);
  return text.includes(number) && folded.startsWith(number, end) ? end + number.length : end;
}

/** The document's number, for its beginning in any brackets or behind the document's title. */
export function proposeNumber(request: CompletionRequest): Proposal[] {
  const { offset, corpus, script } = request;
  const { number } = corpus.document;
  const typed = numberTyped(request);
  if (!typed) return [];
  const { start, open, year, rest, isNote } = typed;
  const text = isNote ? `（${number}）` : number;
  const covered = isNote ? 1 : number.length - rest.length;
  return [
    {
      ...written(text, covered, start, "", request),
      ...(!isNote && { end: offset + numberRight(rest, open, request) }),
      label: corpus.render(number, script),
      subject: { kind: "document", corpus: corpus.id },
      detail: "",
      clauses: [],
      matched: year.length,
      frequency: 1,
      expected: true,
      used: false,
    },
  ];
}

/** The beginning of the document's number in front of the caret. */
interface TypedNumber {
  readonly start: number;
  /** Where the bracket stands. */
  readonly open: number;
  /** What of the year is typed, and all that is still missing of the number. */
  readonly year: string;
  readonly rest: string;
  /** Whether the bracket is to hold the whole number, behind the document's title. */
  readonly isNote: boolean;
}

function numberTyped(request: CompletionRequest): TypedNumber | null {
  const { folded, offset, corpus } = request;
  const typed = OPEN_NUMBER.exec(folded.slice(Math.max(0, offset - 20), offset));
  if (!typed) return null;
  const [whole, front = "", year = ""] = typed;
  const [agency = "", rest = ""] = corpus.document.number.split("〔");
  const bracket = whole.charAt(front.length);
  const hasAgency = front.endsWith(corpus.fold(agency));
  const isBare = front === "" && bracket !== "（";
  const isNote = bracket === "（" && year === "" && endsWithTitle(request, offset - 1);
  if (!rest.startsWith(year) || !(hasAgency || isBare || isNote)) return null;
  const open = offset - whole.length + front.length;
  const start = hasAgency ? open - agency.length : open;
  return { start, open, year, rest: rest.slice(year.length), isNote };
}

const CLOSING: Readonly<Record<string, string>> = { "〔": "〕", "（": "）", "【": "】" };

/** How much to the right of the caret belongs to a number whose bracket, of whatever kind, stands at `open`. */
function numberRight(rest: string, open: number, { folded, offset, corpus }: CompletionRequest) {
  const closing = CLOSING[folded.charAt(open)] ?? "";
  const taken = takenIn(folded, offset, corpus.fold(rest.replace("〕", closing)));
  return taken === 1 && closing === "）" && closesOuter(folded, open, offset) ? 0 : taken;
}

function endsWithTitle({ folded, corpus }: CompletionRequest, offset: number): boolean {
  return folded.endsWith(corpus.fold(fullTitle(corpus)), offset);
}

/** What a proposal of official text says of itself in the draft; `covered` units of the text are typed. */
function written(
  text: string,
  covered: number,
  start: number,
  pinyin: string,
  request: CompletionRequest,
): Pick<Proposal, "start" | "end" | "replacement" | "label" | "filter" | "script"> {
  const { folded, offset, corpus, script } = request;
  const replacement = corpus.render(text, script);
  const end = offset + takenIn(folded, offset, corpus.fold(text).slice(covered));
  const filter = filterOf(request, start, replacement.slice(covered), pinyin);
  return { start, end, replacement, label: replacement, filter, script };
}
