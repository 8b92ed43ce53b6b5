import { formatNumeral } from "../text/numerals.ts";
import { clauseLabel } from "./labels.ts";
import type { ClauseData, CorpusData, ParagraphData, PartData } from "./model.ts";

/** Where in a document a paragraph stands. */
export type Place =
  | { readonly kind: "clause"; readonly clause: ClauseData }
  | { readonly kind: "part"; readonly part: PartData }
  | { readonly kind: "preamble" }
  | { readonly kind: "notice" };

/** A text of a document and its place. It is put together when asked for, so large documents stand in memory once. */
export interface StandingText {
  readonly place: Place;
  readonly isHeading: boolean;
  readonly text: () => string;
}

/** What a document's texts are taken from. */
type Document = Pick<CorpusData, "clauses" | "parts" | "preamble" | "notice" | "document">;

/** The whole text of a document, piece by piece: clauses first, then the notice, headings last. */
export function* standingTexts({
  clauses,
  parts,
  preamble,
  notice,
  document,
}: Document): Generator<StandingText> {
  const body = (paragraphs: readonly ParagraphData[], place: Place) => ({
    place,
    isHeading: false,
    text: () => paragraphs.map(({ sentences }) => sentences.join("")).join(""),
  });
  const heading = (title: string, place: Place) => ({ place, isHeading: true, text: () => title });
  for (const clause of clauses) yield body(clause.paragraphs, { kind: "clause", clause });
  for (const part of parts) yield body(part.paragraphs, { kind: "part", part });
  yield body(preamble, { kind: "preamble" });
  yield body(notice.paragraphs, { kind: "notice" });
  for (const clause of clauses) {
    yield heading(clauseLabel(clause.number) + clause.title, { kind: "clause", clause });
  }
  for (const part of parts) {
    yield heading(`${formatNumeral(part.number)}、${part.title}`, { kind: "part", part });
  }
  yield heading(document.title, { kind: "preamble" });
  yield heading(notice.title, { kind: "notice" });
}
