import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ServiceHost } from "../service/languageService.ts";
import { loadCorpora } from "./corpora.ts";
import { findDataFolder } from "./dataFolder.ts";

/** The machine's side of the service, and what went wrong in setting it up. */
export interface Machine {
  readonly host: ServiceHost;
  readonly problems: readonly string[];
}

/** `from` is the folder of the running program; `locale` is the user's, BCP 47. */
export function openMachine(from: string, locale: string | undefined): Machine {
  const data = findDataFolder(from);
  const script = (name: string) => readFileSync(join(data, "script", name), "utf8");
  const { corpora, problems } = loadCorpora(join(data, "corpus"));
  const host: ServiceHost = {
    corpora,
    characters: JSON.parse(script("characters.json")),
    loadPhrases: () => script("phrases.txt"),
    loadReadings: () => JSON.parse(script("readings.json")),
    locale,
  };
  return { host, problems };
}
