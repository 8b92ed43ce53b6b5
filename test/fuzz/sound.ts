import type { Edit, Span } from "../../server/service/text/span.ts";

/** Throws where a span is not in the text. */
export function requireInside({ start, end }: Span, text: string, what: string): void {
  if (0 <= start && start <= end && end <= text.length) return;
  throw new Error(`${what} at ${start}–${end} is outside the text of ${text.length} units`);
}

/** Throws where a span is empty, not in the text, or splits a character. */
export function requireWhole(span: Span, text: string, what: string): void {
  requireInside(span, text, what);
  if (span.start === span.end) throw new Error(`${what} at ${span.start} is empty`);
  requireUnsplit(span, text, what);
}

/** Throws where edits are not in order, run into one another, change nothing or split a character. */
export function requireEdits(edits: readonly Edit[], text: string, what: string): void {
  let done = 0;
  for (const edit of edits) {
    requireInside(edit, text, what);
    requireUnsplit(edit, text, what);
    if (edit.start < done) throw new Error(`${what}: an edit at ${edit.start} is before ${done}`);
    if (text.slice(edit.start, edit.end) === edit.replacement) {
      throw new Error(`${what}: an edit at ${edit.start} changes nothing`);
    }
    done = edit.end;
  }
}

/** Throws where doing it a second time changes the text again. */
export function requireOnce(what: string, text: string, work: (text: string) => string): void {
  const once = work(text);
  const twice = work(once);
  if (twice === once) return;
  throw new Error(`${what}: a second time makes ${JSON.stringify([once, twice])}`);
}

function requireUnsplit({ start, end }: Span, text: string, what: string): void {
  if (splits(text, start) || splits(text, end)) throw new Error(`${what} splits a character`);
}

function splits(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff;
}
