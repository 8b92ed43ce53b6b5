import { join } from "node:path";
import type { ServiceHost } from "../service/languageService.ts";
import type { CharacterData } from "../service/script/tables.ts";
import type { ReadingData } from "../service/text/readings.ts";
import { loadCorpora } from "./corpora.ts";
import { findDataFolder } from "./dataFolder.ts";
import { readJson, readText } from "./files.ts";
import { type Loading, type Note, Words } from "./words.ts";

/** The machine's side of the service, and what went wrong in setting it up. */
export interface Machine {
  readonly host: ServiceHost;
  readonly problems: readonly string[];
}

export interface MachineOptions {
  /** The folder of the running program. */
  readonly from: string;
  /** The user's, BCP 47. */
  readonly locale: string | undefined;
  readonly words: Loading;
  /** Called once when words are there (null) or cannot be had (why). */
  readonly wordsSettled: (problem: string | null) => void;
  /** Called for a file that is read later and cannot be: what needs it stays silent, the rest works. */
  readonly warn: (problem: string) => void;
  /** Called for what is missing and was made up for. */
  readonly note: Note;
}

/** Throws where there are no tables of characters: nothing works without them. */
export function openMachine(options: MachineOptions): Machine {
  const { from, locale, words, wordsSettled, warn, note } = options;
  const data = findDataFolder(from);
  const script = (name: string) => join(data, "script", name);
  const { corpora, problems } = loadCorpora(join(data, "corpus"));
  const known = new Words(data, words, wordsSettled, note);
  const host: ServiceHost = {
    corpora,
    characters: readJson<CharacterData>(script("characters.json"), hasCharacters),
    loadPhrases: () => orElse("", warn, () => readText(script("phrases.txt"))),
    loadReadings: () =>
      orElse({}, warn, () => readJson<ReadingData>(script("readings.json"), hasReadings)),
    words: () => known.get(),
    locale,
  };
  return { host, problems };
}

function orElse<T>(fallback: T, warn: (problem: string) => void, read: () => T): T {
  try {
    return read();
  } catch (error) {
    warn((error as Error).message);
    return fallback;
  }
}

function hasCharacters({ toHans, toHant, variants, hansOnly }: CharacterData): boolean {
  const tables: readonly unknown[] = [toHans, toHant, variants];
  return tables.every((table) => typeof table === "object") && typeof hansOnly === "string";
}

function hasReadings(readings: ReadingData): boolean {
  return Object.values(readings).every((chars) => typeof chars === "string");
}
