import { mapped, type Steps } from "../text/gradual.ts";
import type { TermData } from "./model.ts";
import { TextTable } from "./textTable.ts";

/** Official terms by their folded text. */
export type TermIndex = TextTable<TermData>;

/** Makes the index of terms in steps. */
export function makeTermIndex(
  terms: readonly TermData[],
  fold: (text: string) => string,
): Steps<TermIndex> {
  return TextTable.make(terms, ({ text }) => fold(text), isWhole);
}

/** Not where an institution's name is only the beginning of a common word: 科技部门 is no 科技部. */
function isWhole({ kind, text }: TermData, folded: string, end: number): boolean {
  return !(kind === "institution" && text.endsWith("部") && folded.charAt(end) === "门");
}

/** A wording near a term that is not it. */
export interface WrongForm {
  readonly text: string;
  readonly term: TermData;
}

/** Makes the index of the wrong forms of terms, by their folded text, in steps. */
export function* makeWrongForms(
  terms: readonly TermData[],
  fold: (text: string) => string,
): Steps<TextTable<WrongForm>> {
  const forms = yield* mapped(terms, (term) => term.wrong.map((text) => ({ text, term })));
  return yield* TextTable.make(forms, ({ text }) => fold(text), endsThere);
}

const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\d]/u;

/** Not where a letter at a form's end is the first of several: 数据要素X in 数据要素XX行动. */
function endsThere({ text }: WrongForm, folded: string, end: number): boolean {
  return !(LETTER.test(text.charAt(text.length - 1)) && LETTER.test(folded.charAt(end)));
}
