import type { TermData } from "../../corpus/model.ts";
import type { Draft } from "../../draft/draft.ts";
import type { Script } from "../../script/scripts.ts";
import type { Settings } from "../../settings.ts";
import type { Span } from "../../text/span.ts";
import { textOf } from "../citing/passage.ts";
import { type Environment, scriptFor } from "../environment.ts";
import { type ClauseDocument, clauseAt, clauseDocument, findText } from "./clauseDocument.ts";
import { type Subject, subjectAt } from "./subject.ts";

/** A place in a clause document; offsets are in its text. */
export interface ClauseTarget {
  readonly document: ClauseDocument;
  /** The clause, or what else the place belongs to. */
  readonly whole: Span;
  /** What is to be selected; inside `whole`. */
  readonly focus: Span;
}

/** A stretch of a draft, and where the document speaks of it. */
export interface Definition extends Span {
  readonly target: ClauseTarget;
}

/**
 * Where the document defines what stands at an offset: a reference leads to
 * its clause, a title to the document, a quotation to the quoted words, a term
 * to the first clause that uses it. In the draft's script; null where there is
 * nothing to go to.
 */
export function definition(
  draft: Draft,
  offset: number,
  settings: Settings,
  environment: Environment,
): Definition | null {
  const subject = subjectAt(draft, offset, settings, environment);
  if (!subject) return null;
  const { start, end } = subject;
  return { start, end, target: targetOf(subject, scriptFor(draft, settings)) };
}

/** The place of a subject in its document in a script. */
export function targetOf(subject: Subject, script: Script): ClauseTarget {
  const document = clauseDocument(subject.corpus, script);
  const focus = focusOf(subject, document);
  return { document, focus, whole: clauseAt(document, focus.start) ?? focus };
}

/** A clause's heading in its document; null where the document has no such clause. */
export function clauseTarget(document: ClauseDocument, number: number): ClauseTarget | null {
  const whole = document.byNumber.get(number);
  return whole ? { document, whole, focus: whole.heading } : null;
}

function focusOf(subject: Subject, document: ClauseDocument): Span {
  switch (subject.kind) {
    case "clause":
      return document.byNumber.get(subject.clause.number)?.heading ?? document.title;
    case "document":
      return document.title;
    case "term":
      return findTerm(document, subject.term);
    case "passage":
      return findText(document, textOf(subject.passage)) ?? document.title;
  }
}

/** A term in the first clause that uses it, else where it first stands. */
function findTerm(document: ClauseDocument, { text, clauses: [first] }: TermData): Span {
  const clause = first === undefined ? undefined : document.byNumber.get(first);
  return findText(document, text, clause?.start) ?? document.title;
}
