import { REGIONS, type Region } from "../scripts.ts";
import { repairReading } from "./confusable.ts";
import type { WordKnowledge, WrongWord } from "./wordKnowledge.ts";

/**
 * Characters of a Traditional text in the form of another standard than the
 * region's: 裡 in Hong Kong, 採用 on the mainland. A character that is a word's
 * own in some words (于, 采) is judged in a longer word only.
 */
export function findOtherForms(
  prose: string,
  knowledge: WordKnowledge,
  region: Region,
): WrongWord[] {
  const { tables, converter } = knowledge;
  const simplified = repairReading(converter.toAlignedHans.convert(prose), knowledge);
  const expected = converter.toAlignedHant.convert(simplified);
  const found: WrongWord[] = [];
  for (let at = 0; at < prose.length; at++) {
    const char = prose.charAt(at);
    const form = expected.charAt(at);
    if (tables.isFormIn(char, form, region) || !tables.isFormOf(char, form)) continue;
    if (tables.isAmbiguous(char) && !isInWord(simplified, at, knowledge)) continue;
    found.push({ start: at, end: at + 1, right: tables.variantOf(form, region) });
  }
  return found;
}

function isInWord(simplified: string, at: number, knowledge: WordKnowledge): boolean {
  const { finder, names } = knowledge;
  const word = finder.at(simplified, at);
  return (
    word.text.length > 1 && !names.has(word.text) && !knowledge.surnames.isAddressed(simplified, at)
  );
}

/** How many forms of other standards a text has, for each of `REGIONS`. */
export type OtherForms = readonly number[];

/** The counts of no text, to add others to. */
export const NO_FORMS: OtherForms = REGIONS.map(() => 0);

/** Counts the forms of other standards in a Traditional text, for each of `REGIONS`. */
export function countOtherForms(text: string, knowledge: WordKnowledge): OtherForms {
  return REGIONS.map((region) => findOtherForms(text, knowledge, region).length);
}

/** The counts of two texts together. */
export function addForms(a: OtherForms, b: OtherForms): OtherForms {
  return a.map((count, index) => count + (b[index] ?? 0));
}

/** The region with the fewest forms of others; null on a tie. */
export function dominantRegion(forms: OtherForms): Region | null {
  const ordered = REGIONS.map((region, index) => ({ region, others: forms[index] ?? 0 })).sort(
    (a, b) => a.others - b.others,
  );
  const [first, second] = ordered;
  return first && second && first.others < second.others ? first.region : null;
}
