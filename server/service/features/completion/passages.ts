import { quoted, turned } from "../../corpus/citation/wording.ts";
import { clauseLabel } from "../../corpus/labels.ts";
import { type QuotablePassage, sentencePassages } from "../../corpus/quotablePassages.ts";
import { citeQuotation } from "../draftFacts/naming.ts";
import { placeAt } from "./citing.ts";
import { filterOf } from "./filter.ts";
import { type Begun, findPassages } from "./findPassages.ts";
import { openQuotation } from "./opened.ts";
import type { CompletionRequest, Proposal } from "./proposal.ts";
import { takenIn } from "./right.ts";
import { isTermFinished } from "./terms.ts";
import { startsBefore } from "./typed.ts";

/** So many characters that begin a sentence of the document are no chance. */
const SURE = 6;
/** Behind an opening quotation mark fewer say which sentence is meant. */
const QUOTED = 2;
/** How far in front of the caret a sentence may begin, in UTF-16 units. */
const REACH = 64;
/** A quotation is offered up to so many places where it may end. */
const ENDS = 3;
/** Longer passages are shown by their beginning and their end. */
const LABEL = 26;

/** What is written of a passage. */
interface Written {
  readonly passage: QuotablePassage;
  /** Up to where in its text. */
  readonly to: number;
  /** How much of that is typed. */
  readonly covered: number;
  /** Where it begins in the draft, an opening mark included. */
  readonly start: number;
  /** Whether it stands as the draft's own words, without marks and citation. */
  readonly bare: boolean;
}

/**
 * Sentences to quote: behind an opening quotation mark, or for the beginning
 * of one in running text. The citation goes with them, unless the clause is
 * cited in front; in a block quote the sentence stands alone.
 */
export function proposePassages(request: CompletionRequest): Proposal[] {
  const { folded, offset, block } = request;
  const opened = openQuotation(folded, offset);
  if (opened !== null) {
    const typed = folded.slice(opened + 1, offset);
    const place = placeAt(request, opened);
    if (!place) return [];
    if (typed === "") {
      return sentencesOf(place.named ? request.about : request.cited, opened, request);
    }
    if (typed.length < QUOTED) return [];
    return findPassages(typed, request).flatMap((begun) => proposeEnds(begun, opened, request));
  }
  return block.kind === "heading" ? [] : proposeInText(request);
}

/** For six characters or more; none where a term or a part of a sentence is fully typed: Enter is a new line there. */
function proposeInText(request: CompletionRequest): Proposal[] {
  const { folded, offset } = request;
  if (isTermFinished(request)) return [];
  for (const start of startsBefore(request, REACH)) {
    if (offset - start < SURE) break;
    const found = findPassages(folded.slice(start, offset), request).filter(
      ({ passage }) => passage.begins !== "nothing",
    );
    if (found.some(({ passage, covered }) => passage.ends.includes(covered))) return [];
    if (found.length > 0) return found.flatMap((begun) => proposeUnopened(begun, start, request));
  }
  return [];
}

/**
 * A sentence as a quotation, and up to the next ， as the draft's own words;
 * these first where the writer has gone on behind a ， without quotation marks,
 * and alone where no sentence is begun.
 */
function proposeUnopened(begun: Begun, start: number, request: CompletionRequest): Proposal[] {
  const { passage, covered } = begun;
  if (request.block.quoted) return proposeEnds(begun, start, request);
  const to = passage.ends.find((end) => end > covered) ?? passage.text.length;
  const words = propose({ passage, to, covered, start, bare: true }, request);
  if (passage.begins !== "sentence") return [words];
  const quotations = proposeEnds(begun, start, request).slice(0, ENDS - 1);
  const isGoingOn = passage.ends.some((end) => end < covered);
  return isGoingOn ? [words, ...quotations] : [...quotations, words];
}

/** The whole sentences of clauses, offered before any is begun: behind a citation, and behind the title where the section is about them. */
function sentencesOf(
  clauses: ReadonlySet<number>,
  start: number,
  request: CompletionRequest,
): Proposal[] {
  return [...clauses].flatMap((number) => {
    const clause = request.corpus.clause(number);
    return (clause ? sentencePassages(clause) : []).map((passage) => {
      const to = passage.text.length;
      return propose({ passage, to, covered: 0, start, bare: false }, request);
    });
  });
}

/** A passage as far as its end, then as far as the places before where it may end. */
function proposeEnds({ passage, covered }: Begun, start: number, request: CompletionRequest) {
  const whole = passage.text.length;
  const ends = [whole, ...passage.ends.filter((end) => end > covered && end < whole)];
  const possible = request.block.quoted ? [whole] : ends.slice(0, ENDS);
  return possible.map((to) => propose({ passage, to, covered, start, bare: false }, request));
}

function propose(written: Written, request: CompletionRequest): Proposal {
  const { folded, offset, corpus, script } = request;
  const { passage, to, covered, start, bare } = written;
  const { clause } = passage;
  const text = passage.text.slice(0, to);
  const opened = /["“]/.test(folded.charAt(start));
  const isQuoted = !bare && (opened || !request.block.quoted);
  const rest = text.slice(covered);
  const taken = takenIn(folded, offset, corpus.fold(isQuoted ? turned(rest) : rest));
  return {
    start,
    end: offset + taken + closingRight(folded, offset + taken, opened),
    replacement: write(written, text, request, opened),
    label: corpus.render(labelOf(text, bare, opened || request.block.quoted), script),
    detail: request.source + clauseLabel(clause.number),
    filter: filterOf(request, start, corpus.render(rest, script), ""),
    subject: { kind: "passage", corpus: corpus.id, number: clause.number, text },
    script,
    clauses: [clause.number],
    matched: covered,
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
  { passage, start, bare }: Written,
  text: string,
  request: CompletionRequest,
  opened: boolean,
): string {
  const { corpus, script, block, cited, form, options } = request;
  const { clause, mark } = passage;
  if (bare) return corpus.render(text, script);
  if (block.quoted && !opened) return corpus.render(text + mark, script);
  if (cited.has(clause.number)) return corpus.render(quoted(text), script);
  const isNamed = placeAt(request, start)?.named === true;
  return citeQuotation({ corpus, clause, script, quoted: text, form, options }, request, isNamed);
}

/** The passage, in marks where it gets them; of words that go on the last part. */
function labelOf(text: string, bare: boolean, hasMarks: boolean): string {
  if (bare) return shorten(/[^，；]*$/.exec(text)?.[0] ?? text);
  return hasMarks ? shorten(text) : quoted(shorten(text));
}

function shorten(text: string): string {
  if (text.length <= LABEL) return text;
  return `${text.slice(0, LABEL - 10)}……${text.slice(-8)}`;
}
