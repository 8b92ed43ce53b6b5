import type { Library } from "../corpus/library.ts";
import type { ClauseData } from "../corpus/model.ts";
import type { Draft, ReadBlock } from "../draft/draft.ts";
import type { Script } from "../script/scripts.ts";
import { overlaps, type Span, shift } from "../text/span.ts";
import { findAll } from "./clauseDocument.ts";
import { type ClauseTarget, targetOf } from "./definition.ts";
import { findQuoted } from "./quoted.ts";
import { citedClause, namedDocuments, type Subject, termsOf } from "./subject.ts";

/**
 * Where a draft speaks of a subject, in order of place: cites or quotes a
 * clause, names a document, uses a term. A quotation stands for its clause. A
 * bare （七） may be the draft's own and is left out.
 */
export function findReferences(draft: Draft, subject: Subject, library: Library): Span[] {
  return draft.blocks.flatMap((block) =>
    findInBlock(block, draft, subject, library)
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) => shift({ start, end }, block.start)),
  );
}

/** Where its own document speaks of it: all places of a term, else the one that `targetOf` gives. */
export function findDeclarations(subject: Subject, script: Script): ClauseTarget[] {
  const target = targetOf(subject, script);
  if (subject.kind !== "term") return [target];
  const places = findAll(target.document, subject.term.text);
  return places.map((focus) => ({ ...target, focus, whole: focus }));
}

function findInBlock(block: ReadBlock, draft: Draft, subject: Subject, library: Library): Span[] {
  switch (subject.kind) {
    case "clause":
      return findCitations(block, draft, subject.clause, library);
    case "document":
      return namedDocuments(block, draft, library).filter(
        ({ corpus }) => corpus === subject.corpus,
      );
    case "term":
      return termsOf(block, subject.corpus, subject.term, library);
    case "passage":
      return subject.clause
        ? findCitations(block, draft, subject.clause, library)
        : findQuoted(block, library).filter(
            ({ corpus, place }) => corpus === subject.corpus && overlaps(place, subject.place),
          );
  }
}

function findCitations(
  block: ReadBlock,
  draft: Draft,
  clause: ClauseData,
  library: Library,
): Span[] {
  const cited = block.facts.references.flatMap((reference) => {
    const found = citedClause(reference, block, draft, library);
    return found?.sure ? [found] : [];
  });
  return [...cited, ...findQuoted(block, library)].filter((one) => one.clause === clause);
}
