import { FILLER } from "../text/mask.ts";

/*
 * Pieces of regular expressions that several patterns are built of. All are
 * meant for folded text: full-width marks, Simplified characters.
 */

/** One character of a Chinese numeral up to 九十九, as parts, sections and counts have it. */
export const NUMERAL = "[一二三四五六七八九十]";

/** A part of a document by its number: 第三部分. */
export const PART = `第${NUMERAL}+部分`;

/** What stands in brackets behind a title, brackets inside it too: （国数政策〔2023〕11号）, （以下简称《行动计划》（试行））. */
export const NOTE = "（(?:[^（）]|（[^（）]{0,20}）){1,60}）";

/** What ends a sentence: a line break too, which parts the texts of a document. Where ； counts as well, the pattern says so itself. */
export const SENTENCE_END = /[。！？\n]/;

/** One unit that says nothing: white space, or what is no prose. */
export const BLANK = `[\\s${FILLER}]`;

/** The dash in front of a source: ——《行动计划》. */
export const DASH = "(?:—{1,2}|--|–)";

const NOTHING = new RegExp(`^${BLANK}*$`);

/** Whether a text says nothing at all, as an empty one does. */
export function isBlank(text: string): boolean {
  return NOTHING.test(text);
}
