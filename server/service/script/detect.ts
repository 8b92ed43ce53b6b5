import { isHighSurrogate } from "../text/units.ts";
import type { ScriptTables } from "./tables.ts";

/** How many characters of a text belong to one script only. Counts of parts can be added up. */
export interface ScriptCounts {
  readonly hans: number;
  readonly hant: number;
}

/** The counts of no text, to add others to. */
export const NO_COUNTS: ScriptCounts = { hans: 0, hant: 0 };

/** Counts the characters of a text that belong to one script only. */
export function countScripts(text: string, tables: ScriptTables): ScriptCounts {
  const { hansUnits, hantUnits } = tables;
  let hans = 0;
  let hant = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    hans += hansUnits[unit] ?? 0;
    hant += hantUnits[unit] ?? 0;
    if (!isHighSurrogate(unit)) continue;
    const script = tables.scriptOf(text.codePointAt(at) ?? 0);
    if (script === "Hans") hans++;
    else if (script === "Hant") hant++;
  }
  return { hans, hant };
}

/** The counts of two texts together. */
export function addCounts(a: ScriptCounts, b: ScriptCounts): ScriptCounts {
  return { hans: a.hans + b.hans, hant: a.hant + b.hant };
}

/**
 * The script that most of the one-script characters belong to, or null where
 * there is none or a tie: then nothing is said about script.
 */
export function dominantScript(counts: ScriptCounts): "Hans" | "Hant" | null {
  if (counts.hans === counts.hant) return null;
  return counts.hans > counts.hant ? "Hans" : "Hant";
}
