import { lettersOf } from "../text/letters.ts";
import type { Span } from "../text/span.ts";
import type { Alignment } from "./align.ts";
import { QUOTE } from "./canonical.ts";

const MARKED_END = /[。；，：、？！]$/;
/** Two words swapped differ in so many characters at least. */
const SWAPPED = 3;

/**
 * What of a text a quotation stands for, both in comparable form: where they
 * lie on each other, words and pairs of marks whole.
 */
export function quotedStretch(written: string, text: string, alignment: Alignment): Span {
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
