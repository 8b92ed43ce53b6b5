import type { Corpus } from "../corpus/corpus.ts";
import type { Library } from "../corpus/library.ts";
import type { ClauseData, TermData } from "../corpus/model.ts";
import { blockAt, type Draft, type PlacedBlock } from "../draft/draft.ts";
import type { Reference } from "../draft/references.ts";
import type { QuotationContext } from "../quotation/quotations.ts";
import { citedDocument } from "../rules/citation/citedDocument.ts";
import type { Outline } from "../rules/rule.ts";
import type { Settings } from "../settings.ts";
import { contains, placesOf, type Span, shift } from "../text/span.ts";
import { type ClauseDocument, clauseAt } from "./clauseDocument.ts";
import { type Environment, quotationContext } from "./environment.ts";
import { leadingNumber, readOutline } from "./outline.ts";
import { type Quoted, quotedAt } from "./quoted.ts";

/** What a stretch of a draft speaks of. */
export type Subject = Span & { readonly corpus: Corpus } & (
    | { readonly kind: "clause"; readonly clause: ClauseData }
    | { readonly kind: "document" }
    | { readonly kind: "term"; readonly term: TermData }
    | ({ readonly kind: "passage" } & Quoted)
  );

/** A reference with the clause that it cites; the span takes in the clause's title where it follows. */
export interface CitedClause extends Span {
  readonly corpus: Corpus;
  readonly clause: ClauseData;
  /**
   * Whether it surely means the document: its title stands right in front, or
   * further in front of 第…条 or a clause's title, or the clause's title alone
   * says so and no section of the draft bears it.
   */
  readonly sure: boolean;
}

/**
 * What stands at a UTF-16 offset of a draft: a clause reference with its
 * title, the document's title or number, the longest official term, or a
 * quotation; null where it is none of them. The span is exactly what was
 * matched. Hover, definition and references all go by it.
 */
export function subjectAt(
  draft: Draft,
  offset: number,
  settings: Settings,
  environment: Environment,
): Subject | null {
  const block = blockAt(draft, offset);
  if (!block) return null;
  const { library } = environment;
  const outline = readOutline(draft, library, settings);
  const place = { block, offset: offset - block.start, outline, library };
  const found =
    referenceAt(place) ??
    documentAt(place) ??
    termAt(block, place.offset, library) ??
    passageAt(place, quotationContext(draft, settings, environment));
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
  return subjectAt(draft, offset, settings, environment) ?? own;
}

interface Place {
  readonly block: PlacedBlock;
  /** In the block. */
  readonly offset: number;
  readonly outline: Outline;
  readonly library: Library;
}

function referenceAt({ block, offset, outline, library }: Place): Subject | null {
  for (const reference of block.facts.references) {
    if (reference.start > offset) return null;
    const cited = citedClause(reference, block, outline, library);
    if (cited && contains(cited, offset)) return { kind: "clause", ...cited };
  }
  return null;
}

/**
 * The clause that a reference in running text cites, even where the sentence
 * does not name the document; null for the draft's own numbering, for other
 * documents' clauses and for those that do not exist.
 */
export function citedClause(
  reference: Reference,
  block: PlacedBlock,
  outline: Outline,
  library: Library,
): CitedClause | null {
  if (block.kind === "heading" || reference === leadingNumber(block)) return null;
  const { number, start, form } = reference;
  const document = citedDocument(reference, block.facts.folded, library, outline);
  const named = document?.corpus ?? null;
  if (document && !named) return null;
  const clause = named?.clause(number);
  const found = named ? clause && { corpus: named, clause } : library.clause(number);
  if (!found) return null;
  const titled = found.corpus.clauseTitledAt(block.facts.folded, reference.titleStart);
  const isTitled = titled?.clause === found.clause;
  const sure = document
    ? isTitled || document.by === "bound" || form !== "bracketed"
    : isTitled && !outline.ownSections.has(`${number}:${number}`);
  return { ...found, start, end: isTitled ? titled.end : reference.end, sure };
}

function documentAt({ block, offset, outline, library }: Place): Subject | null {
  const named = namedDocuments(block, outline, library);
  return named.find((one) => contains(one, offset)) ?? null;
}

/** The titles of known documents in a block, then their numbers; spans are in the block. */
export function namedDocuments(block: PlacedBlock, outline: Outline, library: Library): Subject[] {
  const { folded, titles } = block.facts;
  const kind = "document" as const;
  const titled = titles.flatMap(({ start, end, name }) => {
    const corpus = library.titled(name, outline.shortTitles);
    return corpus ? [{ kind, start, end, corpus }] : [];
  });
  const numbered = library.corpora.flatMap((corpus) => {
    const places = placesOf(folded, corpus.fold(corpus.document.number));
    return places.map((place) => ({ kind, ...place, corpus }));
  });
  return [...titled, ...numbered];
}

/** The longest term at an offset of a block, over all documents. */
export function termAt(block: PlacedBlock, offset: number, library: Library): Subject | null {
  const matches = library.corpora.flatMap((corpus) => {
    const match = corpus.termIndex.findAt(block.facts.folded, offset);
    return match ? [{ kind: "term" as const, ...match, corpus }] : [];
  });
  matches.sort((a, b) => b.end - b.start - (a.end - a.start));
  return matches[0] ?? null;
}

/** Where a term stands in a block as itself, not as a part of a longer one. */
export function termsOf(
  block: PlacedBlock,
  corpus: Corpus,
  term: TermData,
  library: Library,
): Span[] {
  return placesOf(block.facts.folded, corpus.fold(term.text)).filter(({ start }) => {
    const found = termAt(block, start + 1, library);
    return found?.kind === "term" && found.term === term && found.start === start;
  });
}

function passageAt({ block, offset }: Place, context: QuotationContext): Subject | null {
  const found = quotedAt(block, offset, context);
  return found && { kind: "passage", corpus: found.passage.corpus, ...found };
}
