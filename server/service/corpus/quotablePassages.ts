import { sentencesOf } from "./labels.ts";
import type { ClauseData } from "./model.ts";

/** What may be quoted from a place in a clause on, to the sentence's end. */
export interface QuotablePassage {
  readonly clause: ClauseData;
  /** The official text, the mark at the sentence's end left out. */
  readonly text: string;
  /** That mark. */
  readonly mark: string;
  /** Where in `text` a quotation may end: in front of each ， or ；, and at its end. */
  readonly ends: readonly number[];
  /** What begins where it does. */
  readonly begins: "sentence" | "part" | "nothing";
}

const PART = /[，；]/g;
const MARK = /[。！？]?[”’」』）]*$/;

/** The whole sentences of a clause, in order. */
export function sentencePassages(clause: ClauseData): QuotablePassage[] {
  return sentencesOf(clause).map((sentence) => readPassage(clause, sentence, 0));
}

/** The passages of a clause that begin where a sentence does or behind a ， or ； in it, in order. */
export function partPassages(clause: ClauseData): QuotablePassage[] {
  return sentencesOf(clause).flatMap((sentence) => {
    const starts = [0, ...Array.from(sentence.matchAll(PART), ({ index }) => index + 1)];
    return starts.map((start) => readPassage(clause, sentence, start));
  });
}

/** The passage that begins at an offset of a clause's text; null behind the end. */
export function passageFrom(clause: ClauseData, offset: number): QuotablePassage | null {
  let start = offset;
  for (const sentence of sentencesOf(clause)) {
    if (start < sentence.length) return readPassage(clause, sentence, start);
    start -= sentence.length;
  }
  return null;
}

function readPassage(clause: ClauseData, sentence: string, start: number): QuotablePassage {
  const mark = MARK.exec(sentence)?.[0] ?? "";
  const text = sentence.slice(start, sentence.length - mark.length);
  const parts = Array.from(text.matchAll(PART), ({ index }) => index);
  const isPart = /[，；]/.test(sentence.charAt(start - 1));
  const begins = start === 0 ? "sentence" : isPart ? "part" : "nothing";
  return { clause, text, mark, ends: [...parts, text.length], begins };
}
