import { buildCharacters } from "./characters.ts";
import { buildCorpus } from "./corpus.ts";
import { buildPhrases } from "./phrases.ts";
import { buildReadings } from "./readings.ts";

/** Every generated file under `data/`, by its path there. */
export function outputs(): Record<string, string> {
  const corpus = buildCorpus();
  return {
    [`corpus/${corpus.id}.json`]: json(corpus),
    "script/characters.json": json(buildCharacters()),
    "script/phrases.txt": buildPhrases(),
    "script/readings.json": json(buildReadings()),
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
