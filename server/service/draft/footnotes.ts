import { FILLER } from "../text/mask.ts";
import type { Draft, ReadBlock } from "./draft.ts";

/** The Markdown footnotes of a draft; what stands in code or front matter is none. */
export interface Footnotes {
  /** The labels of the marks in the text, in order of place. */
  readonly marks: readonly string[];
  /** The notes in order, by label; of two with one label the first. */
  readonly notes: ReadonlyMap<string, Note>;
}

export interface Note {
  /** What stands behind `[^1]:`, lines and all; null where the note goes on in further paragraphs. */
  readonly text: string | null;
  /** Where its first paragraph ends in the draft. */
  readonly end: number;
}

/** Longer labels are none, so that a line of brackets is read once. */
const MARK = /\[\^([^\]\s]{1,100})\]/g;
/** A note's label begins its line, also in a block quote. */
const NOTE = /^[ \t>]{0,20}(\[\^([^\]\s]{1,100})\]):/gm;
/** Further paragraphs of a note are indented. */
const CONTINUED = /^\s*[\r\n](?: {4}|\t)[ \t]*\S/;

/** Reads the footnotes of a draft; takes time in proportion to it. */
export function readFootnotes(draft: Draft): Footnotes {
  const marks: string[] = [];
  const notes = new Map<string, Note>();
  for (const block of draft.blocks) {
    const text = draft.text.slice(block.start, block.end);
    if (!text.includes("[^")) continue;
    const labels = Array.from(text.matchAll(NOTE));
    labels.forEach((found, index) => {
      const [whole, , label = ""] = found;
      const end = labels[index + 1]?.index ?? text.length;
      const note = text.slice(found.index + whole.length, end).trim();
      if (!notes.has(label)) notes.set(label, readNote(draft, note, block.start + end));
    });
    const ofNotes = new Set(labels.map(({ index, 0: whole }) => index + whole.length - 1));
    for (const { index, 0: mark, 1: label = "" } of text.matchAll(MARK)) {
      if (!ofNotes.has(index + mark.length) && isProse(block, text, index)) marks.push(label);
    }
  }
  return { marks, notes };
}

/** The label of the next note: behind the highest number of all notes and marks. Names do not count. */
export function nextLabel({ marks, notes }: Footnotes): string {
  const numbers = [...marks, ...notes.keys()].filter((label) => /^\d{1,9}$/.test(label));
  return String(numbers.reduce((highest, label) => Math.max(highest, Number(label)), 0) + 1);
}

function readNote(draft: Draft, text: string, end: number): Note {
  const continued = CONTINUED.test(draft.text.slice(end, end + 200));
  return { text: continued ? null : text, end };
}

/** CommonMark takes the mark in `[2023][^1]` for a link's label: it is a mark all the same. */
function isProse({ prose }: ReadBlock, text: string, index: number): boolean {
  return prose[index] !== FILLER || text[index - 1] === "]";
}
