import { parser as commonmark, GFM } from "@lezer/markdown";
import type { Span } from "../text/span.ts";

/** CommonMark with GitHub's tables, tasks and strikethrough. */
export const parser = commonmark.configure(GFM);

/** What inline markup and plain addresses have somewhere. */
const SPECIAL = /[\\`*_~[\]!<&:.@\n]/;

/**
 * The parser tries every kind of markup at every character, which is most of
 * its work on Chinese: a text without any is not given to it. It compares each
 * mark with all in front of it, in quadratic time: a paragraph with more marks
 * than writers use is read in pieces.
 */
const parseInline = parser.parseInline.bind(parser);
parser.parseInline = (text, offset) => {
  if (!SPECIAL.test(text)) return [];
  if (text.length < MANY) return parseInline(text, offset);
  return pieces(text).flatMap(({ start, end }) =>
    parseInline(text.slice(start, end), offset + start),
  );
};

/** What inline markup and addresses are told by. */
const MARK = /[[\]*_~`<.+\n-]/g;
/** A piece ends with the line on which it has so many marks … */
const MANY = 300;
/** … and at the latest behind so many. */
const MOST = 1000;

function pieces(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  let marks = 0;
  for (const { index, 0: mark } of text.matchAll(MARK)) {
    if (mark !== "\n") marks++;
    if (marks < (mark === "\n" ? MANY : MOST)) continue;
    found.push({ start, end: index + 1 });
    start = index + 1;
    marks = 0;
  }
  return [...found, { start, end: text.length }];
}
