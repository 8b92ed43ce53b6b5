import fc from "fast-check";
import type { Position } from "vscode-languageserver-protocol";
import { texts } from "./texts.ts";

/** A change of a text whose length is not known yet: which share of it, and by what. */
export interface RandomEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** How far past the end of its line, or of the text, it says that it ends. */
  readonly past: { readonly lines: number; readonly characters: number };
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** One edit or several; most are small. */
export const edits: fc.Arbitrary<RandomEdit[]> = fc.array(
  fc
    .record({
      from: share,
      length: fc.oneof(
        { weight: 4, arbitrary: fc.constant(0) },
        fc.double({ min: 0, max: 0.1, noNaN: true }),
        share,
      ),
      text: texts(4),
      past: fc.record({
        lines: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.nat(99)),
        characters: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.nat(9999)),
      }),
    })
    .map(({ length, ...edit }) => ({ ...edit, to: Math.min(1, edit.from + length) })),
  { minLength: 1, maxLength: 5 },
);

/** Where an edit falls in a text, in UTF-16 units; it may split a surrogate pair or CRLF. */
export function place(edit: RandomEdit, length: number): { start: number; end: number } {
  return { start: Math.floor(edit.from * length), end: Math.floor(edit.to * length) };
}

/**
 * Where a position is in a text, as LSP has it: past the end of its line it is
 * that, past the last line the end of the text. Not by the library that the
 * server uses, so that its mistakes show.
 */
export function offsetOf(text: string, { line, character }: Position): number {
  let start = 0;
  let left = line;
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) {
    if (left === 0) return Math.min(start + character, index);
    start = index + end.length;
    left--;
  }
  return left === 0 ? Math.min(start + character, text.length) : text.length;
}
