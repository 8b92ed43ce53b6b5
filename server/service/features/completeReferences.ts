import { cite, quotedClause, shortTitle, styleInSentence } from "../corpus/citation.ts";
import { clauseLabel } from "../corpus/corpus.ts";
import type { ClauseData } from "../corpus/model.ts";
import { formatNumeral } from "../text/numerals.ts";
import { isLead } from "./outline.ts";
import type { Completion, CompletionRequest } from "./proposal.ts";

/** What has been typed of a reference: an opening 第（, （ or “（ and the beginning of a number. */
const TYPED = /(“?第?（)([一二三四五六七八九十]{0,3}|\d{0,2})$/;
const CLOSING = /^(?:）[条项]?)?”?/;

/**
 * Whole citations for a number that is being typed. Right behind the
 * document's title only the clause is written; at the beginning of a block,
 * where drafts number their own sections, nothing is offered.
 */
export function completeReferences(request: CompletionRequest): Completion[] {
  const { folded, offset, corpus } = request;
  const typed = TYPED.exec(folded.slice(Math.max(0, offset - 8), offset));
  if (!typed) return [];
  const [whole, , number = ""] = typed;
  const start = offset - whole.length;
  if (isLead(folded.slice(0, start))) return [];
  return corpus.clauses
    .filter((clause) => hasNumber(clause, number))
    .map((clause) => propose(clause, start, request));
}

function hasNumber({ number }: ClauseData, typed: string): boolean {
  return formatNumeral(number).startsWith(typed) || String(number).startsWith(typed);
}

function propose(clause: ClauseData, start: number, request: CompletionRequest): Completion {
  const { prose, folded, offset, corpus, script, settings } = request;
  const options = settings.citation;
  const style = styleInSentence(options.style);
  const named = isNamedBefore(folded.slice(0, start), request);
  const text = named
    ? corpus.render(quotedClause(clause), script)
    : cite({ corpus, clause, style, script, options });
  const closing = CLOSING.exec(folded.slice(offset))?.[0].length ?? 0;
  const label = clauseLabel(clause.number) + corpus.render(clause.title, script);
  return {
    start,
    end: offset + closing,
    replacement: text,
    label,
    detail: corpus.render(shortTitle(corpus), script),
    filter: prose.slice(start, offset) + label,
    subject: { kind: "clause", corpus: corpus.id, number: clause.number },
    script,
  };
}

/** Whether the document's title, its number behind it or not, ends the text. */
function isNamedBefore(folded: string, { corpus }: CompletionRequest): boolean {
  const title = /《([^《》]*(?:《[^《》]*》[^《》]*)*)》(?:（[^（）]*）)?$/.exec(folded)?.[1];
  return title !== undefined && corpus.titleKind(title) !== null;
}
