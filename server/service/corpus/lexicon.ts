import { mapped, type Steps } from "../text/gradual.ts";
import { isHan } from "../text/han.ts";
import { type KeyRange, KeyTable } from "./keyTable.ts";
import { isLetter, isPassable, type ReadCharacter, unitsTaken } from "./typing.ts";

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
  /** How many characters of them were typed: marks may have been passed over. */
  readonly matched: number;
}

/** Where in the trie all that was typed has led. */
interface End {
  readonly range: KeyRange;
  readonly depth: number;
  /** How many marks were passed over on the way. */
  readonly passed: number;
}

/** Behind these, more of a large corpus is not looked at. */
const MOST = 128;
/**
 * Names by what is typed of them: characters, pinyin initials, whole
 * syllables, and any mixture (数据ys, shujuys). A trie, kept as a sorted table:
 * each character with its reading in the name is one unit of the key, so 重 in
 * 重点 answers to zhong only.
 */
export class Lexicon<T> {
  readonly #characters: ReadCharacter[] = [];
  readonly #codes = new Map<string, number>();
  /** The codes of a character, one for each of its readings. */
  readonly #byChar = new Map<string, number[]>();
  readonly #marks: number[] = [];
  /** What `#codesFor` gave, once the lexicon is made. */
  readonly #taking = new Map<string, readonly number[]>();
  #table!: KeyTable<Entry<T>>;
  #longest = 0;

  private constructor() {}

  /** Makes a lexicon in steps: the entries of the items, which are given best first. */
  static *make<I, T>(
    items: readonly I[],
    entriesOf: (item: I) => readonly Entry<T>[],
  ): Steps<Lexicon<T>> {
    const lexicon = new Lexicon<T>();
    const keys = yield* mapped(items, (item) =>
      entriesOf(item).map((entry) => [lexicon.#encode(entry), entry] as const),
    );
    lexicon.#table = yield* KeyTable.make(keys);
    return lexicon;
  }

  /** The UTF-16 length of the longest entry. */
  get longest(): number {
    return this.#longest;
  }

  /** The best entries of which all of `typed` (folded, letters small, v for ü) is a beginning. */
  match(typed: string): LexiconMatch<T>[] {
    const ends: End[] = [];
    this.#walk(typed, 0, { range: this.#table.all, depth: 0, passed: 0 }, new Set(), ends);
    const found = new Map<number, End>();
    for (const end of ends) {
      for (const place of this.#table.best(end.range, MOST)) {
        const known = found.get(place);
        if (!known || matchedBy(end) > matchedBy(known)) found.set(place, end);
      }
    }
    return Array.from(found, ([place, end]) => this.#describe(place, end));
  }

  /** Goes on from a node of the trie with what is typed from `at` on; `ends` collects where that leads. */
  #walk(typed: string, at: number, node: End, seen: Set<string>, ends: End[]): void {
    const name = `${node.range.low}:${node.depth}:${at}`;
    if (seen.has(name)) return;
    seen.add(name);
    if (at >= typed.length) {
      ends.push(node);
      return;
    }
    for (const { code, child } of this.#children(typed, at, node)) {
      for (const length of unitsTaken(this.#characters[code] as ReadCharacter, typed, at)) {
        const passed = node.passed + (length === 0 ? 1 : 0);
        const next = { range: child, depth: node.depth + 1, passed };
        this.#walk(typed, at + length, next, seen, ends);
      }
    }
  }

  /** The children that may take the next of what is typed: all of them for a letter. */
  *#children(
    typed: string,
    at: number,
    { range, depth }: End,
  ): Generator<{ readonly code: number; readonly child: KeyRange }> {
    if (isLetter(typed.charAt(at))) {
      for (const [code, child] of this.#table.steps(range, depth)) yield { code, child };
      return;
    }
    const char = String.fromCodePoint(typed.codePointAt(at) ?? 0);
    for (const code of this.#codesFor(char)) {
      const child = this.#table.step(range, depth, code);
      if (child) yield { code, child };
    }
  }

  /** The codes that a typed character may stand for: its own, and marks, which may be passed over. */
  #codesFor(char: string): readonly number[] {
    const own = this.#byChar.get(char);
    if (!own) return this.#marks;
    const known = this.#taking.get(char) ?? [...new Set([...own, ...this.#marks])];
    this.#taking.set(char, known);
    return known;
  }

  #describe(place: number, end: End): LexiconMatch<T> {
    const { text, value } = this.#table.value(place);
    const covered = [...text].slice(0, end.depth).join("").length;
    return { value, text, covered, matched: matchedBy(end) };
  }

  #encode({ text, pinyin }: Entry<T>): string {
    this.#longest = Math.max(this.#longest, text.length);
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
    const code = this.#characters.push({ char, syllable }) - 1;
    this.#codes.set(name, code);
    this.#byChar.set(char, [...(this.#byChar.get(char) ?? []), code]);
    if (isPassable(char)) this.#marks.push(code);
    return code;
  }
}

/** How many characters were typed on the way to an end. */
function matchedBy({ depth, passed }: End): number {
  return depth - passed;
}
