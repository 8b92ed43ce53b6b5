import { isHan } from "../text/han.ts";
import { type KeyRange, KeyTable } from "./keyTable.ts";

/** A name to be found by its characters and its reading. */
export interface Entry<T> {
  /** Folded. */
  readonly text: string;
  /** A syllable for each Han character, one space between; "" where none are known. */
  readonly pinyin: string;
  readonly value: T;
}

/** An entry of which a beginning was typed. */
export interface LexiconMatch<T> {
  readonly value: T;
  readonly text: string;
  /** How many UTF-16 units of the entry's text the typed text stands for. */
  readonly covered: number;
}

/** One character of an entry as it may be typed. */
interface Sign {
  readonly char: string;
  /** "" where the character has no reading. */
  readonly syllable: string;
}

/** Behind these, more of a large corpus is not looked at. */
const MOST = 128;
/** Marks that a keyboard lacks or a hurried writer leaves out: they may be passed over. */
const MARK = /^[“”‘’《》〈〉（）、，。；：—×\s]$/;
/** How × is typed where the keyboard lacks it. */
const TIMES = "x";

/**
 * Names by what is typed of them: characters, pinyin initials, whole
 * syllables, and any mixture (数据ys, shujuys). A trie, kept as a sorted table:
 * each character with its reading in the name is one unit of the key, so 重 in
 * 重点 answers to zhong only.
 */
export class Lexicon<T> {
  readonly #signs: Sign[] = [];
  readonly #codes = new Map<string, number>();
  /** The codes of a character, one for each of its readings. */
  readonly #byChar = new Map<string, number[]>();
  readonly #marks: number[] = [];
  readonly #table: KeyTable<Entry<T>>;
  /** The UTF-16 length of the longest entry. */
  readonly longest: number;

  /** `entries` are given best first. */
  constructor(entries: readonly Entry<T>[]) {
    this.#table = new KeyTable(entries.map((entry) => [this.#encode(entry), entry]));
    this.longest = entries.reduce((longest, { text }) => Math.max(longest, text.length), 0);
  }

  /** The best entries of which all of `typed` (folded, letters small, v for ü) is a beginning. */
  match(typed: string): LexiconMatch<T>[] {
    const ends = new Map<string, { readonly range: KeyRange; readonly depth: number }>();
    this.#walk(typed, 0, this.#table.all, 0, new Set(), ends);
    const found = new Map<number, number>();
    for (const { range, depth } of ends.values()) {
      for (const place of this.#table.best(range, MOST)) {
        found.set(place, Math.max(depth, found.get(place) ?? 0));
      }
    }
    return Array.from(found, ([place, depth]) => this.#describe(place, depth));
  }

  /** Goes on from a node of the trie with what is typed from `at` on; `ends` collects where that leads. */
  #walk(
    typed: string,
    at: number,
    range: KeyRange,
    depth: number,
    seen: Set<string>,
    ends: Map<string, { readonly range: KeyRange; readonly depth: number }>,
  ): void {
    const node = `${range.low}:${depth}`;
    if (at >= typed.length) {
      ends.set(node, { range, depth });
      return;
    }
    if (seen.has(`${node}:${at}`)) return;
    seen.add(`${node}:${at}`);
    for (const { code, child } of this.#children(typed, at, range, depth)) {
      for (const length of takes(this.#signs[code] as Sign, typed, at)) {
        this.#walk(typed, at + length, child, depth + 1, seen, ends);
      }
    }
  }

  /** The children that may take the next of what is typed: all of them for a letter. */
  *#children(
    typed: string,
    at: number,
    range: KeyRange,
    depth: number,
  ): Generator<{ readonly code: number; readonly child: KeyRange }> {
    if (isLetter(typed.charAt(at))) {
      for (const [code, child] of this.#table.steps(range, depth)) yield { code, child };
      return;
    }
    const char = String.fromCodePoint(typed.codePointAt(at) ?? 0);
    for (const code of new Set([...(this.#byChar.get(char) ?? []), ...this.#marks])) {
      const child = this.#table.step(range, depth, code);
      if (child) yield { code, child };
    }
  }

  #describe(place: number, depth: number): LexiconMatch<T> {
    const { text, value } = this.#table.value(place);
    const covered = [...text].slice(0, depth).join("").length;
    return { value, text, covered };
  }

  #encode({ text, pinyin }: Entry<T>): string {
    const syllables = pinyin === "" ? [] : pinyin.replaceAll("ü", "v").split(" ");
    let next = 0;
    const codes = Array.from(text, (char) =>
      this.#codeOf(char, isHan(char) ? (syllables[next++] ?? "") : ""),
    );
    return String.fromCharCode(...codes);
  }

  #codeOf(char: string, syllable: string): number {
    const name = `${char}${syllable}`;
    const known = this.#codes.get(name);
    if (known !== undefined) return known;
    const code = this.#signs.push({ char, syllable }) - 1;
    this.#codes.set(name, code);
    this.#byChar.set(char, [...(this.#byChar.get(char) ?? []), code]);
    if (MARK.test(char)) this.#marks.push(code);
    return code;
  }
}

/** How many units of what is typed from `at` on a character may stand for. */
function takes({ char, syllable }: Sign, typed: string, at: number): Set<number> {
  const lengths = new Set<number>();
  if (typed.startsWith(char, at)) lengths.add(char.length);
  else if (MARK.test(char)) lengths.add(0);
  if (char === "×" && typed.charAt(at) === TIMES) lengths.add(1);
  if (syllable === "") return lengths;
  if (typed.charAt(at) === syllable.charAt(0)) lengths.add(1);
  if (/^[zcs]h/.test(syllable) && typed.startsWith(syllable.slice(0, 2), at)) lengths.add(2);
  if (typed.startsWith(syllable, at)) lengths.add(syllable.length);
  const rest = typed.slice(at);
  if (syllable.startsWith(rest)) lengths.add(rest.length);
  return lengths;
}

/** Whether a character is typed as part of a reading. */
export function isLetter(char: string): boolean {
  return /^[a-z]$/.test(char);
}
