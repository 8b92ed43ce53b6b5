import type { ScriptConverter } from "../convert.ts";

/** Longer words than this settle no doubt about where a word ends. */
const LONGEST = 4;

/** Whether OpenCC lists a Simplified word with its Traditional form. */
export function isListed(word: string, { toAlignedHant }: ScriptConverter): boolean {
  return toAlignedHant.phrases.formsOf(word).length > 0;
}

/** The forms that a Simplified word may take in OpenCC's standard, the usual one first. */
export function listedForms(word: string, { toAlignedHant }: ScriptConverter): readonly string[] {
  const listed = toAlignedHant.phrases.formsOf(word).filter((form) => form.length === word.length);
  return listed.length > 0 ? listed : [toAlignedHant.convert(word)];
}

/** A listed word and where it begins in a text. */
export interface ListedWord {
  readonly start: number;
  readonly word: string;
}

/** The listed words of a Simplified text that cover `at`. */
export function listedAround(text: string, at: number, converter: ScriptConverter): ListedWord[] {
  const found: ListedWord[] = [];
  for (let start = Math.max(0, at - LONGEST + 1); start <= at; start++) {
    for (let end = at + 1; end <= start + LONGEST && end <= text.length; end++) {
      const word = text.slice(start, end);
      if (word.length > 1 && isListed(word, converter)) found.push({ start, word });
    }
  }
  return found;
}
