import { footnoteMark, footnoteNote } from "../corpus/citation/footnote.ts";
import { type Draft, readDraft } from "../draft/draft.ts";
import { type Footnotes, nextLabel, readFootnotes } from "../draft/footnotes.ts";
import { frontMatterLength } from "../draft/frontMatter.ts";
import type { ScriptTables } from "../script/tables.ts";
import { applyEdits, type Edit } from "../text/span.ts";

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
  const known = Array.from(before.notes).find(([, { text }]) => text === note)?.[0];
  const label = known ?? nextLabel(before);
  const replacement = footnoteMark(label);
  const marks = offsets.map((at) => ({ start: at, end: at, replacement }));
  const added =
    known === undefined ? noteEdit(draft, before, marks, footnoteNote(label, note)) : null;
  const text = applyEdits(draft.text, added ? [...marks, added] : marks);
  const after = readDraft(text, draft.language, tables, draft);
  const sound =
    frontMatterLength(text) === frontMatterLength(draft.text) &&
    hasAll(
      readFootnotes(after),
      before,
      marks.map(() => label),
      note,
    );
  return sound ? { marks, note: added } : null;
}

/** The note as the draft's last lines: right below other notes, else behind a blank line. */
function noteEdit(
  { text }: Draft,
  { notes }: Footnotes,
  marks: readonly Edit[],
  line: string,
): Edit {
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
  const written = applyEdits(text, marks);
  const tail = written.slice(written.trimEnd().length);
  const last = Array.from(notes.values()).at(-1)?.end;
  const wanted = last !== undefined && last >= text.trimEnd().length ? 1 : 2;
  const there = tail.match(/\r\n|\r|\n/g)?.length ?? 0;
  const missing = Math.max(wanted - there, /(?:^|[\r\n])$/.test(tail) ? 0 : 1);
  const closing = /[\r\n]$/.test(text) ? lineEnd : "";
  const replacement = lineEnd.repeat(missing) + line + closing;
  return { start: text.length, end: text.length, replacement };
}

/** Whether a draft has the footnotes that it had, and the new one with its marks. */
function hasAll(
  after: Footnotes,
  before: Footnotes,
  added: readonly string[],
  note: string,
): boolean {
  const [label = ""] = added;
  const marks = [...before.marks, ...added].sort();
  return (
    after.notes.get(label)?.text === note &&
    [...before.notes.keys()].every((one) => after.notes.has(one)) &&
    after.marks.toSorted().join("\n") === marks.join("\n")
  );
}
