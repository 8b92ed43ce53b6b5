import { blockAt, type Draft } from "../../draft/draft.ts";
import type { Messages } from "../../messages/messages.ts";
import { checkQuotationAt } from "../../quotation/quotations.ts";
import type { Script } from "../../script/scripts.ts";
import type { Settings } from "../../settings.ts";
import { type Span, shift } from "../../text/span.ts";
import { type Environment, quotationContext, scriptFor } from "../environment.ts";
import { type Subject, subjectAt } from "../navigation/subject.ts";
import { describeClause, describeDocument, describeTerm } from "./clauseText.ts";
import { describeQuotation } from "./quotationText.ts";

/** What is shown for a stretch of a draft. */
export interface Hover extends Span {
  readonly markdown: string;
}

/**
 * What there is to say of what stands at a UTF-16 offset: of a clause, a
 * document, a quotation or an official term; null where there is nothing. The
 * span is exactly what was matched. Of a term in a quotation both are told.
 */
export function hover(
  draft: Draft,
  offset: number,
  settings: Settings,
  environment: Environment,
  messages: Messages,
): Hover | null {
  const subject = subjectAt(draft, offset, settings, environment);
  if (!subject) return null;
  const script = scriptFor(draft, settings);
  const own = describe(subject, script, environment, messages);
  if (subject.kind === "clause" || subject.kind === "document") return shown(subject, own);
  const quotation = hoverQuotation(draft, offset, settings, environment, messages);
  if (!quotation) return shown(subject, own);
  const parts = [quotation.markdown, own].filter((part) => part !== null);
  return { ...quotation, markdown: parts.join("\n\n---\n\n") };
}

function shown({ start, end }: Span, markdown: string | null): Hover | null {
  return markdown === null ? null : { start, end, markdown };
}

function hoverQuotation(
  draft: Draft,
  offset: number,
  settings: Settings,
  environment: Environment,
  messages: Messages,
): Hover | null {
  const block = blockAt(draft, offset);
  if (!block) return null;
  const context = quotationContext(draft, block, settings, environment);
  const checked = checkQuotationAt(block, offset - block.start, context);
  if (!checked) return null;
  const script = scriptFor(draft, settings);
  const { start, end } = shift(checked.quotation, block.start);
  return { start, end, markdown: describeQuotation(checked, block, script, messages) };
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
