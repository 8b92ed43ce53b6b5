import { KeyTable } from "./keyTable.ts";
import type { ClauseData } from "./model.ts";

/** A place in a clause from which on it may be quoted: where a sentence begins, or behind a ， or ； in it. */
export interface Beginning {
  readonly clause: ClauseData;
  readonly sentence: string;
  /** In the sentence, in UTF-16 units. */
  readonly start: number;
}

/** What may be quoted from a place on, to the sentence's end. */
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
/** So much of a passage tells it from all others. */
const KEY = 64;

/** The beginnings of clauses by what they begin with, folded, in the order of the document. */
export function indexPassages(
  clauses: readonly ClauseData[],
  fold: (text: string) => string,
): KeyTable<Beginning> {
  const entries = clauses.flatMap((clause) =>
    clause.paragraphs.flatMap(({ sentences }) =>
      sentences.flatMap((sentence) => {
        const folded = fold(sentence);
        return beginningsOf(sentence).map((start) => {
          const key = folded.slice(start, start + KEY);
          return [key, { clause, sentence, start }] as const;
        });
      }),
    ),
  );
  return new KeyTable(entries);
}

/** The passages that begin with a folded text, the first `count` of the document. */
export function findPassages(
  index: KeyTable<Beginning>,
  folded: string,
  fold: (text: string) => string,
  count: number,
): Passage[] {
  const found = index.starting(folded.slice(0, KEY), count).map(readPassage);
  return found.filter(({ text }) => fold(text).startsWith(folded));
}

function beginningsOf(sentence: string): number[] {
  return [0, ...Array.from(sentence.matchAll(PART), ({ index }) => index + 1)];
}

function readPassage({ clause, sentence, start }: Beginning): Passage {
  const mark = MARK.exec(sentence)?.[0] ?? "";
  const text = sentence.slice(start, sentence.length - mark.length);
  const parts = Array.from(text.matchAll(PART), ({ index }) => index);
  return { clause, text, mark, ends: [...parts, text.length], leads: start === 0 };
}

/** The whole sentences of a clause, in order. */
export function sentencePassages(clause: ClauseData): Passage[] {
  return clause.paragraphs.flatMap(({ sentences }) =>
    sentences.map((sentence) => readPassage({ clause, sentence, start: 0 })),
  );
}
