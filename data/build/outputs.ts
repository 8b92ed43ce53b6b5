import { buildCharacters } from "./characters.ts";
import { buildConfusable } from "./confusable.ts";
import { buildCorpus } from "./corpus.ts";
import { json } from "./json.ts";
import { buildPhrases } from "./phrases.ts";
import { buildReadings } from "./readings.ts";
import { buildSegmenter } from "./segmenter.ts";
import { buildWordKnowledge } from "./words.ts";

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
    ...buildSegmenter(),
  };
}
