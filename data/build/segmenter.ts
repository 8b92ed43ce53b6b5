import { createHash } from "node:crypto";
import { readDictionary, readHmmModel } from "./jieba.ts";
import { json } from "./json.ts";
import { readTable } from "./opencc.ts";
import { readStandard } from "./standards.ts";

/** A word that decides something is kept from this frequency on, any other from the second one. */
const DECISIVE_FREQUENCY = 5;
const COMMON_FREQUENCY = 100;

/**
 * The files that nodejieba wants, and their SHA-256: it ends its process over
 * a missing or damaged file, so they are compared before they are loaded.
 * Keywords are not asked of it: one line each stands for its tables of weights
 * and stop words.
 */
export function buildSegmenter(): Record<string, string> {
  const files = {
    "words.utf8": buildWords(),
    "hmm.utf8": readHmmModel(),
    "user.utf8": buildUserWords(),
    "idf.utf8": "的 1.0\n",
    "stop.utf8": "的\n",
  };
  const digest = (text: string) => createHash("sha256").update(text).digest("hex");
  const digests = Object.entries(files).map(([name, text]) => [name, digest(text)]);
  const all = { ...files, "files.json": json(Object.fromEntries(digests)) };
  return Object.fromEntries(Object.entries(all).map(([name, text]) => [`segmenter/${name}`, text]));
}

/**
 * nodejieba's default dictionary without the words that decide nothing: those
 * whose every character has one Traditional form, unless they are so common
 * that they compete for the characters round an ambiguous one.
 */
function buildWords(): string {
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

/** Our own words for the segmenter. */
function buildUserWords(): string {
  const { words } = readStandard<{ userWords: { words: string[] } }>("overrides.json").userWords;
  return words.map((word) => `${word}\n`).join("");
}
