import { applyEdits, type Edit } from "../../text/span.ts";
import type { ScriptConverter } from "../convert.ts";
import { isTraditional, type Script } from "../scripts.ts";
import type { ScriptTables } from "../tables.ts";
import { repairReading } from "./confusable.ts";
import type { WordKnowledge } from "./wordKnowledge.ts";

/** What converting text needs; words make it better and need not be there. */
export interface ConversionNeeds {
  readonly tables: ScriptTables;
  readonly converter: ScriptConverter;
  readonly words: () => WordKnowledge | null;
}

/** More often than this no text has been seen to change. */
const ROUNDS = 4;

/**
 * A text in a script, of the same length. It goes through Simplified, so that
 * mixed text comes out as clean text does; repeated until it no longer
 * changes, so that converting twice is converting once.
 */
export function convertText(text: string, script: Script, needs: ConversionNeeds): string {
  let converted = text;
  for (let round = 0; round < ROUNDS; round++) {
    const next = convertOnce(converted, script, needs);
    if (next === converted) break;
    converted = next;
  }
  return converted;
}

function convertOnce(text: string, script: Script, needs: ConversionNeeds): string {
  const { tables, converter } = needs;
  const knowledge = needs.words();
  const read = converter.toAlignedHans.convert(text);
  const simplified = knowledge ? repairReading(read, knowledge) : read;
  if (!isTraditional(script)) return simplified;
  const standard = converter.toAlignedHant.convert(simplified);
  const own = knowledge ? keepSurnames(standard, simplified, knowledge) : standard;
  return Array.from(own, (char) => sameLength(char, tables.usualForm(char, script))).join("");
}

/** A surname in front of a title keeps its character: 范主任, 于局长. */
function keepSurnames(standard: string, simplified: string, knowledge: WordKnowledge): string {
  const edits: Edit[] = [];
  for (let at = 0; at < standard.length; at++) {
    const own = simplified.charAt(at);
    if (standard[at] === own || !knowledge.tables.isAmbiguous(own)) continue;
    if (!knowledge.surnames.isAddressed(simplified, at)) continue;
    edits.push({ start: at, end: at + 1, replacement: own });
  }
  return applyEdits(standard, edits);
}

function sameLength(char: string, other: string): string {
  return char.length === other.length ? other : char;
}
