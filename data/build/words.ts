import type { WordData } from "../../server/service/script/words/wordData.ts";
import { readDictionary } from "./jieba.ts";
import { readTable } from "./opencc.ts";
import { readConfusablePairs, readStandard } from "./standards.ts";

interface SingleWords {
  readonly singleWords: Pick<WordData["single"], "forms" | "counted" | "never">;
}

/** What is known of words beside their forms: `data/script/words.json`. */
export function buildWordKnowledge(): WordData {
  const { forms, counted, never } = readStandard<SingleWords>("overrides.json").singleWords;
  const { surnames } = readStandard<{ surnames: string }>("surnames.json");
  return {
    surnames,
    titles: readStandard<{ titles: string[] }>("titles.json").titles,
    names: readDictionary()
      .filter(({ word, tag }) => tag.startsWith("nr") && isSpoilt(word, surnames))
      .map(({ word }) => word),
    single: { forms, counted, never },
  };
}

const hantForms = readTable("STCharacters");
const confusable = new Set(readConfusablePairs().map(([one]) => one));

/**
 * Whether conversion spoils a name: its surname or one of its characters has
 * another Traditional form. The dictionary tags many words nr that are no
 * names: a surname in front tells them apart.
 */
function isSpoilt(name: string, surnames: string): boolean {
  const characters = [...name];
  const [surname = ""] = characters;
  return (
    characters.length === 3 &&
    surnames.includes(surname) &&
    (isOwnForm(surname) || characters.some((char) => confusable.has(char)))
  );
}

/** Whether a Simplified character is a Traditional one beside others: 余 and 餘. */
function isOwnForm(char: string): boolean {
  const forms = hantForms.get(char) ?? [];
  return forms.length > 1 && forms.includes(char);
}
