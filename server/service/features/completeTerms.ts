import { clauseLabel } from "../corpus/corpus.ts";
import type { TermData } from "../corpus/model.ts";
import type { Completion, CompletionRequest } from "./proposal.ts";

/** One character is typed too often to mean a term. */
const SHORTEST = 2;

interface Candidate {
  readonly term: TermData;
  readonly folded: string;
  /** How many UTF-16 units of the term stand before the caret. */
  readonly typed: number;
}

/** Terms of which the longest possible beginning stands before the caret; fully typed ones are left out. */
export function completeTerms(request: CompletionRequest): Completion[] {
  const { corpus, folded, offset } = request;
  const candidates = corpus.terms.flatMap((term): Candidate[] => {
    const key = corpus.fold(term.text);
    const typed = typedLength(key, folded, offset);
    return typed >= SHORTEST ? [{ term, folded: key, typed }] : [];
  });
  return candidates
    .sort((a, b) => b.typed - a.typed || b.term.clauses.length - a.term.clauses.length)
    .map((candidate) => propose(candidate, request));
}

/** The length of the longest beginning of `key`, short of all of it, that ends at the caret. */
function typedLength(key: string, folded: string, offset: number): number {
  for (let length = Math.min(key.length - 1, offset); length >= SHORTEST; length--) {
    if (folded.startsWith(key.slice(0, length), offset - length)) return length;
  }
  return 0;
}

function propose(candidate: Candidate, request: CompletionRequest): Completion {
  const { term, folded: key, typed } = candidate;
  const { prose, folded, offset, corpus, script } = request;
  const start = offset - typed;
  const text = corpus.render(term.text, script);
  const after = commonLength(key.slice(typed), folded.slice(offset));
  const complete = after === key.length - typed;
  return {
    start,
    end: complete ? offset + after : offset,
    replacement: text,
    label: text,
    detail: termDetail(term),
    filter: prose.slice(start, offset) + text.slice(typed),
    subject: { kind: "term", corpus: corpus.id, term: term.text },
    script,
  };
}

/** How much of the rest of a term already stands to the right of the caret. */
function commonLength(rest: string, after: string): number {
  let length = 0;
  while (length < rest.length && rest[length] === after[length]) length++;
  return length;
}

/** The labels of a term's first clauses: （四）（七）…. */
function termDetail(term: TermData): string {
  const labels = term.clauses.slice(0, 3).map(clauseLabel).join("");
  return term.clauses.length > 3 ? `${labels}…` : labels;
}
