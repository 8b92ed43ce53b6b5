import type { Script } from "../scripts.ts";
import { listedForms } from "./listedWords.ts";
import { isBehindNumeral } from "./measures.ts";
import type { Word } from "./segmenter.ts";
import type { WordKnowledge } from "./wordKnowledge.ts";

/** The Traditional forms that a word of a Simplified text may take, the usual one first; empty where they are not sure. */
export function formsOf(
  word: Word,
  simplified: string,
  knowledge: WordKnowledge,
): readonly string[] {
  return word.text.length > 1
    ? listedForms(word.text, knowledge.converter)
    : singleForms(word, simplified, knowledge);
}

/** Of a character that is a word of its own. */
function singleForms(word: Word, simplified: string, { single }: WordKnowledge): string[] {
  const isCounted = isBehindNumeral(simplified, word.start);
  const forms = { ...single.never, ...(isCounted ? single.counted : single.forms) };
  const form = forms[word.text];
  return form ? [form] : [];
}

/** Whether a surface is a form as some standard writes it; leftovers of the other script have their own rule. */
export function isWritten(surface: string, form: string, { tables }: WordKnowledge): boolean {
  const own = [...form];
  return [...surface].every((char, index) => {
    const leftover = tables.scriptOf(char.codePointAt(0) ?? 0) === "Hans";
    return leftover || tables.isFormOf(char, own[index] ?? char);
  });
}

/** The right form in the draft's standard; characters that are right already stay as they are. */
export function writeRight(
  surface: string,
  form: string,
  { tables }: WordKnowledge,
  script: Script,
): string {
  const own = [...form];
  const write = (char: string, index: number) => {
    const right = own[index] ?? char;
    return tables.isFormOf(char, right) ? char : tables.usualForm(right, script);
  };
  return [...surface].map(write).join("");
}
