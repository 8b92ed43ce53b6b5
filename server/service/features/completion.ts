import { blockAt, type Draft } from "../draft/draft.ts";
import type { Messages } from "../messages/messages.ts";
import type { Script } from "../script/scripts.ts";
import type { Settings } from "../settings.ts";
import { shift } from "../text/span.ts";
import { completeReferences } from "./completeReferences.ts";
import { completeTerms } from "./completeTerms.ts";
import { type Environment, scriptOf } from "./environment.ts";
import { describeClause, describeTerm } from "./hoverText.ts";
import type { Completion, CompletionSubject } from "./proposal.ts";

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
    const request = {
      prose,
      folded: facts.folded,
      offset: offset - block.start,
      corpus,
      script,
      settings,
    };
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
