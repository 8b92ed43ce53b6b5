/**
 * Syllable without tone to the characters that may be read so, the common ones
 * in front of the bar: `{"bo": "伯波…|亳孛…"}`.
 */
export type ReadingData = Readonly<Record<string, string>>;

/** Which toneless readings a character may have. */
export class Readings {
  readonly #bySyllable: Map<string, Set<string>>;
  readonly #common: Set<string>;

  constructor(data: ReadingData) {
    const rows = Object.entries(data).map(([key, chars]) => [key, chars.split("|")] as const);
    this.#bySyllable = new Map(rows.map(([key, parts]) => [key, new Set(parts.join(""))]));
    this.#common = new Set(rows.map(([, [common = ""]]) => common).join(""));
  }

  /** Whether readers know how to read a character: one of the first level of GB 2312, in either script. */
  isCommon(char: string): boolean {
    return this.#common.has(char);
  }

  /** Whether `char` may be read `syllable`, tones and letter case aside; `lv` stands for `lü`. */
  has(char: string, syllable: string): boolean {
    const plain = toneless(syllable).replace("v", "ü");
    return this.#bySyllable.get(plain)?.has(char) ?? false;
  }

  /** Whether two characters may be read alike, as 条 and 條 are. */
  alike(a: string, b: string): boolean {
    return [...this.#bySyllable.values()].some((chars) => chars.has(a) && chars.has(b));
  }
}

/** A syllable without its tone: `zī` gives `zi`, `lǜ` gives `lü`; print forms of a and g too. */
export function toneless(syllable: string): string {
  return syllable
    .normalize("NFD")
    .replace(/[\u0300\u0301\u0304\u030c]/g, "")
    .normalize("NFC")
    .replaceAll("\u0251", "a")
    .replaceAll("\u0261", "g")
    .toLowerCase();
}
