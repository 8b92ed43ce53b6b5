import type { Corpus } from "../corpus/corpus.ts";
import { clauseLabel } from "../corpus/corpus.ts";
import type { TermData } from "../corpus/model.ts";
import { blockAt, type Draft } from "../draft/draft.ts";
import type { Messages } from "../messages/messages.ts";
import type { Script } from "../script/scripts.ts";
import type { Settings } from "../settings.ts";
import { type Edit, shift } from "../text/span.ts";
import { completeReferences } from "./completeReferences.ts";
import { completeTerms } from "./completeTerms.ts";
import { type Environment, scriptOf } from "./environment.ts";
import { describeClause, describeTerm } from "./hoverText.ts";

/** What completion may offer for: enough to describe it later, and plain data, so it survives the wire. */
export type CompletionSubject =
  | { readonly kind: "term"; readonly corpus: string; readonly term: string }
  | { readonly kind: "clause"; readonly corpus: string; readonly number: number };

/** One proposal. The edit's span is what stands in the draft for it, typed or to the right of the caret. */
export interface Completion extends Edit {
  readonly label: string;
  /** Where it comes from, beside the label. */
  readonly detail: string;
  /** What the editor filters by: it begins with the text of the span as it was typed. */
  readonly filter: string;
  readonly subject: CompletionSubject;
  readonly script: Script;
}

/** What a source of proposals works with; offsets are in the block. */
export interface CompletionRequest {
  readonly prose: string;
  readonly folded: string;
  readonly offset: number;
  readonly corpus: Corpus;
  readonly script: Script;
  readonly settings: Settings;
}

/** Proposals at a UTF-16 offset, best first; empty where nothing useful can be offered. */
export function complete(
  draft: Draft,
  offset: number,
  settings: Settings,
  { library }: Environment,
): Completion[] {
  const block = blockAt(draft, offset);
  if (!block) return [];
  const { prose, facts } = block;
  const script = scriptOf(draft, settings) ?? "Hans";
  const found = library.corpora.flatMap((corpus) => {
    const request = { prose, folded: facts.folded, offset: offset - block.start, corpus, script, settings };
    return [...completeReferences(request), ...completeTerms(request)];
  });
  return found.map((completion) => shift(completion, block.start));
}

/** The documentation of a proposal in Markdown; null where its subject is no longer known. */
export function describeCompletion(
  subject: CompletionSubject,
  script: Script,
  { library }: Environment,
  messages: Messages,
): string | null {
  const corpus = library.corpus(subject.corpus);
  if (!corpus) return null;
  if (subject.kind === "clause") {
    const clause = corpus.clause(subject.number);
    return clause ? describeClause(corpus, clause, script, messages) : null;
  }
  const term = corpus.terms.find((one) => one.text === subject.term);
  return term ? describeTerm(corpus, term, script, messages) : null;
}

/** The labels of a term's first clauses: （四）（七）…. */
export function termDetail(term: TermData): string {
  const labels = term.clauses.slice(0, 3).map(clauseLabel).join("");
  return term.clauses.length > 3 ? `${labels}…` : labels;
}

