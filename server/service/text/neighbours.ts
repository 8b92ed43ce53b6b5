import { charAt, charBefore } from "./han.ts";

/** A character beside an offset: undefined at the edge of the text. `offset` is its beginning, or its end in front. */
export interface Neighbour {
  readonly char: string | undefined;
  readonly offset: number;
  /** How many characters were looked through to come to it. */
  readonly depth: number;
}

/** How many characters are looked through at most: more marks than that are no prose. */
const DEEPEST = 3;

/** The nearest character in front of an offset that `through` does not match; null where too many match. */
export function neighbourBefore(text: string, from: number, through: RegExp): Neighbour | null {
  let offset = from;
  for (let depth = 0; depth <= DEEPEST; depth++) {
    const char = charBefore(text, offset);
    if (char === undefined || !through.test(char)) return { char, offset, depth };
    offset -= char.length;
  }
  return null;
}

/** The nearest character at or behind an offset that `through` does not match; null where too many match. */
export function neighbourBehind(text: string, from: number, through: RegExp): Neighbour | null {
  let offset = from;
  for (let depth = 0; depth <= DEEPEST; depth++) {
    const char = charAt(text, offset);
    if (char === undefined || !through.test(char)) return { char, offset, depth };
    offset += char.length;
  }
  return null;
}

/** Whether a character ends a line, or is none because the text does. */
export function isLineEdge(char: string | undefined): boolean {
  return char === undefined || char === "\n" || char === "\r";
}
