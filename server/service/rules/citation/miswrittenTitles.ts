import type { Corpus } from "../../corpus/corpus.ts";
import { clauseLabel } from "../../corpus/labels.ts";
import type { ClauseData } from "../../corpus/model.ts";
import type { PlacedBlock } from "../../draft/facts.ts";
import type { Reference } from "../../draft/references.ts";
import { distance } from "../../text/distance.ts";
import { lettersOf } from "../../text/letters.ts";
import type { Span } from "../../text/span.ts";
import type { RuleContext, RuleFinding } from "../rule.ts";
import { citedDocument, citedInCell } from "./citedDocument.ts";

/** A title between quotation marks with its number in front, and one that fills the rest of a cell. */
const QUOTED = /[^“”‘’。；\n]{2,40}(?=”)/y;
const TO_END = /[^“”‘’。；，：\n]{2,40}(?=\s*$)/y;

/**
 * Titles of a known document's clauses that are miswritten behind their own
 * number: 《plan》“（十七）改善数据流通环境”. One that is as near to another
 * clause's title may be a local document's, unless the full title or 国家 in
 * front says that it is not; the fix is not sure then.
 */
export function miswrittenTitles(block: PlacedBlock, context: RuleContext): RuleFinding[] {
  const { folded, references } = block.facts;
  return references.flatMap((reference) => {
    const cell = citedInCell(reference, block, context);
    const corpus = cell ?? boundCorpus(reference, folded, context);
    const clause = corpus?.clause(reference.number);
    const span = clause && writtenTitle(folded, reference, cell ? TO_END : QUOTED);
    if (!corpus || !clause || !span) return [];
    const written = folded.slice(span.start, span.end);
    if (!isNearTo(clause, written, corpus)) return [];
    const sure = isNearest(clause, written, corpus);
    if (!sure && !isStates(reference, folded, corpus)) return [];
    return [describe(block.prose, span, { clause, corpus, sure }, context)];
  });
}

/** The document whose title stands right in front of “（七）. */
function boundCorpus(
  reference: Reference,
  folded: string,
  { library, draftFacts }: RuleContext,
): Corpus | null {
  if (folded.charAt(reference.start - 1) !== "“") return null;
  const cited = citedDocument(reference, folded, library, draftFacts);
  return cited?.by === "bound" ? cited.corpus : null;
}

function writtenTitle(folded: string, { end }: Reference, pattern: RegExp): Span | null {
  pattern.lastIndex = end;
  const [text] = pattern.exec(folded) ?? [];
  return text === undefined ? null : { start: end, end: end + text.trimEnd().length };
}

/** Whether a text (folded) is the clause's title but for less than half of it, and no other title. */
function isNearTo({ title }: ClauseData, written: string, corpus: Corpus): boolean {
  const right = corpus.foldOwn(title);
  if (remoteness(written, right) > right.length / 2) return false;
  const titles = [...corpus.clauses.map((one) => one.title), ...corpus.formerTitles.map(textOf)];
  return !titles
    .map((one) => corpus.foldOwn(one))
    .some((one) => one.includes(written) || written.startsWith(one));
}

function textOf({ text }: { readonly text: string }): string {
  return text;
}

function isNearest({ title }: ClauseData, written: string, corpus: Corpus): boolean {
  const near = remoteness(written, corpus.foldOwn(title));
  return corpus.clauses.every(
    (other) => other.title === title || remoteness(written, corpus.foldOwn(other.title)) > near,
  );
}

/** Whether the document that a reference is bound to is named so that no local one can be meant: 国家《short title》. */
function isStates({ document }: Reference, folded: string, corpus: Corpus): boolean {
  if (!document) return false;
  return (
    corpus.titleKind(document.name) === "full" || folded.startsWith("国家", document.start - 2)
  );
}

/** How many characters differ; words swapped count for one. */
function remoteness(written: string, title: string): number {
  if (lettersOf(written) === lettersOf(title)) return 1;
  return distance(written, title);
}

function describe(
  prose: string,
  { start, end }: Span,
  { clause, corpus, sure }: { clause: ClauseData; corpus: Corpus; sure: boolean },
  { writing }: RuleContext,
): RuleFinding {
  const right = corpus.render(clause.title, writing);
  const label = clauseLabel(clause.number);
  const values = { label, written: prose.slice(start, end), right, fixed: sure };
  const message: RuleFinding["message"] = (m) => m.citationWrongTitle(values);
  return { start, end, message, fix: sure ? right : null, choices: sure ? [] : [right] };
}
