import { findPhonetic } from "./damage/phonetic.ts";
import { findHalfWidth } from "./damage/punctuation.ts";
import { findLetterSpacing, findNoBreakSpaces } from "./damage/spacing.ts";
import type { Readings } from "./readings.ts";
import { applyEdits, type Edit } from "./span.ts";

/** The kinds of web-copy damage that can be undone. */
export type Damage = "phonetic" | "letterSpacing" | "noBreakSpace" | "halfWidth";

/** One repair: what kind of damage stood where (offsets in the text before it). */
export interface Repair extends Edit {
  readonly damage: Damage;
}

export interface Cleaned {
  readonly text: string;
  readonly repairs: readonly Repair[];
}

/**
 * The text without web-copy damage, and what was taken out where; the offsets
 * of all repairs are those of the text given. Phonetic notes go first, because
 * they stand between characters and marks that belong together.
 */
export function clean(text: string, readings: () => Readings): Cleaned {
  const notes = findPhonetic(text, readings);
  const plain = applyEdits(text, notes);
  const later = [
    ...label("letterSpacing", findLetterSpacing(plain)),
    ...label("noBreakSpace", findNoBreakSpaces(plain)),
    ...label("halfWidth", findHalfWidth(plain)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const repairs = [
    ...label("phonetic", notes),
    ...later.map((repair) => beforeNotes(repair, notes)),
  ];
  return { text: applyEdits(plain, later), repairs: repairs.sort((a, b) => a.start - b.start) };
}

function label(damage: Damage, edits: readonly Edit[]): Repair[] {
  return edits.map((edit) => ({ ...edit, damage }));
}

/** A repair of the text without notes, at its offsets in the text with them. */
function beforeNotes(repair: Repair, notes: readonly Edit[]): Repair {
  let { start, end } = repair;
  for (const note of notes) {
    const length = note.end - note.start;
    if (note.start <= start) start += length;
    if (note.start < end) end += length;
  }
  return { ...repair, start, end };
}
