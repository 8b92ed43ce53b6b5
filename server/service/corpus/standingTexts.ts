import { formatNumeral } from "../text/numerals.ts";
import { type Corpus, clauseLabel, type Place } from "./corpus.ts";
import type { ParagraphData } from "./model.ts";

/** A text of a document and its place. It is put together when asked for, so large documents stand in memory once. */
export interface StandingText {
  readonly place: Place;
  readonly isHeading: boolean;
  readonly text: () => string;
}

/** The whole text of a document, piece by piece: clauses first, then the notice, headings last. */
export function standingTexts(corpus: Corpus): StandingText[] {
  const { clauses, parts, preamble, notice, document } = corpus;
  return [
    ...clauses.map((clause) => body(clause.paragraphs, { kind: "clause", clause })),
    ...parts.map((part) => body(part.paragraphs, { kind: "part", part })),
    body(preamble, { kind: "preamble" }),
    body(notice.paragraphs, { kind: "notice" }),
    ...clauses.map((clause) =>
      heading(clauseLabel(clause.number) + clause.title, { kind: "clause", clause }),
    ),
    ...parts.map((part) =>
      heading(`${formatNumeral(part.number)}、${part.title}`, { kind: "part", part }),
    ),
    heading(document.title, { kind: "preamble" }),
    heading(notice.title, { kind: "notice" }),
  ];
}

function body(paragraphs: readonly ParagraphData[], place: Place): StandingText {
  const text = () => paragraphs.map(({ sentences }) => sentences.join("")).join("");
  return { place, isHeading: false, text };
}

function heading(title: string, place: Place): StandingText {
  return { place, isHeading: true, text: () => title };
}
