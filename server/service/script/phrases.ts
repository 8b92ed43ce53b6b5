import { UnitSet } from "../text/units.ts";

/** A word, of two UTF-16 units or more, and the forms that it may take, the usual one first. */
export type PhraseRow = readonly [word: string, ...forms: string[]];

export interface Phrase {
  readonly word: string;
  /** The usual one of its forms. */
  readonly form: string;
  readonly forms: readonly string[];
}

/** The longest word that has a bit of its own. The tables hold none longer. */
const LONGEST = 31;

/** A table has so many places or more: the emptier, the less is looked up in vain. */
const LEAST = 1 << 16;

/**
 * Longest-match look-up of words, built once. A text is looked up at every
 * place of it, so nothing is cut out of it: words are found by a hash of their
 * units (FNV-1a) in a table with open addressing.
 */
export class PhraseTable {
  readonly #first = new UnitSet();
  /** The units of all words. */
  readonly #units = new UnitSet();
  readonly #mask: number;
  readonly #slots: (Phrase | undefined)[];
  /** 0 where a slot is empty. */
  readonly #hashes: Int32Array;
  /** By the hash of a word's first two units, a bit for each length that such words have. */
  readonly #lengths: Uint32Array;
  #longest = 0;

  constructor(rows: Iterable<PhraseRow>) {
    const phrases = Array.from(rows, ([word, ...forms]) => ({ word, form: forms[0] ?? "", forms }));
    const size = Math.max(LEAST, 2 ** Math.ceil(Math.log2(phrases.length * 4 + 1)));
    this.#mask = size - 1;
    this.#slots = new Array(size).fill(undefined);
    this.#hashes = new Int32Array(size);
    this.#lengths = new Uint32Array(size);
    for (const phrase of phrases) if (phrase.word.length <= LONGEST) this.#add(phrase);
  }

  /** All words, in no order. */
  *[Symbol.iterator](): Generator<Phrase> {
    for (const phrase of this.#slots) if (phrase) yield phrase;
  }

  /** How many UTF-16 units its longest word has. */
  get longest(): number {
    return this.#longest;
  }

  /** Whether some word of the table has this UTF-16 unit: words reach over no other. */
  hasUnit(unit: number): boolean {
    return this.#units.has(unit);
  }

  /** Whether a word of the table may begin at `at`: false at most places of a text, and quick. */
  mayBegin(text: string, at: number): boolean {
    return this.#lengthsAt(text, at) !== 0;
  }

  /** The longest word of the table that begins at `at`; null where none does. */
  match(text: string, at: number): Phrase | null {
    let found: Phrase | null = null;
    let hash = begin(text, at);
    let length = 2;
    for (let lengths = this.#lengthsAt(text, at) >>> 2; lengths !== 0; lengths >>>= 1) {
      if (lengths & 1) found = this.#find(hash, text, at, length) ?? found;
      hash = extend(hash, text.charCodeAt(at + length));
      length++;
    }
    return found;
  }

  /** All forms of a word; empty where the table does not have it. */
  formsOf(word: string): readonly string[] {
    return this.#find(hashOf(word), word, 0, word.length)?.forms ?? [];
  }

  #lengthsAt(text: string, at: number): number {
    if (!this.#first.has(text.charCodeAt(at))) return 0;
    return this.#lengths[begin(text, at) & this.#mask] ?? 0;
  }

  #find(hash: number, text: string, at: number, length: number): Phrase | undefined {
    const sought = hash || 1;
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const own = this.#hashes[slot];
      if (own === 0) return undefined;
      const phrase = own === sought ? this.#slots[slot] : undefined;
      if (phrase?.word.length === length && text.startsWith(phrase.word, at)) return phrase;
    }
  }

  #add(phrase: Phrase): void {
    const { word } = phrase;
    const hash = hashOf(word);
    let slot = hash & this.#mask;
    while (this.#slots[slot] && this.#slots[slot]?.word !== word) slot = (slot + 1) & this.#mask;
    this.#slots[slot] = phrase;
    this.#hashes[slot] = hash || 1;
    this.#longest = Math.max(this.#longest, word.length);
    this.#first.add(word.charCodeAt(0));
    for (let at = 0; at < word.length; at++) this.#units.add(word.charCodeAt(at));
    this.#lengths[begin(word, 0) & this.#mask] = this.#lengthsAt(word, 0) | (1 << word.length);
  }
}

/** The hash of the two units at `at`. */
function begin(text: string, at: number): number {
  return extend(extend(0x811c9dc5, text.charCodeAt(at)), text.charCodeAt(at + 1));
}

function extend(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, 0x01000193);
  return mixed ^ (mixed >>> 15);
}

function hashOf(word: string): number {
  let hash = begin(word, 0);
  for (let at = 2; at < word.length; at++) hash = extend(hash, word.charCodeAt(at));
  return hash;
}

/** The rows of a text of `word TAB form TAB form …` lines. */
export function* readRows(text: string): Generator<PhraseRow> {
  for (const line of text.split("\n")) {
    const [word, ...forms] = line.split("\t");
    if (word && forms.length > 0) yield [word, ...forms];
  }
}
