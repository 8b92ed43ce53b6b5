/** A word and the forms that it may take, the usual one first. */
export type PhraseRow = readonly [word: string, ...forms: string[]];

/** Longest-match look-up of words, built once, when something is first looked up. */
export class PhraseTable {
  readonly #forms = new Map<string, readonly string[]>();
  readonly #lengths = new Map<string, number[]>();

  constructor(rows: Iterable<PhraseRow>) {
    for (const [word, ...forms] of rows) {
      this.#forms.set(word, forms);
      this.#note(word);
    }
    for (const lengths of this.#lengths.values()) lengths.sort((a, b) => b - a);
  }

  /** The longest word of the table that begins at `at`, with its usual form; null where none does. */
  match(text: string, at: number): { word: string; form: string } | null {
    for (const length of this.#lengths.get(text.charAt(at)) ?? []) {
      const word = text.slice(at, at + length);
      const form = this.#forms.get(word)?.[0];
      if (form !== undefined) return { word, form };
    }
    return null;
  }

  /** All forms of a word; empty where the table does not have it. */
  formsOf(word: string): readonly string[] {
    return this.#forms.get(word) ?? [];
  }

  #note(word: string): void {
    const lengths = this.#lengths.get(word.charAt(0));
    if (!lengths) this.#lengths.set(word.charAt(0), [word.length]);
    else if (!lengths.includes(word.length)) lengths.push(word.length);
  }
}

/** The rows of a text of `word TAB form TAB form …` lines. */
export function* readRows(text: string): Generator<PhraseRow> {
  for (const line of text.split("\n")) {
    const [word, ...forms] = line.split("\t");
    if (word && forms.length > 0) yield [word, ...forms];
  }
}
