import { readTable } from "./opencc.ts";
import { readStandard } from "./standards.ts";

interface Decisions {
  readonly rareForms: Readonly<Record<string, string>>;
  readonly alsoRight: { readonly forms: Readonly<Record<string, string | readonly string[]>> };
}

/**
 * OpenCC's Simplified-to-Traditional words as `word TAB form` lines, the usual
 * form first and others that are right too behind it, each behind a TAB.
 */
export function buildPhrases(): string {
  const { rareForms, alsoRight } = readStandard<Decisions>("overrides.json");
  const tables = [readTable("STPhrases_GeneratedFromRegionalPhrases"), readTable("STPhrases")];
  const words = new Map(tables.flatMap((table) => [...table]));
  for (const [word, forms] of Object.entries(alsoRight.forms)) {
    // A word that OpenCC does not list keeps the form that it makes of it as the usual one.
    words.set(word, [...(words.get(word) ?? []), ...[forms].flat()]);
  }
  const lines = Array.from(words, ([word, forms]) =>
    [word, ...forms.filter((form, index) => index === 0 || !(form in rareForms))].join("\t"),
  );
  return `${lines.sort().join("\n")}\n`;
}
