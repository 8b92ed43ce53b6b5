import { parser as commonmark, GFM, type MarkdownConfig } from "@lezer/markdown";
import type { Span } from "../text/span.ts";

const SPACE = 32;
const LINE_FEED = 10;

/** The parser looks from every blank to the end of its run for a line break: the first blank's answer is the whole run's. */
const runsOfBlanks: MarkdownConfig = {
  parseInline: [
    {
      name: "RunOfBlanks",
      before: "HardBreak",
      parse: (cx, next, pos) => {
        if (next !== SPACE || cx.char(pos + 1) !== SPACE) return -1;
        let end = pos + 2;
        while (cx.char(end) === SPACE) end++;
        return cx.char(end) === LINE_FEED ? -1 : end;
      },
    },
  ],
};

/** Nobody writes more lists and quotes inside one another; a list is two levels. */
const DEEPEST = 100;

/** At every level the parser reads the rest of the line again, and every level again at every blank line. */
const deepLines: MarkdownConfig = {
  parseBlock: [
    {
      name: "DeepLine",
      before: "IndentedCode",
      parse: (cx, line) => {
        if (cx.depth < DEEPEST || line.pos === line.text.length) return false;
        const from = cx.lineStart + line.pos;
        const inline = cx.parser.parseInline(line.text.slice(line.pos), from);
        cx.addElement(cx.elt("Paragraph", from, cx.lineStart + line.text.length, inline));
        cx.nextLine();
        return true;
      },
    },
  ],
};

/** CommonMark with GitHub's tables, tasks and strikethrough. */
export const parser = commonmark.configure([GFM, runsOfBlanks, deepLines]);

/** What inline markup and plain addresses have somewhere. */
const SPECIAL = /[\\`*_~[\]!<&:.@\n]/;

/**
 * The parser tries every kind of markup at every character, which is most of
 * its work on Chinese: a text without any is not given to it. It compares each
 * mark with all in front of it and looks for its end in all behind it, in
 * quadratic time: a paragraph with more than writers write is read in pieces.
 */
const parseInline = parser.parseInline.bind(parser);
parser.parseInline = (text, offset) => {
  if (!SPECIAL.test(text)) return [];
  if (text.length < AT_LINE_END.marks) return parseInline(text, offset);
  return pieces(text).flatMap(({ start, end }) =>
    parseInline(text.slice(start, end), offset + start),
  );
};

/** What inline markup and addresses are told by. */
const MARK = /[[\]*_~`<.+\n-]/g;
/** A piece ends with the line on which it has so many marks, or so many units … */
const AT_LINE_END = { marks: 300, units: 20_000 };
/** … and at the latest at the mark behind so many. */
const ANYWHERE = { marks: 1000, units: 50_000 };

function pieces(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  let marks = 0;
  for (const { index, 0: mark } of text.matchAll(MARK)) {
    if (mark !== "\n") marks++;
    const most = mark === "\n" ? AT_LINE_END : ANYWHERE;
    if (marks < most.marks && index - start < most.units) continue;
    found.push({ start, end: index + 1 });
    start = index + 1;
    marks = 0;
  }
  return [...found, { start, end: text.length }];
}
