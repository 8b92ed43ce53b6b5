import { copyText } from "../text/copy.ts";
import type { PlacedSection, Reading, Section } from "./section.ts";

/** How a language is cut into sections and read. */
export interface Syntax {
  /** Sticky: matches at the beginning of a line where a section may begin. */
  readonly boundary: RegExp;
  /** Reads a text that begins where a section may begin. */
  read(text: string): Reading;
}

/** A section ends at the first boundary behind so many UTF-16 units. */
const SIZE = 2048;

/** Makes a section of its text and how that is read. */
export type MakeSection = (text: string, reading: Reading) => Section;

/** Sections of the version before, as they stand in the text now. */
export interface Unchanged {
  readonly front: readonly PlacedSection[];
  readonly back: readonly PlacedSection[];
  /** Those between, as they stood. */
  readonly replaced: readonly PlacedSection[];
}

/** Which sections of `previous` stand unchanged at the beginning of a text, from `from` on, and at its end. */
export function findUnchanged(
  text: string,
  from: number,
  syntax: Syntax,
  previous: readonly PlacedSection[],
): Unchanged {
  const front = unchangedFront(text, from, syntax, previous);
  const rest = previous.slice(front.length);
  const back = unchangedBack(text, endOf(front, from), rest);
  return { front, back, replaced: rest.slice(0, rest.length - back.length) };
}

/**
 * The sections of a text from `from` on: the unchanged ones, and what lies
 * between them, which is read. However a text is cut, its blocks are the same.
 */
export function readSections(
  text: string,
  from: number,
  syntax: Syntax,
  { front, back }: Unchanged,
  make: MakeSection,
): PlacedSection[] {
  const read: PlacedSection[] = [];
  let at = endOf(front, from);
  let next = 0;
  while (at < text.length && back[next]?.start !== at) {
    const section = readSection(text, at, syntax, make, back[next]?.start);
    read.push({ start: at, section });
    at += section.text.length;
    while ((back[next]?.start ?? at) < at) next++;
  }
  return [...front, ...read, ...back.slice(next)];
}

/** Reads on until the section is closed; `stop` is where one begins that is known. */
function readSection(
  text: string,
  start: number,
  syntax: Syntax,
  make: MakeSection,
  stop: number | undefined,
): Section {
  const near = stop !== undefined && stop - start <= 2 * SIZE;
  for (let size = near ? stop - start : SIZE; ; size = 2 * Math.max(size, SIZE)) {
    const end = nextBoundary(text, start + size, syntax);
    const own = copyText(text.slice(start, end));
    const reading = syntax.read(own);
    if (reading.closed || end === text.length) return make(own, reading);
  }
}

function unchangedFront(
  text: string,
  from: number,
  syntax: Syntax,
  previous: readonly PlacedSection[],
): PlacedSection[] {
  const front: PlacedSection[] = [];
  let at = from;
  for (const { section } of previous) {
    const end = at + section.text.length;
    if (!standsAt(section.text, text, at)) break;
    if (end < text.length && !(section.closed && isBoundary(text, end, syntax))) break;
    front.push({ start: at, section });
    at = end;
  }
  return front;
}

/** Whether one may begin where it does shows in reading what is in front. */
function unchangedBack(
  text: string,
  from: number,
  previous: readonly PlacedSection[],
): PlacedSection[] {
  const back: PlacedSection[] = [];
  let at = text.length;
  for (const { section } of previous.toReversed()) {
    const start = at - section.text.length;
    if (start < from || !standsAt(section.text, text, start)) break;
    back.push({ start, section });
    at = start;
  }
  return back.reverse();
}

/** Engines compare two strings many times faster than they look for one in the other. */
function standsAt(part: string, text: string, at: number): boolean {
  return text.slice(at, at + part.length) === part;
}

function endOf(sections: readonly PlacedSection[], from: number): number {
  const last = sections.at(-1);
  return last ? last.start + last.section.text.length : from;
}

/** The first boundary at or behind an offset; the text's end where there is none. */
function nextBoundary(text: string, from: number, syntax: Syntax): number {
  for (let line = text.indexOf("\n", from - 1) + 1; line > 0; line = text.indexOf("\n", line) + 1) {
    if (isBoundary(text, line, syntax)) return line;
  }
  return text.length;
}

function isBoundary(text: string, at: number, { boundary }: Syntax): boolean {
  boundary.lastIndex = at;
  return boundary.test(text);
}
