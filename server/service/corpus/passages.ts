import { KeyTable } from "./keyTable.ts";
import type { ClauseData, ParagraphData } from "./model.ts";

/** A stretch of a clause that may be quoted: from where a sentence or a part of it begins to the sentence's end. */
export interface Passage {
  readonly clause: ClauseData;
  /** The official text, the mark at the sentence's end left out. */
  readonly text: string;
  /** That mark. */
  readonly mark: string;
  /** Where in `text` a quotation may end: in front of each ， or ；, and at its end. */
  readonly ends: readonly number[];
  /** Whether it begins its sentence. */
  readonly leads: boolean;
}

const PART = /[，；]/g;
const MARK = /[。！？]?[”’」』）]*$/;

/** The passages of clauses by their folded beginnings, in the order of the document. */
export function indexPassages(
  clauses: readonly ClauseData[],
  fold: (text: string) => string,
): KeyTable<Passage> {
  const passages = clauses.flatMap(passagesOf);
  return new KeyTable(passages.map((passage) => [fold(passage.text), passage]));
}

/** The passages of a clause, in order. */
export function passagesOf(clause: ClauseData): Passage[] {
  const sentences = clause.paragraphs.flatMap((paragraph: ParagraphData) => paragraph.sentences);
  return sentences.flatMap((sentence) => {
    const mark = MARK.exec(sentence)?.[0] ?? "";
    const text = sentence.slice(0, sentence.length - mark.length);
    const parts = Array.from(text.matchAll(PART), ({ index }) => index);
    return [0, ...parts.map((at) => at + 1)].map((start) => ({
      clause,
      text: text.slice(start),
      mark,
      ends: [...parts.filter((at) => at > start).map((at) => at - start), text.length - start],
      leads: start === 0,
    }));
  });
}
