import type { Draft } from "../draft/draft.ts";
import type { Messages } from "../messages/messages.ts";
import type { Script } from "../script/scripts.ts";
import type { Settings } from "../settings.ts";
import type { Span } from "../text/span.ts";
import { type Environment, scriptOf } from "./environment.ts";
import { describeClause, describeDocument, describeTerm } from "./hoverText.ts";
import { type Subject, subjectAt } from "./subject.ts";

/** What is shown for a stretch of a draft. */
export interface Hover extends Span {
  readonly markdown: string;
}

/**
 * What there is to say of what stands at a UTF-16 offset: of a clause, a
 * document or an official term; null where there is nothing. The span is
 * exactly what was matched.
 */
export function hover(
  draft: Draft,
  offset: number,
  settings: Settings,
  environment: Environment,
  messages: Messages,
): Hover | null {
  const subject = subjectAt(draft, offset, environment.library);
  if (!subject) return null;
  const script = scriptOf(draft, settings) ?? "Hans";
  const markdown = describe(subject, script, environment, messages);
  return markdown === null ? null : { start: subject.start, end: subject.end, markdown };
}

function describe(
  subject: Subject,
  script: Script,
  { address }: Environment,
  messages: Messages,
): string | null {
  switch (subject.kind) {
    case "clause":
      return describeClause(subject.corpus, subject.clause, script, messages, address);
    case "document":
      return describeDocument(subject.corpus, script, messages);
    case "term":
      return describeTerm(subject.corpus, subject.term, script, messages, address);
    case "passage":
      return null;
  }
}
