import type { Corpus } from "../corpus/corpus.ts";
import type { Place } from "../corpus/standingTexts.ts";
import { lettersOf } from "../text/letters.ts";
import type { Span } from "../text/span.ts";
import { charLength, isLowSurrogate } from "../text/units.ts";
import type { Alignment } from "./align.ts";
import { type Canonical, QUOTE } from "./canonical.ts";
import type { Likeness } from "./passages.ts";

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
const MARKED_END = /[。；，：、？！]$/;
/** This much more or less at an end of a quotation is more than a slip. */
const MUCH = 4;
/** Two words swapped differ in so many characters at least. */
const SWAPPED = 3;

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
  const written = whole.slice(start, start + wrong);
  const original = text.slice(start, start + right);
  const span = spanOf(quotation, start, wrong);
  const rightSpan = spanOf(comparable, quoted.start + start, right);
  const isAtEnd = start === 0 || start + wrong === whole.length;
  const around = whole.slice(start - 1, start) + whole.charAt(start + wrong);
  return {
    corpus,
    place,
    official,
    ...span,
    right: right > 0 ? rightSpan : withBlank(official, rightSpan, folded, span),
    quoted: spanOf(comparable, quoted.start, quoted.end - quoted.start),
    written,
    original,
    figures: isFigure(written, original, around),
    missing: alignment.missing,
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

/** What of a text a quotation stands for: where they lie on each other, words and pairs of marks whole. */
function quotedStretch(written: string, text: string, alignment: Alignment): Span {
  const swapped = alignment.distance < SWAPPED ? null : withSwapped(written, text, alignment);
  const stretch = swapped ?? withoutStop(written, text, withWholeWord(written, text, alignment));
  return withWholeMarks(text, stretch);
}

/**
 * The stretch beside where an alignment begins or ends that has the same
 * characters in another order: 选址布局、能源调度、设备运维. An alignment rather
 * leaves out the words at the end that were swapped.
 */
function withSwapped(written: string, text: string, { start, end }: Span): Span | null {
  const { length } = written;
  const letters = lettersOf(written);
  const isSwapped = (span: Span) => lettersOf(text.slice(span.start, span.end)) === letters;
  const stretches = [
    { start, end: start + length },
    { start: end - length, end },
  ];
  return stretches.find((span) => span.start >= 0 && isSwapped(span)) ?? null;
}

/** A quotation that breaks off within a sentence may leave out its full stop. */
function withoutStop(written: string, text: string, { start, end }: Span): Span {
  const isWhole = end - start <= written.length || MARKED_END.test(written);
  return text.charAt(end - 1) === "。" && !isWhole ? { start, end: end - 1 } : { start, end };
}

/** How little of a word may stand at the end of a quotation without its rest; a figure is never cut off. */
const REST = /^(?:[0-9]{1,6}[^，。；：、？！]?|[^，。；：、？！]{1,2})(?=[，。；：、？！]|$)/;
const LONGEST_REST = 8;

/** Where hardly anything at the end is the same, the original's word is quoted to its end: 增长1倍 for 倍增. */
function withWholeWord(written: string, text: string, { start, end }: Span): Span {
  const differs = written.slice(-3) !== text.slice(Math.max(start, end - 3), end);
  const rest = differs ? (REST.exec(text.slice(end, end + LONGEST_REST))?.[0].length ?? 0) : 0;
  return { start, end: /[，。；：、]$/.test(text.slice(start, end)) ? end : end + rest };
}

/** A pair of quotation marks is quoted whole or not at all. */
function withWholeMarks(text: string, { start, end }: Span): Span {
  const marks = text.slice(start, end).split(QUOTE).length - 1;
  if (marks % 2 === 0) return { start, end };
  if (text.charAt(end) === QUOTE) return { start, end: end + 1 };
  return { start: text.charAt(start - 1) === QUOTE ? start - 1 : start, end };
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
  while (cutsFigure(written, start) || cutsFigure(original, start)) start--;
  const cutsBehind = (text: string) => cutsFigure(text, text.length - same);
  while (cutsBehind(written) || cutsBehind(original)) same--;
  const stretch = {
    start,
    wrong: written.length - same - start,
    right: original.length - same - start,
  };
  return stretch.wrong > 0 ? stretch : withNeighbours(stretch, written);
}

const DIGITS = /^[0-9]{2}$/;

/** Whether a figure goes on over an offset: a fix that says 20 for 25 says more than one with 0 for 5. */
function cutsFigure(text: string, at: number): boolean {
  return at > 0 && DIGITS.test(text.slice(at - 1, at + 1));
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
