import { charBefore } from "../han.ts";
import { type Readings, toneless } from "../readings.ts";
import type { Edit } from "../span.ts";

/** A syllable with its tone mark in one character or two, print forms of a and g too. */
const SYLLABLE =
  "[a-zA-ZüÜāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ\\u0251\\u0261\\u0300\\u0301\\u0304\\u0308\\u030c]{1,9}";
/** (zī), and what gateways write for it: {pinyin:yǐn}, 《读:fǎ》. */
const PLAIN = `[(（]${SYLLABLE}[)）]`;
const LABELLED = `[{[《【](?:pinyin|拼音|读音?|讀音?|音)[:：]${SYLLABLE}[}\\]》】]`;
const NOTES = new RegExp(`(?<=\\p{Script=Han})(?:${PLAIN}|${LABELLED})+`, "gu");
const LABEL = /(?:pinyin|\p{Script=Han}+)[:：]/gu;
const INNER = new RegExp(SYLLABLE, "g");

/**
 * Phonetic residue of web copies: 資(zī), 我(wǒ)(wǒ), 關(guan), 引{pinyin:yǐn}.
 * A note counts only where it is a reading of the character in front of it, so
 * 平台(API) and 人工智能(ai) stay, and so does a note in place of a lost
 * character. A toneless note takes the space behind it along when a Han
 * character follows (關(guan) 于). A writer tells how a rare character is read:
 * 亳（bó）州. Such a note stays in full-width brackets, and in others where no
 * note stands behind a common character.
 */
export function findPhonetic(text: string, readings: () => Readings): Edit[] {
  if (!/[(（{[《【]/.test(text)) return [];
  const found = Array.from(text.matchAll(NOTES)).flatMap(({ index: start, 0: notes }) => {
    const char = charBefore(text, start) ?? "";
    const syllables = notes.replace(LABEL, "").match(INNER) ?? [];
    if (!syllables.every((one) => isNote(one) && readings().has(char, one))) return [];
    const end = start + notes.length;
    const edit = { start, end: end + gap(text, end, syllables), replacement: "" };
    const isKnown = /[:：]/.test(notes) || readings().isCommon(char);
    return [{ edit, isKnown, isWide: notes.startsWith("（") }];
  });
  const isDamaged = found.some(({ isKnown }) => isKnown);
  return found
    .filter(({ isKnown, isWide }) => isKnown || (isDamaged && !isWide))
    .map(({ edit }) => edit);
}

/**
 * Small letters: a name's reading that a writer gives begins with a capital,
 * 单（Shàn）县. Without a tone only what is written as a syllable: not the e of a formula.
 */
function isNote(syllable: string): boolean {
  const isSmall = syllable === syllable.toLowerCase();
  return isSmall && (hasTone(syllable) || /^[a-zü]{2,6}$/.test(syllable));
}

function hasTone(syllable: string): boolean {
  return toneless(syllable) !== syllable.normalize("NFC").toLowerCase();
}

function gap(text: string, end: number, syllables: readonly string[]): number {
  const plain = !syllables.some(hasTone);
  return plain && /^ \p{Script=Han}/u.test(text.slice(end, end + 3)) ? 1 : 0;
}
