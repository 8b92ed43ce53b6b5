import type { Block } from "./block.ts";

const LINE = /[^\r\n]+/g;

/** The blocks of plain text: each line that is not blank is a paragraph. */
export function readPlainText(text: string): Block[] {
  const lines = Array.from(text.matchAll(LINE)).filter(([line]) => line.trim() !== "");
  return lines.map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    kind: "paragraph",
    quoted: false,
    prose: line[0],
  }));
}
