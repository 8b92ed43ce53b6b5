import { simplifiedPhrases } from "./characters.ts";
import { type DictionaryWord, readDictionary } from "./jieba.ts";
import { readConfusablePairs } from "./standards.ts";

/** A wrong form may stand in the dictionary by mistake: up to this share of the right one's frequency. */
const MISTAKE_SHARE = 0.06;

/** Words of Simplified text that a converter writes wrongly, as `wrong TAB right` lines. */
export function buildConfusable(): string {
  const pairs = readConfusablePairs();
  const dictionary = readDictionary();
  const frequencies = new Map(dictionary.map(({ word, frequency }) => [word, frequency]));
  const usual = dictionary.filter(isUsual);
  const lines = new Map<string, string>();
  for (const [a, b] of [...pairs, ...pairs.map(([one, other]) => [other, one] as const)]) {
    for (const { word, frequency } of usual) {
      const wrong = word.replaceAll(a, b);
      const isRight = KEPT.has(wrong) || (frequencies.get(wrong) ?? 0) > frequency * MISTAKE_SHARE;
      if (wrong !== word && !isRight) lines.set(wrong, word);
    }
  }
  for (const { word } of dictionary.filter(isCommonVerb)) lines.set(`${word}著`, `${word}着`);
  return [...lines]
    .map(([wrong, right]) => `${wrong}\t${right}\n`)
    .sort()
    .join("");
}

/** Words that OpenCC keeps as they are although their characters have a Simplified form: 毕昇, 乾隆. */
const KEPT = new Set(
  Object.entries(simplifiedPhrases()).flatMap(([word, form]) => (word === form ? [word] : [])),
);

/** Names vary too much to be told from mistakes, the listed ones aside. */
function isUsual({ word, frequency, tag }: DictionaryWord): boolean {
  const known = frequency >= 20 && !tag.startsWith("nr");
  return [...word].length > 1 && (known || KEPT.has(word));
}

/** A verb of two characters that takes 着: 围绕着. */
function isCommonVerb({ word, frequency, tag }: DictionaryWord): boolean {
  return tag === "v" && [...word].length === 2 && frequency >= 300;
}
