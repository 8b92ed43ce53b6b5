import { createHash } from "node:crypto";
import { buildCharacters } from "./characters.ts";
import { buildCorpus } from "./corpus.ts";
import { readHmmModel } from "./jieba.ts";
import { buildPhrases } from "./phrases.ts";
import { buildReadings } from "./readings.ts";
import { buildConfusable, buildUserWords, buildWordKnowledge, buildWords } from "./words.ts";

/** Every generated file under `data/`, by its path there. */
export function outputs(): Record<string, string> {
  const corpus = buildCorpus();
  return {
    [`corpus/${corpus.id}.json`]: json(corpus),
    "script/characters.json": json(buildCharacters()),
    "script/phrases.txt": buildPhrases(),
    "script/readings.json": json(buildReadings()),
    "script/confusable.txt": buildConfusable(),
    "script/words.json": json(buildWordKnowledge()),
    ...buildSegmenterFiles(),
  };
}

/**
 * The files that nodejieba wants, and their SHA-256: it ends its process over
 * a missing or damaged file, so they are compared before they are loaded.
 * Keywords are not asked of it: one line each stands for its tables of weights
 * and stop words.
 */
function buildSegmenterFiles(): Record<string, string> {
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

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
