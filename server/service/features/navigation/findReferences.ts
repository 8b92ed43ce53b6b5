import type { ClauseData } from "../../corpus/model.ts";
import type { Draft } from "../../draft/draft.ts";
import type { PlacedBlock } from "../../draft/facts.ts";
import type { Passage } from "../../quotation/passageIndex.ts";
import type { QuotationContext } from "../../quotation/quotations.ts";
import type { DraftFacts } from "../../rules/rule.ts";
import type { Script } from "../../script/scripts.ts";
import type { Settings } from "../../settings.ts";
import { overlaps, type Span, shift } from "../../text/span.ts";
import { readDraftFacts } from "../draftFacts/draftFacts.ts";
import { type Environment, quotationContext } from "../environment.ts";
import { findAll } from "./clauseDocument.ts";
import { type ClauseTarget, targetOf } from "./definition.ts";
import { namedDocuments, placesOfTerm, surelyCited } from "./mentions.ts";
import { findQuoted } from "./quoted.ts";
import type { Subject } from "./subject.ts";

/**
 * Where a draft speaks of a subject, in order of place: cites or quotes a
 * clause, names a document, uses a term. A quotation stands for its clause. A
 * bare （七） may be the draft's own and is left out.
 */
export function findReferences(
  draft: Draft,
  subject: Subject,
  settings: Settings,
  environment: Environment,
): Span[] {
  const draftFacts = readDraftFacts(draft, environment.library, settings);
  return draft.blocks.flatMap((block) =>
    findInBlock(block, subject, draftFacts, quotationContext(draft, block, settings, environment))
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) => shift({ start, end }, block.start)),
  );
}

/**
 * Where its own document speaks of it: all places of a term, else the one that
 * `targetOf` gives; a heading by its whole line, as VS Code's Markdown support
 * names it, which so is listed once.
 */
export function findDeclarations(subject: Subject, script: Script): ClauseTarget[] {
  const target = targetOf(subject, script);
  if (subject.kind === "passage") return [target];
  if (subject.kind !== "term") return [{ ...target, focus: lineOf(target) }];
  const places = findAll(target.document, subject.term.text);
  return places.map((focus) => ({ ...target, focus, whole: focus }));
}

function lineOf({ document: { text }, focus }: ClauseTarget): Span {
  return { start: text.lastIndexOf("\n", focus.start - 1) + 1, end: focus.end };
}

function findInBlock(
  block: PlacedBlock,
  subject: Subject,
  draftFacts: DraftFacts,
  quotations: QuotationContext,
): Span[] {
  const { library } = quotations;
  switch (subject.kind) {
    case "clause":
      return citationsOf(block, subject.clause, draftFacts, quotations);
    case "document":
      return namedDocuments(block, draftFacts, library).filter(
        ({ corpus }) => corpus === subject.corpus,
      );
    case "term":
      return placesOfTerm(block, subject.corpus, subject.term, library);
    case "passage":
      return subject.clause
        ? citationsOf(block, subject.clause, draftFacts, quotations)
        : findQuoted(block, quotations).filter(({ passage }) => meet(passage, subject.passage));
  }
}

/** Whether two passages of a document's text have something in common. */
function meet(a: Passage, b: Passage): boolean {
  return a.corpus === b.corpus && a.official === b.official && overlaps(a, b);
}

function citationsOf(
  block: PlacedBlock,
  clause: ClauseData,
  draftFacts: DraftFacts,
  quotations: QuotationContext,
): Span[] {
  const cited = surelyCited(block, draftFacts, quotations.library);
  return [...cited, ...findQuoted(block, quotations)].filter((one) => one.clause === clause);
}
