import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ServiceHost } from "../service/languageService.ts";
import { loadCorpora } from "./corpora.ts";
import { findDataFolder } from "./dataFolder.ts";
import { type Loading, Words } from "./words.ts";

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
}

export function openMachine({ from, locale, words, wordsSettled }: MachineOptions): Machine {
  const data = findDataFolder(from);
  const script = (name: string) => readFileSync(join(data, "script", name), "utf8");
  const { corpora, problems } = loadCorpora(join(data, "corpus"));
  const known = new Words(data, words, wordsSettled);
  const host: ServiceHost = {
    corpora,
    characters: JSON.parse(script("characters.json")),
    loadPhrases: () => script("phrases.txt"),
    loadReadings: () => JSON.parse(script("readings.json")),
    words: () => known.get(),
    locale,
  };
  return { host, problems };
}
