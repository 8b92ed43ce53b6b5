import type { Readings } from "../readings.ts";
import type { Edit } from "../span.ts";

const READING =
  /(?<=\p{Script=Han})(?:\{pinyin[:：]([^{}\s]{1,6})\}|《读[:：]([a-zA-ZüÜ\u00e0-\u01dc]{1,6})》)/gu;
const OTHER_FORM = /(?<=\p{Script=Han})\[[繁简][:：]\p{Script=Han}\]/gu;

/**
 * Notes that gateways write behind a character: {pinyin:yǐn}, 《读:fǎ》 and
 * [繁:條]. A reading must be one of the character's, as with 資(zī).
 */
export function findMarkers(text: string, readings: () => Readings): Edit[] {
  const found: Edit[] = [];
  for (const match of text.matchAll(READING)) {
    const char = Array.from(text.slice(Math.max(0, match.index - 2), match.index)).at(-1) ?? "";
    const syllable = match[1] ?? match[2] ?? "";
    if (readings().has(char, syllable)) found.push(removal(match));
  }
  return [...found, ...Array.from(text.matchAll(OTHER_FORM), removal)];
}

function removal(match: RegExpMatchArray): Edit {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length, replacement: "" };
}
