import type { WordData } from "../../server/service/script/words/wordData.ts";
import { simplifiedPhrases } from "./characters.ts";
import { type DictionaryWord, readDictionary } from "./jieba.ts";
import { readTable } from "./opencc.ts";
import { readStandard } from "./standards.ts";

/** A word that decides something is kept from this frequency on, any other from the second one. */
const DECISIVE_FREQUENCY = 5;
const COMMON_FREQUENCY = 100;
/** A wrong form may stand in the dictionary by mistake: up to this share of the right one's frequency. */
const MISTAKE_SHARE = 0.06;

interface Confusable {
  readonly confusable: { readonly pairs: readonly (readonly [string, string])[] };
}

/**
 * nodejieba's default dictionary without the words that decide nothing: those
 * whose every character has one Traditional form, unless they are so common
 * that they compete for the characters round an ambiguous one.
 */
export function buildWords(): string {
  const ambiguous = new Set(
    [...readTable("STCharacters")].filter(([, forms]) => forms.length > 1).map(([char]) => char),
  );
  const isDecisive = (word: string) => [...word].some((char) => ambiguous.has(char));
  const kept = readDictionary().filter(({ word, frequency }) => {
    if ([...word].length === 1) return true;
    return frequency >= (isDecisive(word) ? DECISIVE_FREQUENCY : COMMON_FREQUENCY);
  });
  return kept.map(({ word, frequency, tag }) => `${word} ${frequency} ${tag}\n`).join("");
}

/** Words of Simplified text that a converter writes wrongly, as `wrong TAB right` lines. */
export function buildConfusable(): string {
  const { pairs } = readStandard<Confusable>("overrides.json").confusable;
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

const hantForms = readTable("STCharacters");

/** Whether a Simplified character is a Traditional one beside others: 余 and 餘. */
function ownForms(char: string): boolean {
  const forms = hantForms.get(char) ?? [];
  return forms.length > 1 && forms.includes(char);
}

interface SingleWords {
  readonly singleWords: Pick<WordData["single"], "forms" | "counted" | "never">;
}

/** Our own words for the segmenter. */
export function buildUserWords(): string {
  const { words } = readStandard<{ userWords: { words: string[] } }>("overrides.json").userWords;
  return words.map((word) => `${word}\n`).join("");
}

/** What is known of words beside their forms: `data/script/words.json`. */
export function buildWordKnowledge(): WordData {
  const { forms, counted, never } = readStandard<SingleWords>("overrides.json").singleWords;
  const { surnames } = readStandard<{ surnames: string }>("surnames.json");
  const names = readDictionary().filter(({ word, tag }) => isName(word, tag, surnames));
  return {
    surnames,
    titles: readStandard<{ titles: string[] }>("titles.json").titles,
    names: names.map(({ word }) => word),
    single: { forms, counted, never },
  };
}

/** A name is spoilt where its surname or one of its characters has another Traditional form. The dictionary tags many words nr that are no names: a surname in front tells them apart. */
function isName(word: string, tag: string, surnames: string): boolean {
  const characters = [...word];
  const confusable = readStandard<Confusable>("overrides.json").confusable.pairs.map(([a]) => a);
  return (
    tag.startsWith("nr") &&
    characters.length === 3 &&
    surnames.includes(characters[0] ?? "") &&
    (ownForms(characters[0] ?? "") || characters.some((char) => confusable.includes(char)))
  );
}
