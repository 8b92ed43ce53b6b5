/** Kinds of characters, a bit each, without which there is nothing of a sort to look for in a text. */
export const Sign = {
  /** 《 */
  title: 1,
  /** Any quotation mark. */
  quotation: 2,
  /** （ or ( */
  bracket: 4,
  /** 第 */
  ordinal: 8,
  /** 号, in either script. */
  number: 16,
  /** Any bracket that a note of a reading may stand in. */
  note: 32,
  /** Kana. */
  kana: 64,
  /** A full stop of Latin text, as in the name of a file. */
  stop: 128,
} as const;

export type Sign = (typeof Sign)[keyof typeof Sign];

const CHARACTERS: readonly (readonly [Sign, string])[] = [
  [Sign.title, "《"],
  [Sign.quotation, '“”‘’「」『』"'],
  [Sign.bracket, "（("],
  [Sign.ordinal, "第"],
  [Sign.number, "号號"],
  [Sign.note, "[(（{[《【"],
  [Sign.stop, "."],
];
const KANA = [0x3041, 0x30fa] as const;

const SIGNS = new Uint8Array(0x10000);
for (const [sign, characters] of CHARACTERS) {
  for (const character of characters) mark(character.charCodeAt(0), sign);
}
for (let unit = KANA[0]; unit <= KANA[1]; unit++) mark(unit, Sign.kana);

function mark(unit: number, sign: Sign): void {
  SIGNS[unit] = (SIGNS[unit] ?? 0) | sign;
}

/** The signs that a text holds, together, in one pass over it. */
export function readSigns(text: string): number {
  let signs = 0;
  for (let at = 0; at < text.length; at++) signs |= SIGNS[text.charCodeAt(at)] ?? 0;
  return signs;
}
