import { readTable } from "./opencc.ts";

/** OpenCC's Simplified-to-Traditional words as `word TAB form` lines: the first form of each. */
export function buildPhrases(): string {
  const tables = [readTable("STPhrases"), readTable("STPhrases_GeneratedFromRegionalPhrases")];
  const words = new Map(tables.reverse().flatMap((table) => [...table]));
  const lines = Array.from(words, ([word, [form = word]]) => `${word}\t${form}`);
  return `${lines.sort().join("\n")}\n`;
}
