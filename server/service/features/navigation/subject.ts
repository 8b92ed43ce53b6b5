import type { Corpus } from "../../corpus/corpus.ts";
import type { Library } from "../../corpus/library.ts";
import type { ClauseData, TermData } from "../../corpus/model.ts";
import { blockAt, type Draft } from "../../draft/draft.ts";
import type { PlacedBlock } from "../../draft/facts.ts";
import type { QuotationContext } from "../../quotation/quotations.ts";
import type { DraftFacts } from "../../rules/rule.ts";
import type { Settings } from "../../settings.ts";
import { contains, type Span, shift } from "../../text/span.ts";
import { readDraftFacts } from "../draftFacts/draftFacts.ts";
import { libraryAt } from "../draftFacts/libraryAt.ts";
import { type Environment, quotationContext } from "../environment.ts";
import { type ClauseDocument, clauseAt } from "./clauseDocument.ts";
import { citedClause, longestTermAt, namedDocuments } from "./mentions.ts";
import { type QuotedPassage, quotedAt } from "./quoted.ts";

/** What a stretch of a draft speaks of. */
export type Subject = Span & { readonly corpus: Corpus } & (
    | { readonly kind: "clause"; readonly clause: ClauseData }
    | { readonly kind: "document" }
    | { readonly kind: "term"; readonly term: TermData }
    | ({ readonly kind: "passage" } & QuotedPassage)
  );

/**
 * What stands at a UTF-16 offset of a draft: a clause reference with its
 * title, the document's title or number, the longest official term, or a
 * quotation; null where it is none of them. The span is exactly what was
 * matched. What several documents have is that of the one named last, or of the
 * draft's `own` where it is a document itself. Hover, definition and references all go by it.
 */
export function subjectAt(
  draft: Draft,
  offset: number,
  settings: Settings,
  environment: Environment,
  own?: Corpus,
): Subject | null {
  const block = blockAt(draft, offset);
  if (!block) return null;
  const draftFacts = readDraftFacts(draft, environment.library, settings);
  const near = libraryAt(draft, offset, draftFacts, environment.library);
  const library = own ? near.startingWith([own]) : near;
  const lookup = { block, offset: offset - block.start, draftFacts, library };
  const found =
    referenceAt(lookup) ??
    documentAt(lookup) ??
    termAt(lookup) ??
    passageAt(lookup, quotationContext(draft, block, settings, environment));
  return found && shift(found, block.start);
}

/**
 * The same in a clause document, which is read as a draft too: on a clause's
 * heading, and in its text where nothing smaller is meant, the clause itself.
 */
export function subjectInDocument(
  document: ClauseDocument,
  draft: Draft,
  offset: number,
  settings: Settings,
  environment: Environment,
): Subject | null {
  const place = clauseAt(document, offset);
  const { corpus } = document;
  const own = place && { kind: "clause" as const, ...place.heading, corpus, clause: place.clause };
  if (place && contains(place.heading, offset)) return own;
  return subjectAt(draft, offset, settings, environment, corpus) ?? own;
}

/** Where something is looked for, and what it takes to know it. */
interface Lookup {
  readonly block: PlacedBlock;
  /** In the block. */
  readonly offset: number;
  readonly draftFacts: DraftFacts;
  readonly library: Library;
}

function referenceAt({ block, offset, draftFacts, library }: Lookup): Subject | null {
  for (const reference of block.facts.references) {
    if (reference.start > offset) return null;
    const cited = citedClause(reference, block, draftFacts, library);
    if (cited && contains(cited, offset)) return { kind: "clause", ...cited };
  }
  return null;
}

function documentAt({ block, offset, draftFacts, library }: Lookup): Subject | null {
  const named = namedDocuments(block, draftFacts, library);
  const found = named.find((one) => contains(one, offset));
  return found ? { kind: "document", ...found } : null;
}

function termAt({ block, offset, library }: Lookup): Subject | null {
  const found = longestTermAt(block, offset, library);
  return found && { kind: "term", ...found };
}

function passageAt({ block, offset }: Lookup, context: QuotationContext): Subject | null {
  const found = quotedAt(block, offset, context);
  return found && { kind: "passage", corpus: found.passage.corpus, ...found };
}
