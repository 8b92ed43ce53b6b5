import { FILLER } from "../text/mask.ts";
import type { Draft } from "./draft.ts";
import type { ReadBlock } from "./facts.ts";

/** The Markdown footnotes of a draft; what stands in code or front matter is none. */
export interface Footnotes {
  /** The labels of the marks in the text, in order of place. */
  readonly marks: readonly string[];
  /** In order of place; of two with one label the first is shown. */
  readonly notes: readonly Note[];
}

export interface Note {
  readonly label: string;
  /** What stands behind `[^1]:` in its line; null where the note goes on in others. */
  readonly text: string | null;
}

/** Longer labels are none, so that a line of brackets is read once. */
const MARK = /\[\^([^\]\s]{1,100})\]/g;
/** A note's label begins its line, also in a block quote. */
const NOTE = /^[ \t>]{0,20}\[\^([^\]\s]{1,100})\]:/gm;
/** A note goes on in the next line, unless a label begins it, and in indented paragraphs. */
const CONTINUED =
  /^(?:[ \t]*(?:\r\n|\r|\n)(?![ \t>]{0,20}\[\^[^\]\s]{1,100}\]:)[ \t]*\S|\s*[\r\n](?: {4}|\t)[ \t]*\S)/;

/** Reads the footnotes of a draft, in time in proportion to it. */
export function readFootnotes(draft: Draft): Footnotes {
  const marks: string[] = [];
  const notes: Note[] = [];
  for (const block of draft.blocks) {
    const text = draft.text.slice(block.start, block.end);
    if (!text.includes("[^")) continue;
    const ofNotes = new Set<number>();
    for (const { index, 0: whole, 1: label = "" } of text.matchAll(NOTE)) {
      const end = index + whole.length;
      ofNotes.add(end);
      notes.push({ label, text: readLine(draft.text, block.start + end) });
    }
    for (const { index, 0: mark, 1: label = "" } of text.matchAll(MARK)) {
      const isNote = ofNotes.has(index + mark.length + 1);
      if (!isNote && isProse(block, text, index)) marks.push(label);
    }
  }
  return { marks, notes };
}

/** The label of the next note: behind the highest number of all notes and marks. Names do not count. */
export function nextLabel({ marks, notes }: Footnotes): string {
  const labels = [...marks, ...notes.map(({ label }) => label)];
  const numbers = labels.filter((label) => /^\d{1,9}$/.test(label));
  return String(numbers.reduce((highest, label) => Math.max(highest, Number(label)), 0) + 1);
}

/** A note's text up to the end of its line; null where it goes on. */
function readLine(text: string, start: number): string | null {
  const end = text.slice(start).search(/[\r\n]|$/) + start;
  const goesOn = CONTINUED.test(text.slice(end, end + 200));
  return goesOn ? null : text.slice(start, end).trim();
}

/** CommonMark takes `[2023][^1]` and `[^1][^2]` for links with labels: they are marks all the same. */
function isProse({ prose }: ReadBlock, text: string, index: number): boolean {
  return prose[index + 1] !== FILLER || text[index - 1] === "]";
}
