import type { Quotation } from "../draft/quotations.ts";
import type { Script } from "../script/scripts.ts";
import {
  cutBefore,
  cutBehind,
  type Reach,
  textBefore,
  textBehind,
  wholeWords,
} from "../text/excerpt.ts";
import { FILLER } from "../text/mask.ts";
import type { Span } from "../text/span.ts";
import type { Difference } from "./difference.ts";
import { innerMarks, originalText } from "./original.ts";

/** A stretch with what stands round it: before, itself, behind. */
export type InContext = readonly [before: string, stretch: string, behind: string];

export interface Comparison {
  readonly original: InContext;
  readonly written: InContext;
  /** The original as a correction is named: a number with its unit, else the words next to it. */
  readonly outcome: string;
}

/** To tell what is wrong: the clause where it is not long. */
const SENTENCE: Reach = { whole: 12, cut: 8 };
/** To name the correction: the words next to it. */
const WORDS: Reach = { whole: 6, cut: 4 };
/** A single character between two marks says little. */
const ALONE = 1;
const NUMBER = /^\d[\d.,]*$/;
const NUMBER_BEFORE = /[\d.,]*$/;
const NUMBER_BEHIND = /^[\d.,]*/;
/** What a number counts: %, 个, 万辆. */
const UNIT = /^(?:[%％‰]|[十百千万萬亿億]*\p{Script=Han}?)/u;

/**
 * What differs in a quotation and in its original, each with the words round
 * it, to be shown one beside the other. No number, Latin word or character is
 * cut; … stands where a clause is.
 */
export function comparison(
  difference: Difference,
  quotation: Quotation,
  prose: string,
  script: Script,
): Comparison {
  const original = quotedOriginal(difference, quotation, prose, script);
  return {
    original: inContext(original, SENTENCE),
    outcome: outcomeOf(original),
    written: inContext(quotedDraft(difference, quotation, prose), SENTENCE),
  };
}

function outcomeOf(original: Quoted): string {
  const { text, start, end } = original;
  const before = NUMBER_BEFORE.exec(text.slice(0, start))?.[0] ?? "";
  const behind = NUMBER_BEHIND.exec(text.slice(end))?.[0] ?? "";
  const number = before + text.slice(start, end) + behind;
  if (!NUMBER.test(number)) return inContext(original, WORDS).join("");
  return number + (UNIT.exec(text.slice(end + behind.length))?.[0] ?? "");
}

/** A stretch of a quoted text. */
interface Quoted extends Span {
  readonly text: string;
}

function inContext({ text, ...stretch }: Quoted, reach: Reach): InContext {
  const { length } = text;
  const { start, end } = wholeWords(text, stretch, { start: 0, end: length });
  const middle = text.slice(start, end);
  const before = textBefore(text, start, 0, reach);
  const behind = textBehind(text, end, length, reach);
  if (before.length + middle.length + behind.length > ALONE) return [before, middle, behind];
  // One of 人、地、事、物、情: what it stands among says which.
  return [cutBefore(text, start, 0, reach.cut), middle, cutBehind(text, end, length, reach.cut)];
}

/** The quotation as the draft has it, without what is not to be seen. */
function quotedDraft({ start, end }: Difference, quotation: Quotation, prose: string): Quoted {
  return quotedText(
    visible(prose.slice(quotation.start, start)),
    visible(prose.slice(start, end)),
    visible(prose.slice(end, quotation.end)),
  );
}

/** All that the quotation stands for, as it is written in the draft. */
function quotedOriginal(
  difference: Difference,
  quotation: Quotation,
  prose: string,
  script: Script,
): Quoted {
  const { quoted, right } = difference;
  const marks = innerMarks(prose, quotation);
  const part = (start: number, end: number) =>
    originalText(difference, { start, end }, marks, script);
  return quotedText(
    part(quoted.start, Math.max(quoted.start, right.start)),
    part(right.start, right.end),
    part(right.end, quoted.end),
  );
}

function quotedText(before: string, stretch: string, behind: string): Quoted {
  const end = before.length + stretch.length;
  return { text: before + stretch + behind, start: before.length, end };
}

/** Without what is filled, marks of emphasis and line breaks. */
function visible(text: string): string {
  return text
    .replaceAll(FILLER, "")
    .replaceAll("**", "")
    .replace(/\s*[\r\n]+\s*/g, "");
}
