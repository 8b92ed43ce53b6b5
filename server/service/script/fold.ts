import { borrowUnits, fromUnits } from "../text/units.ts";
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

const FOLDED = new Uint16Array(0x10000);
for (const [from, to] of Object.entries(WIDTH)) FOLDED[from.charCodeAt(0)] = to.charCodeAt(0);

/** The unit that stands for a UTF-16 unit in a folded text. */
export function foldUnit(unit: number, tables: ScriptTables): number {
  return FOLDED[unit] || tables.foldUnit(unit);
}

/**
 * The key under which two texts are compared when script and width do not
 * matter: Simplified characters, “” for 「」, full-width brackets and marks.
 * It has the same length as the text, so its offsets are the text's own.
 */
export function fold(text: string, tables: ScriptTables): string {
  const units = borrowUnits(text.length);
  let changed = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const folded = foldUnit(unit, tables);
    units[at] = folded;
    if (folded !== unit) changed = true;
  }
  return changed ? fromUnits(units.subarray(0, text.length)) : text;
}
