import { footnoteMark, footnoteNote } from "../../corpus/citation/footnote.ts";
import { type Draft, readDraft } from "../../draft/draft.ts";
import { type Footnotes, type Note, nextLabel, readFootnotes } from "../../draft/footnotes.ts";
import { frontMatterLength } from "../../draft/frontMatter.ts";
import type { ScriptTables } from "../../script/tables.ts";
import { applyEdits, type Edit } from "../../text/span.ts";

/** One footnote put into a draft. */
export interface NewFootnote {
  /** One a place, in order. */
  readonly marks: readonly Edit[];
  /** At the end of the draft; null where the very same note stands there already. */
  readonly note: Edit | null;
}

/**
 * A Markdown footnote with its mark at each of `offsets` (in order) and its
 * note at the end of the draft, numbered after those there. Null where a mark
 * or the note would not be read as one: in code, in front matter, in another
 * mark, behind a code block that is not closed.
 */
export function addFootnote(
  draft: Draft,
  offsets: readonly number[],
  note: string,
  tables: ScriptTables,
): NewFootnote | null {
  const before = readFootnotes(draft);
  const known = labelOf(before, note);
  const label = known ?? nextLabel(before);
  const replacement = footnoteMark(label);
  const marks = offsets.map((at) => ({ start: at, end: at, replacement }));
  const added = known === null ? noteEdit(draft, marks, footnoteNote(label, note)) : null;
  const text = applyEdits(draft.text, added ? [...marks, added] : marks);
  const after = readFootnotes(readDraft(text, draft.language, tables, draft));
  const isSound =
    frontMatterLength(text) === frontMatterLength(draft.text) &&
    labelOf(after, note) === label &&
    sameLabels(after.marks, [...before.marks, ...marks.map(() => label)]) &&
    sameLabels(labelsOf(after), [...labelsOf(before), ...(added ? [label] : [])]);
  return isSound ? { marks, note: added } : null;
}

/** The label under which a note is shown; null where none says just that. */
function labelOf({ notes }: Footnotes, text: string): string | null {
  const isShown = ({ label }: Note, index: number) =>
    notes.findIndex((other) => other.label === label) === index;
  return notes.find((note, index) => note.text === text && isShown(note, index))?.label ?? null;
}

function labelsOf({ notes }: Footnotes): string[] {
  return notes.map(({ label }) => label);
}

function sameLabels(some: readonly string[], others: readonly string[]): boolean {
  return [...some].sort().join("\n") === [...others].sort().join("\n");
}

const ENDS_IN_NOTE = /(?:^|[\r\n]) {0,3}\[\^[^\]\s]{1,100}\]:[^\r\n]*$/;

/** The note as the draft's last line: right below another note, else behind a blank line. */
function noteEdit({ text }: Draft, marks: readonly Edit[], line: string): Edit {
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
  const marked = applyEdits(text, marks);
  const body = marked.trimEnd();
  const tail = marked.slice(body.length);
  const wanted = ENDS_IN_NOTE.test(body) ? 1 : 2;
  const there = tail.match(/\r\n|\r|\n/g)?.length ?? 0;
  const missing = Math.max(wanted - there, /(?:^|[\r\n])$/.test(tail) ? 0 : 1);
  const closing = /[\r\n]$/.test(text) ? lineEnd : "";
  const replacement = lineEnd.repeat(missing) + line + closing;
  return { start: text.length, end: text.length, replacement };
}
