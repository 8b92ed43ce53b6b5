import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { DEFAULT_SETTINGS, readSettings, type Settings } from "../service/settings.ts";
import type { SettingsProblem } from "../service/settingsReader.ts";
import { Failure, isFailure, reasonOf } from "./failure.ts";
import { messages } from "./language.ts";
import { serviceMessages } from "./service.ts";

/** The file that holds the settings of the drafts beside and below it, by the names that VS Code has. */
export const CONFIG_NAME = ".policy-drafting.json";

/** Settings, and the folder of the file that they are from, or the working folder: their relative paths start there. */
export interface Configured {
  readonly settings: Settings;
  readonly folder: string;
}

/** The settings that hold for drafts: of the nearest file beside or above each. Each file is read once. */
export class Config {
  readonly #found = new Map<string, Configured | Failure>();

  /** The settings of a draft, `-` counting as one in the working folder. Throws a `Failure` for a wrong file. */
  settingsOf(draft: string): Configured {
    const found = this.#inFolder(dirname(resolve(draft)));
    if (isFailure(found)) throw found;
    return found;
  }

  #inFolder(folder: string): Configured | Failure {
    const known = this.#found.get(folder) ?? this.#read(folder);
    this.#found.set(folder, known);
    return known;
  }

  #read(folder: string): Configured | Failure {
    const file = join(folder, CONFIG_NAME);
    if (existsSync(file)) return readConfig(file);
    if (dirname(folder) !== folder) return this.#inFolder(dirname(folder));
    return { settings: DEFAULT_SETTINGS, folder: process.cwd() };
  }
}

function readConfig(file: string): Configured | Failure {
  try {
    const given = nest(parse(readFileSync(file, "utf8")), DEFAULT_SETTINGS);
    // An editor that says null says nothing; a file that does is wrong.
    if (given === null)
      throw new Failure(tellProblem({ name: "", value: null, allowed: ["{ … }"] }));
    const unknown = unknownNames(given, DEFAULT_SETTINGS);
    const { settings, problems } = readSettings(given);
    const [problem] = [
      ...unknown.map((name) => messages.noSetting({ name, allowed: SETTING_NAMES })),
      ...problems.map(tellProblem),
    ];
    if (problem !== undefined) return new Failure(`${file}: ${problem}`);
    return { settings, folder: dirname(file) };
  } catch (error) {
    const reason = isFailure(error) ? error.message : reasonOf(error);
    return new Failure(`${file}: ${reason}`);
  }
}

function tellProblem({ name, value, allowed, fault }: SettingsProblem): string {
  if (fault) return `${name}: ${serviceMessages().templateFault(fault)}`;
  return messages.notAllowed({ name: name || "{}", value: JSON.stringify(value), allowed });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    throw new Failure(messages.notJson((error as Error).message));
  }
}

/**
 * `{"citation.style": …}` as `{"citation": {"style": …}}`, wherever `known` has
 * records with names of their own; the prefix that VS Code has may stand or not.
 */
function nest(given: unknown, known: object): unknown {
  if (!isRecord(given)) return given;
  const nested: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    const [first = "", ...rest] = name.replace(/^policyDrafting\./, "").split(".");
    const inner = rest.length === 0 ? value : { [rest.join(".")]: value };
    const before = nested[first];
    nested[first] = isRecord(before) && isRecord(inner) ? { ...before, ...inner } : inner;
  }
  for (const [name, value] of Object.entries(known)) {
    if (hasNames(value) && name in nested) nested[name] = nest(nested[name], value);
  }
  return nested;
}

/** Names that `known` does not have, dotted; a record without names of its own, as `rules`, takes any. */
function unknownNames(given: unknown, known: object): string[] {
  if (!isRecord(given)) return [];
  return Object.entries(given).flatMap(([name, value]) => {
    const expected: unknown = Object.entries(known).find(([one]) => one === name)?.[1];
    if (expected === undefined) return [name];
    if (!hasNames(expected)) return [];
    return unknownNames(value, expected).map((inner) => `${name}.${inner}`);
  });
}

const SETTING_NAMES = namesOf(DEFAULT_SETTINGS);

function namesOf(settings: object): string[] {
  return Object.entries(settings).flatMap(([name, value]) =>
    hasNames(value) ? namesOf(value).map((inner) => `${name}.${inner}`) : [name],
  );
}

function hasNames(value: unknown): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && Object.keys(value).length > 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
