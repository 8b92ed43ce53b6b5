/** Syllable without tone to the characters that may be read so: `{"zi": "资資子…"}`. */
export type ReadingData = Readonly<Record<string, string>>;

/** Which toneless readings a character may have. */
export class Readings {
  readonly #bySyllable: Map<string, Set<string>>;

  constructor(data: ReadingData) {
    this.#bySyllable = new Map(Object.entries(data).map(([key, chars]) => [key, new Set(chars)]));
  }

  /** Whether `char` may be read `syllable`, tones and letter case aside. */
  has(char: string, syllable: string): boolean {
    return this.#bySyllable.get(toneless(syllable))?.has(char) ?? false;
  }
}

/** A syllable without its tone: `zī` gives `zi`, `lǜ` gives `lü`. */
export function toneless(syllable: string): string {
  return syllable
    .normalize("NFD")
    .replace(/[\u0300\u0301\u0304\u030c]/g, "")
    .normalize("NFC")
    .toLowerCase();
}
