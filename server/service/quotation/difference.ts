import type { Corpus, Place } from "../corpus/corpus.ts";
import type { Span } from "../text/span.ts";
import { type Canonical, QUOTE } from "./canonical.ts";
import type { Likeness } from "./passages.ts";

/** Where a quotation differs from its original: from the first to the last wrong character of the folded text. */
export interface Difference extends Span {
  readonly corpus: Corpus;
  readonly place: Place;
  /** The official text of the place that is quoted. */
  readonly official: string;
  /** What stands there instead, in `official`. */
  readonly original: Span;
  /** All of the original that the quotation stands for, in `official`. */
  readonly quoted: Span;
  /** Whether nothing but figures differs: a writer's own target may be worded like the plan's. */
  readonly figuresOnly: boolean;
}

const FIGURES = /^[0-9]*$/;
const GOES_ON = /[，；：、]/;
const LOW_SURROGATE = /[\udc00-\udfff]/;

/**
 * The least stretch by whose replacement a quotation becomes its original;
 * null where they are the same. Where words are only left out, a character on
 * each side is taken along, so that there is something to mark.
 */
export function differenceOf(quotation: Canonical, likeness: Likeness): Difference | null {
  const { corpus, place, official, comparable } = likeness;
  const alignment = withWholeMarks(comparable.text, likeness.alignment);
  const original = comparable.text.slice(alignment.start, alignment.end);
  const written = withFinalMark(quotation.text, original);
  const stretch = stretchOf(written, original);
  if (!stretch) return null;
  const { start, wrong, right } = stretch;
  const wrongText = written.slice(start, start + wrong);
  const rightText = original.slice(start, start + right);
  return {
    corpus,
    place,
    official,
    ...spanOf(quotation, start, wrong),
    original: spanOf(comparable, alignment.start + start, right),
    quoted: spanOf(comparable, alignment.start, alignment.end - alignment.start),
    figuresOnly: FIGURES.test(wrongText) && FIGURES.test(rightText),
  };
}

/** A pair of quotation marks is quoted whole or not at all. */
function withWholeMarks(text: string, { start, end }: Span): Span {
  const marks = text.slice(start, end).split(QUOTE).length - 1;
  if (marks % 2 === 0) return { start, end };
  if (text.charAt(end) === QUOTE) return { start, end: end + 1 };
  return { start: text.charAt(start - 1) === QUOTE ? start - 1 : start, end };
}

/** A quotation that ends before its sentence does may end with a full stop. */
function withFinalMark(written: string, original: string): string {
  const last = original.at(-1) ?? "";
  return written.endsWith("。") && GOES_ON.test(last) ? written.slice(0, -1) + last : written;
}

/** Where two texts begin to differ, and how long each goes on doing so. */
interface Stretch {
  readonly start: number;
  readonly wrong: number;
  readonly right: number;
}

function stretchOf(written: string, original: string): Stretch | null {
  if (written === original) return null;
  const shorter = Math.min(written.length, original.length);
  let start = 0;
  while (start < shorter && written[start] === original[start]) start++;
  if (LOW_SURROGATE.test(written.charAt(start) + original.charAt(start))) start--;
  let same = 0;
  while (same < shorter - start && written.at(-1 - same) === original.at(-1 - same)) same++;
  if (LOW_SURROGATE.test(written.charAt(written.length - same))) same--;
  const stretch = {
    start,
    wrong: written.length - same - start,
    right: original.length - same - start,
  };
  return stretch.wrong > 0 ? stretch : withNeighbours(stretch, written);
}

function withNeighbours({ start, right }: Stretch, written: string): Stretch {
  const before = start === 0 ? 0 : LOW_SURROGATE.test(written.charAt(start - 1)) ? 2 : 1;
  const behind = written.codePointAt(start) === undefined ? 0 : charLength(written, start);
  return { start: start - before, wrong: before + behind, right: right + before + behind };
}

function charLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** The stretch of the text that a stretch of its comparable form was made of. */
function spanOf({ offsets }: Canonical, start: number, length: number): Span {
  const from = offsets[start] ?? 0;
  return { start: from, end: length === 0 ? from : (offsets[start + length - 1] ?? 0) + 1 };
}
