/**
 * Longest-match look-up of words. Built from rows “word TAB form”, once, when
 * something is converted for the first time.
 */
export class PhraseTable {
  readonly #forms = new Map<string, string>();
  readonly #lengths = new Map<string, number[]>();

  constructor(rows: Iterable<readonly [string, string]>) {
    for (const [word, form] of rows) {
      this.#forms.set(word, form);
      this.#note(word);
    }
    for (const lengths of this.#lengths.values()) lengths.sort((a, b) => b - a);
  }

  /** The longest word of the table that begins at `at`, with its form; null where none does. */
  match(text: string, at: number): { word: string; form: string } | null {
    for (const length of this.#lengths.get(text.charAt(at)) ?? []) {
      const word = text.slice(at, at + length);
      const form = this.#forms.get(word);
      if (form !== undefined) return { word, form };
    }
    return null;
  }

  get(word: string): string | undefined {
    return this.#forms.get(word);
  }

  #note(word: string): void {
    const lengths = this.#lengths.get(word.charAt(0));
    if (!lengths) this.#lengths.set(word.charAt(0), [word.length]);
    else if (!lengths.includes(word.length)) lengths.push(word.length);
  }
}
