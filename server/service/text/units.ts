/** How many UTF-16 units are decoded at once: String.fromCharCode takes its arguments on the stack. */
const CHUNK = 8192;

/** Room that is kept is no larger than twice this. */
const LARGEST = 1 << 16;

/** Whether a UTF-16 unit is the first of two that make one character. */
export function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

/** Whether a UTF-16 unit is the second of two that make one character. */
export function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}

/** Whether a UTF-16 unit is one of two that make one character. */
export function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xe000;
}

/** How many UTF-16 units the character has that begins at an offset: two for a surrogate pair. */
export function charLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

let borrowed = new Uint16Array(1 << 12);

/**
 * Room for so many UTF-16 units, to be done with before anybody borrows again:
 * for a text of a few units making an array takes longer than filling it.
 */
export function borrowUnits(length: number): Uint16Array {
  if (length <= borrowed.length) return borrowed;
  if (length > LARGEST) return new Uint16Array(length);
  borrowed = new Uint16Array(2 * length);
  return borrowed;
}

/** The text that UTF-16 units make. */
export function fromUnits(units: Uint16Array): string {
  let text = "";
  for (let at = 0; at < units.length; at += CHUNK) {
    // Not spread: that walks the array by its iterator, ten times as long.
    text += String.fromCharCode.apply(null, units.subarray(at, at + CHUNK) as unknown as number[]);
  }
  return text;
}

/** A set of UTF-16 units that is asked about at every place of a text. */
export class UnitSet {
  readonly #has = new Uint8Array(0x10000);

  /** The first units of the texts. */
  static ofFirst(texts: Iterable<string>): UnitSet {
    const set = new UnitSet();
    for (const text of texts) set.add(text.charCodeAt(0));
    return set;
  }

  /** Puts a unit into the set. */
  add(unit: number): void {
    this.#has[unit] = 1;
  }

  /** `unit` may be NaN, what `charCodeAt` gives behind the end of a text. */
  has(unit: number): boolean {
    return this.#has[unit] === 1;
  }
}
