import { once } from "./once.ts";
import type { Span } from "./span.ts";
import { isHighSurrogate, isLowSurrogate } from "./units.ts";

/** How much beside a stretch is shown: all up to the next mark if that is within `whole`, else `cut` and …; in UTF-16 units. */
export interface Reach {
  readonly whole: number;
  readonly cut: number;
}

const BEFORE = /[^，。；：、？！…〔〕“”‘’「」『』《》\s]*$/;
const BEHIND = /^[^，。；：、？！…〔〕“”‘’「」『』《》\s]*/;
/** What a number or a Latin word is made of; a mark belongs to it between two of these. */
const OF_WORD = /[\p{Script=Latin}\p{Nd}\p{M}]/u;
/** What belongs to the character in front: an accent, a variation selector. */
const ADDED = /^\p{M}/u;
const WITHIN_WORD = /[.,'’-]/;
/** A word longer than this is cut like any other text. */
const LONGEST_WORD = 24;

/** What stands in front of an offset, from `from` on, to be shown; … where a clause is cut. */
export function textBefore(text: string, at: number, from: number, reach: Reach): string {
  const clause = BEFORE.exec(text.slice(Math.max(from, at - reach.whole - 1), at))?.[0] ?? "";
  return clause.length <= reach.whole ? clause : cutBefore(text, at, from, reach.cut);
}

/** What stands behind an offset, up to `to`, to be shown; … where a clause is cut. */
export function textBehind(text: string, at: number, to: number, reach: Reach): string {
  const clause = BEHIND.exec(text.slice(at, Math.min(to, at + reach.whole + 1)))?.[0] ?? "";
  return clause.length <= reach.whole ? clause : cutBehind(text, at, to, reach.cut);
}

/** About `length` units in front of an offset, whatever marks are among them; … where it goes on. */
export function cutBefore(text: string, at: number, from: number, length: number): string {
  if (at - length <= from) return text.slice(from, at);
  const start = wordStart(text, chineseWordAt(text, at - length, from, at).start, from);
  return (start > from ? "…" : "") + text.slice(start, at);
}

/** The same behind an offset. */
export function cutBehind(text: string, at: number, to: number, length: number): string {
  if (at + length >= to) return text.slice(at, to);
  const end = wordEnd(text, chineseWordAt(text, at + length, at, to).end, to);
  return text.slice(at, end) + (end < to ? "…" : "");
}

/** A stretch with the whole of the numbers, Latin words and characters at its ends, within `bounds`. */
export function wholeWords(text: string, span: Span, bounds: Span): Span {
  return {
    start: wordStart(text, span.start, bounds.start),
    end: wordEnd(text, span.end, bounds.end),
  };
}

/** A text by its beginning and end where it has more than about `most` UTF-16 units. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const half = Math.floor(most / 2);
  const head = wordEnd(text, half, text.length);
  const tail = wordStart(text, text.length - half, 0);
  return head < tail ? `${text.slice(0, head)}……${text.slice(tail)}` : text;
}

/** Made when it is first needed: it takes longer than starting may. */
const words = once(() => new Intl.Segmenter("zh", { granularity: "word" }));
/** No word is looked for further away, in UTF-16 units. */
const NEAR = 12;

/** The word in which an offset lies; nothing of it where it lies between two. */
function chineseWordAt(text: string, at: number, from: number, to: number): Span {
  const start = Math.max(from, at - NEAR);
  const word = words()
    ?.segment(text.slice(start, Math.min(to, at + NEAR)))
    .containing(at - start);
  if (!word || start + word.index === at) return { start: at, end: at };
  return { start: start + word.index, end: start + word.index + word.segment.length };
}

/** Where the number, Latin word or character begins in which an offset lies; the offset where it lies in none. */
function wordStart(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && isWithin(text, start, at - start)) start--;
  return start;
}

function wordEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && isWithin(text, end, end - at)) end++;
  return end;
}

/** Whether a cut at an offset would go through a character, a number or a Latin word that is not too long. */
function isWithin(text: string, at: number, walked: number): boolean {
  if (isHighSurrogate(text.charCodeAt(at - 1)) && isLowSurrogate(text.charCodeAt(at))) return true;
  if (ADDED.test(text.slice(at, at + 2))) return true;
  if (walked > LONGEST_WORD) return false;
  const [before, behind] = [text.charAt(at - 1), text.charAt(at)];
  if (OF_WORD.test(before))
    return OF_WORD.test(behind) || (WITHIN_WORD.test(behind) && OF_WORD.test(text.charAt(at + 1)));
  return WITHIN_WORD.test(before) && OF_WORD.test(behind) && OF_WORD.test(text.charAt(at - 2));
}
