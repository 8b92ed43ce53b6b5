import type { Steps } from "../text/gradual.ts";
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
