import type { Syntax } from "./sections.ts";

const LINE = /[^\r\n]+/g;

const ITEM = /^\s*(?:[-*•·●■]|\d{1,2}[.．、]|[（(]\d{1,2}[）)]|[①-⑳])/;

/** Plain text: each line that is not blank is a paragraph. */
export const plainText: Syntax = {
  boundary: /(?<=\n)[^\r\n]/y,
  read: (text) => {
    const lines = Array.from(text.matchAll(LINE)).filter(([line]) => line.trim() !== "");
    const blocks = lines.map((line) => ({
      start: line.index,
      end: line.index + line[0].length,
      kind: "paragraph" as const,
      quoted: false,
      listed: ITEM.test(line[0]),
      cell: null,
      prose: line[0],
    }));
    return { blocks, closed: true };
  },
};
