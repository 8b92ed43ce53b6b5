import { fromUnits } from "../text/units.ts";
import type { ScriptTables } from "./tables.ts";

const WIDTH: Readonly<Record<string, string>> = {
  "「": "“",
  "」": "”",
  "『": "‘",
  "』": "’",
  "(": "（",
  ")": "）",
  ",": "，",
  ":": "：",
  ";": "；",
  "[": "〔",
  "]": "〕",
};

const FOLDED = new Map(Object.entries(WIDTH).map(([a, b]) => [a.charCodeAt(0), b.charCodeAt(0)]));

/**
 * The key under which two texts are compared when script and width do not
 * matter: Simplified characters, “” for 「」, full-width brackets and marks.
 * It has the same length as the text, so its offsets are the text's own.
 */
export function fold(text: string, tables: ScriptTables): string {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    units[at] =
      unit >= 0x2e80 && unit < 0xd800 ? foldHan(unit, tables) : (FOLDED.get(unit) ?? unit);
  }
  return fromUnits(units);
}

function foldHan(unit: number, tables: ScriptTables): number {
  return FOLDED.get(unit) ?? tables.simplifyUnit(unit);
}
