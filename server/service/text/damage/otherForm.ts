import { charBefore } from "../han.ts";
import type { Readings } from "../readings.ts";
import type { Edit } from "../span.ts";

const NOTE = /(?<=\p{Script=Han})[[{【][繁简簡正异異][体體]?[:：](\p{Script=Han})[\]}】]/gu;

/**
 * Notes of a character's form in the other script: 条[繁:條]. The form must be
 * read like the character in front of it; else the note may stand in place of
 * a character that is lost.
 */
export function findFormNotes(text: string, readings: () => Readings): Edit[] {
  return Array.from(text.matchAll(NOTE)).flatMap(({ index: start, 0: note, 1: form = "" }) => {
    const char = charBefore(text, start) ?? "";
    return readings().alike(char, form)
      ? [{ start, end: start + note.length, replacement: "" }]
      : [];
  });
}
