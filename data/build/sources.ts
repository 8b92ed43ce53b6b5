import { readFileSync } from "node:fs";
import { ScriptConverter } from "../../server/service/script/convert.ts";
import { ScriptTables } from "../../server/service/script/tables.ts";
import { clean } from "../../server/service/text/clean.ts";
import { Readings } from "../../server/service/text/readings.ts";
import { buildCharacters } from "./characters.ts";
import { buildReadings } from "./readings.ts";

/** One copy of the plan: its id, and its lines cleaned and in Simplified characters, blank ones left out. */
export interface Copy {
  readonly id: string;
  readonly lines: readonly string[];
}

const readings = new Readings(buildReadings());
const converter = new ScriptConverter(new ScriptTables(buildCharacters()), () => "");

/** Reads a received copy from `data/sources`. */
export function readCopy(id: string, file: string): Copy {
  const received = readFileSync(new URL(`../sources/${file}`, import.meta.url), "utf8");
  const { text } = clean(received, () => readings);
  const lines = converter.toHans(text).split(/\r?\n/);
  return { id, lines: lines.map((line) => line.trim()).filter((line) => line !== "") };
}
