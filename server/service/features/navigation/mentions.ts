import type { Corpus } from "../../corpus/corpus.ts";
import type { Library } from "../../corpus/library.ts";
import type { ClauseData, TermData } from "../../corpus/model.ts";
import type { PlacedBlock } from "../../draft/facts.ts";
import { leadingNumber } from "../../draft/leadingNumber.ts";
import type { Reference } from "../../draft/references.ts";
import { citedDocument } from "../../rules/citation/citedDocument.ts";
import type { DraftFacts } from "../../rules/rule.ts";
import { placesOf, type Span } from "../../text/span.ts";

/** A reference with the clause that it cites; the span takes in the clause's title where it follows. */
export interface ClauseMention extends Span {
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
 * The clause that a reference in running text cites, even where the sentence
 * does not name the document: then that of the document whose title for it
 * stands behind, else of the first in `library` that has the number. Null for the draft's own numbering, for other
 * documents' clauses and for those that do not exist.
 */
export function citedClause(
  reference: Reference,
  block: PlacedBlock,
  draftFacts: DraftFacts,
  library: Library,
): ClauseMention | null {
  if (block.kind === "heading" || reference === leadingNumber(block)) return null;
  const { number, start, form } = reference;
  const document = citedDocument(reference, block.facts.folded, library, draftFacts);
  const named = document?.corpus ?? null;
  if (document && !named) return null;
  const candidates = (named ? [named] : library.corpora).flatMap((corpus) => {
    const clause = corpus.clause(number);
    const titled = corpus.clauseTitledAt(block.facts.folded, reference.titleStart);
    return clause
      ? [{ corpus, clause, titleEnd: titled?.clause === clause ? titled.end : null }]
      : [];
  });
  const found = candidates.find(({ titleEnd }) => titleEnd !== null) ?? candidates[0];
  if (!found) return null;
  const { corpus, clause, titleEnd } = found;
  const isTitled = titleEnd !== null;
  const sure = document
    ? isTitled || document.by === "bound" || form !== "bracketed"
    : isTitled && !draftFacts.ownSections.has(`${number}:${number}`);
  return { corpus, clause, start, end: titleEnd ?? reference.end, sure };
}

/** The clauses that the references of a block surely cite, in order. */
export function surelyCited(
  block: PlacedBlock,
  draftFacts: DraftFacts,
  library: Library,
): ClauseMention[] {
  return block.facts.references.flatMap((reference) => {
    const found = citedClause(reference, block, draftFacts, library);
    return found?.sure ? [found] : [];
  });
}

/** A title or a number of a known document. */
export interface DocumentMention extends Span {
  readonly corpus: Corpus;
}

/** The titles of known documents in a block, then their numbers; spans are in the block. */
export function namedDocuments(
  block: PlacedBlock,
  draftFacts: DraftFacts,
  library: Library,
): DocumentMention[] {
  const { folded, titles } = block.facts;
  const titled = titles.flatMap(({ start, end, name }) => {
    const corpus = library.named(folded, { start, name }, draftFacts.shortTitles);
    return corpus ? [{ start, end, corpus }] : [];
  });
  const numbered = library.corpora.flatMap((corpus) => {
    const places = placesOf(folded, corpus.fold(corpus.document.number));
    return places.map((place) => ({ ...place, corpus }));
  });
  return [...titled, ...numbered];
}

/** An official term and the document whose it is. */
export interface TermMention extends Span {
  readonly corpus: Corpus;
  readonly term: TermData;
}

/** The longest term at an offset of a block, over all documents, of the first that has it; null where there is none. */
export function longestTermAt(
  block: PlacedBlock,
  offset: number,
  library: Library,
): TermMention | null {
  const matches = library.corpora.flatMap((corpus) => {
    const match = corpus.termIndex.findAt(block.facts.folded, offset);
    return match ? [{ start: match.start, end: match.end, term: match.value, corpus }] : [];
  });
  matches.sort((a, b) => b.end - b.start - (a.end - a.start));
  return matches[0] ?? null;
}

/** Where a term stands in a block as itself, not as a part of a longer one of whatever document. */
export function placesOfTerm(
  block: PlacedBlock,
  corpus: Corpus,
  term: TermData,
  library: Library,
): Span[] {
  return placesOf(block.facts.folded, corpus.fold(term.text)).filter(({ start, end }) => {
    const found = longestTermAt(block, start + 1, library);
    return found?.start === start && found.end === end;
  });
}
