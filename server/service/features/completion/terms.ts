import { clauseLabel } from "../../corpus/corpus.ts";
import type { LexiconMatch } from "../../corpus/lexicon.ts";
import type { TermData } from "../../corpus/model.ts";
import { frequency } from "../../corpus/names.ts";
import { isHan } from "../../text/han.ts";
import { filterOf } from "./filter.ts";
import type { CompletionRequest, Proposal } from "./proposal.ts";
import { isEnough, standsRight, startsBefore, takenIn, typedText } from "./typed.ts";

/** Headlines and documents begin with words of every day (加强, 落实): that many characters say that one is meant. */
const HEADLINE = 3;

/** Official terms of which a beginning stands in front of the caret; none where one is fully typed: Enter is a new line there. */
export function proposeTerms(request: CompletionRequest): Proposal[] {
  const { corpus } = request;
  const { writing } = corpus;
  const lexicons = [
    ...Array.from(request.about, (number) => writing.termsOf(number)),
    writing.terms,
  ];
  const proposals: Proposal[] = [];
  const offered = new Set<string>();
  for (const start of startsBefore(request, writing.terms.longest)) {
    if (!isEnough(request, start)) continue;
    const typed = typedText(request, start);
    const matches = lexicons.flatMap((lexicon) => lexicon.match(typed));
    if (matches.some(({ text }) => text === typed && isHan(text.at(-1)))) return [];
    for (const match of matches) {
      const { text } = match.value;
      if (match.text === typed || offered.has(text) || !isMeant(request, match)) continue;
      offered.add(text);
      proposals.push(propose(match, start, request));
    }
  }
  return proposals;
}

function isMeant({ block }: CompletionRequest, match: LexiconMatch<TermData>): boolean {
  const { kind } = match.value;
  const isHeadline = kind.endsWith("-title") || kind === "document";
  return !isHeadline || block.kind === "heading" || match.signs >= HEADLINE;
}

function propose(
  match: LexiconMatch<TermData>,
  start: number,
  request: CompletionRequest,
): Proposal {
  const { folded, offset, corpus, script, isUsed } = request;
  const { value: term, covered, signs } = match;
  const label = corpus.render(term.text, script);
  const rest = corpus.fold(term.text).slice(covered);
  return {
    start,
    end: offset + takenIn(folded, offset, rest),
    replacement: label,
    label,
    detail: termDetail(term),
    filter: filterOf(request, start, label.slice(covered), term.pinyin),
    subject: { kind: "term", corpus: corpus.id, term: term.text },
    script,
    clauses: term.clauses,
    signs,
    frequency: frequency(term),
    expected: standsRight(folded, offset, rest),
    used: isUsed(term.text),
  };
}

/** The labels of a term's first clauses: （四）（七）…. */
function termDetail(term: TermData): string {
  const labels = term.clauses.slice(0, 3).map(clauseLabel).join("");
  return term.clauses.length > 3 ? `${labels}…` : labels;
}
