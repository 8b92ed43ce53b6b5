import type { Corpus } from "../corpus/corpus.ts";
import type { Place } from "../corpus/standingTexts.ts";
import type { Span } from "../text/span.ts";
import { charLength, isLowSurrogate } from "../text/units.ts";
import { type Canonical, QUOTE } from "./canonical.ts";
import type { Likeness } from "./likeness.ts";
import { quotedStretch } from "./quotedStretch.ts";

/** Where a quotation differs from its original: from the first to the last wrong character of the folded text. */
export interface Difference extends Span {
  readonly corpus: Corpus;
  readonly place: Place;
  /** The official text of the place that is quoted. */
  readonly official: string;
  /** What stands there instead, in `official`; and all that the quotation stands for. */
  readonly right: Span;
  readonly quoted: Span;
  /** What differs, in comparable form. */
  readonly written: string;
  readonly original: string;
  /** Whether figures are among what differs: a writer's own target may be worded like the plan's. */
  readonly figures: boolean;
  /** How many characters are left out. */
  readonly missing: number;
  /** Whether the fix can be made unasked: not where much comes in or goes at an end, which may be the writer's. */
  readonly sure: boolean;
}

const GOES_ON = /[，；：、]/;
const STOPS = /[。；，]$/;
/** This much more or less at an end of a quotation is more than a slip. */
const MUCH = 4;

/**
 * The least stretch by whose replacement a quotation becomes its original;
 * null where they are the same. Where words are only left out, a character on
 * each side is taken along, so that there is something to mark.
 */
export function differenceOf(
  quotation: Canonical,
  likeness: Likeness,
  folded: string,
): Difference | null {
  const { corpus, place, official, comparable, alignment } = likeness;
  const quoted = quotedStretch(quotation.text, comparable.text, alignment);
  const text = comparable.text.slice(quoted.start, quoted.end);
  const whole = withFinalMark(quotation.text, text);
  const stretch = stretchOf(whole, text);
  if (!stretch) return null;
  const { start, wrong, right } = stretch;
  const span = spanOf(quotation, start, wrong);
  const rightSpan = spanOf(comparable, quoted.start + start, right);
  return {
    corpus,
    place,
    official,
    ...span,
    right: right > 0 ? rightSpan : withBlank(official, rightSpan, folded, span),
    quoted: spanOf(comparable, quoted.start, quoted.end - quoted.start),
    ...contentOf(whole, text, stretch),
    missing: alignment.missing,
  };
}

/** What differs between two texts in comparable form, and what that says of the difference. */
function contentOf(
  whole: string,
  text: string,
  { start, wrong, right }: Stretch,
): Pick<Difference, "written" | "original" | "figures" | "sure"> {
  const written = whole.slice(start, start + wrong);
  const original = text.slice(start, start + right);
  const around = whole.slice(start - 1, start) + whole.charAt(start + wrong);
  const isAtEnd = start === 0 || start + wrong === whole.length;
  return {
    written,
    original,
    figures: isFigure(written, original, around),
    sure: !(isAtEnd && Math.abs(wordsIn(original) - wordsIn(written)) >= MUCH),
  };
}

/** A lone digit where the original has no figure is a slip, not a figure of the writer's own. */
function isFigure(written: string, original: string, around: string): boolean {
  if (!/[0-9]/.test(written)) return /[0-9]/.test(original);
  return written.length > 1 || /[0-9]/.test(original + around);
}

function wordsIn(text: string): number {
  return text.replaceAll(QUOTE, "").length;
}

/** A quotation that ends before its sentence does may end with a mark of its own. */
function withFinalMark(written: string, original: string): string {
  const last = original.at(-1) ?? "";
  return STOPS.test(written) && GOES_ON.test(last) ? written.slice(0, -1) + last : written;
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
  if (isLowSurrogate(written.charCodeAt(start)) || isLowSurrogate(original.charCodeAt(start)))
    start--;
  let same = 0;
  while (same < shorter - start && written.at(-1 - same) === original.at(-1 - same)) same++;
  if (isLowSurrogate(written.charCodeAt(written.length - same))) same--;
  const stretch = {
    start,
    wrong: written.length - same - start,
    right: original.length - same - start,
  };
  return stretch.wrong > 0 ? stretch : withNeighbours(stretch, written);
}

function withNeighbours({ start, right }: Stretch, written: string): Stretch {
  const before = start === 0 ? 0 : isLowSurrogate(written.charCodeAt(start - 1)) ? 2 : 1;
  const behind = start < written.length ? charLength(written, start) : 0;
  return { start: start - before, wrong: before + behind, right: right + before + behind };
}

/** The stretch of the text that a stretch of its comparable form was made of. */
function spanOf({ offsets }: Canonical, start: number, length: number): Span {
  const from = offsets[start] ?? 0;
  return { start: from, end: length === 0 ? from : (offsets[start + length - 1] ?? 0) + 1 };
}

/** The original's blank where a character was written for it (中央、国务院), unless the writer has one too. */
function withBlank(official: string, { start, end }: Span, folded: string, written: Span): Span {
  const beside = folded.charAt(written.start - 1) + folded.charAt(written.end);
  const isBlank = official.charAt(start - 1) === " " && !beside.includes(" ");
  return { start: isBlank ? start - 1 : start, end };
}
