import { isSurrogate, UnitSet } from "../text/units.ts";
import type { Phrase, PhraseTable } from "./phrases.ts";

/** So many bits for pairs of units; of a text's other pairs few are taken for one of them. */
const BITS = 1 << 20;

/** The forms that UTF-16 units take in words of a table beside their usual ones. */
export class OddForms {
  readonly #forms = new Map<number, Set<number>>();
  readonly #units = new UnitSet();
  /** Pairs of an odd unit with the one that stands beside it in its word, by a hash. */
  readonly #pairs = new Uint8Array(BITS / 8);

  /** `usual` gives what a unit becomes where it stands in no word. */
  constructor(phrases: PhraseTable, usual: (unit: number) => number) {
    for (const phrase of phrases) {
      for (let at = 0; at < phrase.word.length; at++) {
        const unit = phrase.word.charCodeAt(at);
        const form = formAt(phrase, at);
        if (form !== usual(unit) || isSurrogate(unit)) this.#add(phrase.word, at, unit, form);
      }
    }
  }

  /** The odd forms of a unit; undefined where it has none. */
  of(unit: number): Iterable<number> | undefined {
    return this.#forms.get(unit);
  }

  /** False where the unit at an offset takes its usual form for sure, whatever words the text is made of. */
  mayStandAt(text: string, at: number): boolean {
    const unit = text.charCodeAt(at);
    return (
      this.#units.has(unit) &&
      (this.#hasPair(text.charCodeAt(at - 1), unit) || this.#hasPair(unit, text.charCodeAt(at + 1)))
    );
  }

  #add(word: string, at: number, unit: number, form: number): void {
    const forms = this.#forms.get(unit);
    if (forms) forms.add(form);
    else this.#forms.set(unit, new Set([form]));
    this.#units.add(unit);
    // A word has two units or more.
    const front = Math.max(0, at - 1);
    const bit = bitOf(word.charCodeAt(front), word.charCodeAt(front + 1));
    this.#pairs[bit >> 3] = (this.#pairs[bit >> 3] ?? 0) | (1 << (bit & 7));
  }

  #hasPair(first: number, second: number): boolean {
    const bit = bitOf(first, second);
    return ((this.#pairs[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  }
}

/** What the unit at an offset of a word becomes; a form of another length is not used. */
function formAt({ word, form }: Phrase, offset: number): number {
  return (form.length === word.length ? form : word).charCodeAt(offset);
}

function bitOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 12;
}
