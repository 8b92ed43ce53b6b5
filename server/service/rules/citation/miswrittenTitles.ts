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
 * clause's title may be a local document's and is left alone.
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
    return isMiswritten(written, clause, corpus)
      ? [describe(block.prose, span, clause, corpus, context)]
      : [];
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

/** Whether a text (folded) is the clause's title but for less than half of it, and nearer to it than to any other. */
function isMiswritten(written: string, clause: ClauseData, corpus: Corpus): boolean {
  const right = corpus.foldOwn(clause.title);
  const near = remoteness(written, right);
  if (near > right.length / 2) return false;
  const titles = corpus.clauses.map(({ title }) => corpus.foldOwn(title));
  const formers = corpus.formerTitles.map(({ text }) => corpus.foldOwn(text));
  const isTitle = (one: string) => one.includes(written) || written.startsWith(one);
  if ([...titles, ...formers].some(isTitle)) return false;
  return titles.every((title) => title === right || remoteness(written, title) > near);
}

/** How many characters differ; words swapped count for one. */
function remoteness(written: string, title: string): number {
  if (lettersOf(written) === lettersOf(title)) return 1;
  return distance(written, title);
}

function describe(
  prose: string,
  { start, end }: Span,
  clause: ClauseData,
  corpus: Corpus,
  { writing }: RuleContext,
): RuleFinding {
  const right = corpus.render(clause.title, writing);
  const values = { label: clauseLabel(clause.number), written: prose.slice(start, end), right };
  return { start, end, message: (m) => m.citationWrongTitle(values), fix: right };
}
