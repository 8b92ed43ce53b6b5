import { cite, quoted } from "../../corpus/citation.ts";
import { clauseLabel } from "../../corpus/corpus.ts";
import { findPassages, type Passage, sentencePassages } from "../../corpus/passages.ts";
import { filterOf } from "./filter.ts";
import type { CompletionRequest, Proposal } from "./proposal.ts";
import { takenIn } from "./right.ts";
import { startsBefore } from "./typed.ts";

/** So many characters that begin a sentence of the document are no chance. */
const SURE = 6;
/** Behind an opening quotation mark fewer say which sentence is meant. */
const QUOTED = 2;
/** How far in front of the caret a quotation may have been opened, in UTF-16 units. */
const REACH = 160;
const MOST = 12;
/** A quotation is offered up to so many places where it may end. */
const ENDS = 3;
/** Longer passages are shown by their beginning and their end. */
const LABEL = 26;

/**
 * Sentences to quote: behind an opening quotation mark, or for the beginning
 * of one in running text. The citation goes with them, unless the clause is
 * cited in front; in a block quote the sentence stands alone.
 */
export function proposePassages(request: CompletionRequest): Proposal[] {
  const { folded, offset, block } = request;
  const opened = openQuotation(request);
  if (opened !== null) {
    const typed = folded.slice(opened + 1, offset);
    if (typed === "") return sentencesOfCited(opened, request);
    if (typed.length < QUOTED) return [];
    return find(typed, request).flatMap((passage) =>
      proposeEnds(passage, opened, typed.length, request),
    );
  }
  if (block.kind === "heading") return [];
  for (const start of startsBefore(request, REACH)) {
    if (offset - start < SURE) break;
    const typed = folded.slice(start, offset);
    const found = find(typed, request).filter(({ leads }) => leads);
    if (found.some(({ ends }) => ends.includes(typed.length))) return [];
    if (found.length > 0)
      return found.flatMap((passage) => proposeEnds(passage, start, typed.length, request));
  }
  return [];
}

/** Where the mark stands that opens the quotation round the caret, also a straight one; null outside quotations. */
function openQuotation({ folded, offset }: CompletionRequest): number | null {
  const before = folded.slice(Math.max(0, offset - REACH), offset);
  const from = offset - before.length;
  const curved = /“[^“”\n]*$/.exec(before)?.index ?? -1;
  const isStraight = folded.slice(0, offset).split('"').length % 2 === 0;
  const straight = isStraight ? (/"[^“”"\n]*$/.exec(before)?.index ?? -1) : -1;
  const last = Math.max(curved, straight);
  return last < 0 ? null : from + last;
}

/** Behind a citation the sentences of its clause are offered before any is begun. */
function sentencesOfCited(start: number, request: CompletionRequest): Proposal[] {
  return [...request.cited].flatMap((number) => {
    const clause = request.corpus.clause(number);
    const sentences = clause ? sentencePassages(clause) : [];
    return sentences.map((sentence) => propose(sentence, sentence.text.length, start, 0, request));
  });
}

function find(typed: string, { corpus }: CompletionRequest): Passage[] {
  return findPassages(corpus.writing.passages, typed, (text) => corpus.fold(text), MOST);
}

/** A passage as far as its end, then as far as the places before where it may end. */
function proposeEnds(
  passage: Passage,
  start: number,
  covered: number,
  request: CompletionRequest,
): Proposal[] {
  const whole = passage.text.length;
  const ends = [whole, ...passage.ends.filter((end) => end > covered && end < whole)];
  const possible = request.block.quoted ? [whole] : ends.slice(0, ENDS);
  return possible.map((end) => propose(passage, end, start, covered, request));
}

function propose(
  passage: Passage,
  length: number,
  start: number,
  covered: number,
  request: CompletionRequest,
): Proposal {
  const { folded, offset, corpus, script } = request;
  const { clause } = passage;
  const text = passage.text.slice(0, length);
  const opened = /["“]/.test(folded.charAt(start));
  const replacement = write(passage, text, request, opened);
  const right = corpus.fold(text.slice(covered));
  const rest = corpus.render(text.slice(covered), script);
  const taken = takenIn(folded, offset, right);
  return {
    start,
    end: offset + taken + closingRight(folded, offset + taken, opened),
    replacement,
    label: shorten(corpus.render(text, script)),
    detail: clauseLabel(clause.number),
    filter: filterOf(request, start, rest, ""),
    subject: { kind: "passage", corpus: corpus.id, number: clause.number, text },
    script,
    clauses: [clause.number],
    signs: covered,
    frequency: 0,
    expected: taken > 1,
    used: false,
  };
}

/** How long the mark is that closes, at `at`, a quotation whose opening mark is typed. */
function closingRight(folded: string, at: number, opened: boolean): number {
  return opened && /["”]/.test(folded.charAt(at)) ? 1 : 0;
}

function write(
  { clause, mark }: Passage,
  text: string,
  { corpus, script, block, cited, form }: CompletionRequest,
  opened: boolean,
): string {
  if (block.quoted && !opened) return corpus.render(text + mark, script);
  if (cited.has(clause.number)) return corpus.render(quoted(text), script);
  return cite({ corpus, clause, style: "quote", script, quoted: text, form });
}

function shorten(text: string): string {
  if (text.length <= LABEL) return text;
  return `${text.slice(0, LABEL - 10)}……${text.slice(-8)}`;
}
