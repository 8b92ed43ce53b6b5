import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const FOLDER = join(
  dirname(createRequire(import.meta.url).resolve("nodejieba/package.json")),
  "submodules/cppjieba/dict",
);

export interface DictionaryWord {
  readonly word: string;
  readonly frequency: number;
  readonly tag: string;
}

/** nodejieba's default dictionary, in file order. */
export function readDictionary(): DictionaryWord[] {
  const lines = readFileSync(join(FOLDER, "jieba.dict.utf8"), "utf8").trimEnd().split("\n");
  return lines.map((line) => {
    const [word = "", frequency = "0", tag = ""] = line.split(" ");
    return { word, frequency: Number(frequency), tag };
  });
}

/** The model that nodejieba wants beside a dictionary. */
export function readHmmModel(): string {
  return readFileSync(join(FOLDER, "hmm_model.utf8"), "utf8");
}
