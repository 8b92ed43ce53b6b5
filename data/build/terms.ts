import { readFileSync } from "node:fs";
import type {
  CorpusData,
  ParagraphData,
  TermData,
  TermPlace,
} from "../../server/service/corpus/model.ts";
import { syllables } from "./pinyin.ts";

interface CuratedTerm {
  readonly text: string;
  readonly kind: string;
  readonly wrong?: readonly string[];
}

type Text = Omit<CorpusData, "terms" | "formerTitles" | "targets">;

/** The curated terms with the places where they stand, each found by search in the text. */
export function buildTerms(text: Text): TermData[] {
  const curated: CuratedTerm[] = JSON.parse(
    readFileSync(new URL("./terms.json", import.meta.url), "utf8"),
  );
  return curated.map((term) => locate(term, text));
}

function locate({ text: term, kind, wrong = [] }: CuratedTerm, text: Text): TermData {
  const clauses = text.clauses
    .filter((clause) => stands(term, [clause.title], clause.paragraphs))
    .map((clause) => clause.number);
  const places = placesOf(term, text);
  if (clauses.length + places.length === 0) {
    throw new Error(`data/build/terms.json: “${term}” stands nowhere in the plan`);
  }
  return { text: term, kind, pinyin: syllables(term), clauses, places, wrong };
}

function placesOf(term: string, { document, notice, preamble, parts }: Text): TermPlace[] {
  const front = [document.number, notice.title, notice.addressees, ...document.issuers];
  const found: Record<TermPlace, boolean> = {
    title: stands(term, [document.title], []),
    notice: stands(term, front, notice.paragraphs),
    preamble: stands(term, [], preamble),
    part: parts.some((part) => stands(term, [part.title], part.paragraphs)),
  };
  return (Object.keys(found) as TermPlace[]).filter((place) => found[place]);
}

function stands(
  term: string,
  lines: readonly string[],
  paragraphs: readonly ParagraphData[],
): boolean {
  const texts = [...lines, ...paragraphs.map((paragraph) => paragraph.sentences.join(""))];
  return texts.some((text) => text.includes(term));
}
