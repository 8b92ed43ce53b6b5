import { charBefore } from "../han.ts";
import { type Readings, toneless } from "../readings.ts";
import type { Edit } from "../span.ts";

const SYLLABLE = "[a-zA-ZüÜāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ]{1,6}";
const NOTES = new RegExp(`(?<=\\p{Script=Han})(?:[(（]${SYLLABLE}[)）])+`, "gu");
const NOTE = new RegExp(SYLLABLE, "g");

/**
 * Phonetic residue of web copies: 資(zī), 我(wǒ)(wǒ), 關(guan). A note counts
 * only where it is a reading of the character in front of it, so 平台(API) and
 * 人工智能(ai) stay. A toneless note takes the space behind it along when a Han
 * character follows (關(guan) 于).
 */
export function findPhonetic(text: string, readings: () => Readings): Edit[] {
  if (!text.includes("(") && !text.includes("（")) return [];
  const found: Edit[] = [];
  for (const match of text.matchAll(NOTES)) {
    const char = charBefore(text, match.index);
    const syllables = match[0].match(NOTE) ?? [];
    if (!char || !syllables.every((syllable) => readings().has(char, syllable))) continue;
    const end = match.index + match[0].length;
    found.push({ start: match.index, end: end + gap(text, end, syllables), replacement: "" });
  }
  return found;
}

function gap(text: string, end: number, syllables: readonly string[]): number {
  const plain = syllables.every((syllable) => syllable === toneless(syllable));
  return plain && /^ \p{Script=Han}/u.test(text.slice(end, end + 3)) ? 1 : 0;
}
