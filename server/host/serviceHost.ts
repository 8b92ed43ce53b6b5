import { join } from "node:path";
import type { ServiceHost } from "../service/host.ts";
import type { CharacterData } from "../service/script/tables.ts";
import type { ReadingData } from "../service/text/readings.ts";
import { loadCorpora } from "./corpora.ts";
import { findDataFolder } from "./dataFolder.ts";
import { readJson, readText } from "./files.ts";
import type { HostMessages } from "./messages/messages.ts";
import { hostMessagesFor, tellProblem } from "./problem.ts";
import { Words, type WordsOptions } from "./words.ts";

/** The machine's side of the service, and what went wrong in setting it up. */
export interface Machine {
  readonly host: ServiceHost;
  readonly problems: readonly string[];
}

/** How the machine is opened, and who is told of what goes wrong. */
export interface MachineOptions extends WordsOptions {
  /** The folder of the running program. */
  readonly from: string;
  /** The user's, BCP 47. */
  readonly locale: string | undefined;
  /** Called for a file that is read later and cannot be: what needs it stays silent, the rest works. */
  readonly warn: (problem: string) => void;
  /** Called for a fault of the program in one part of the work, where the rest goes on. */
  readonly reportFault: ServiceHost["reportFault"];
}

/** Throws, in the user's language, where there are no tables of characters: nothing works without them. */
export function openMachine(options: MachineOptions): Machine {
  const messages = hostMessagesFor(options.locale);
  try {
    return open(options, messages);
  } catch (error) {
    throw new Error(tellProblem(error, messages), { cause: error });
  }
}

function open(options: MachineOptions, messages: HostMessages): Machine {
  const { from, locale, warn, reportFault } = options;
  const data = findDataFolder(from);
  const script = (name: string) => join(data, "script", name);
  const orElse = <T>(fallback: T, read: () => T): T => {
    try {
      return read();
    } catch (error) {
      warn(tellProblem(error, messages));
      return fallback;
    }
  };
  const { corpora, problems } = loadCorpora(join(data, "corpus"), messages);
  const known = new Words(data, options, messages);
  const host: ServiceHost = {
    corpora,
    characters: readJson<CharacterData>(script("characters.json"), hasCharacters),
    loadPhrases: () => orElse("", () => readText(script("phrases.txt"))),
    loadReadings: () =>
      orElse({}, () => readJson<ReadingData>(script("readings.json"), hasReadings)),
    words: () => known.get(),
    reportFault,
    locale,
  };
  return { host, problems };
}

function hasCharacters({ toHans, toHant, variants, hansOnly }: CharacterData): boolean {
  const lists: readonly unknown[] = [toHans, toHant, hansOnly];
  return lists.every((list) => typeof list === "string") && typeof variants === "object";
}

function hasReadings(readings: ReadingData): boolean {
  return Object.values(readings).every((chars) => typeof chars === "string");
}
