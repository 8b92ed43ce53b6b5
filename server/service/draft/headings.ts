import type { ReadBlock } from "./facts.ts";

/** A heading of Markdown: how high it stands, 1 being the highest, and what it says without its marks. */
export interface MarkedHeading {
  readonly level: number;
  readonly title: string;
}

const ATX = /^#{1,6}/;
const SETEXT = /(?:\r\n?|\n)[ \t>]*(=+|-+)$/;

/** Reads the source of a Markdown heading, with # in front or underlined. */
export function readMarkedHeading(source: string): MarkedHeading {
  const text = source.trimEnd();
  const marks = ATX.exec(text)?.[0];
  const underline = SETEXT.exec(text);
  const level = marks?.length ?? (underline?.[1]?.startsWith("=") ? 1 : 2);
  const title = marks
    ? text.slice(marks.length).replace(/(?<![ \t])[ \t]+#+$/, "")
    : text.slice(0, underline?.index);
  return { level, title: title.trim().replace(/\s+/g, " ") };
}

/** The labels of headings in official documents, the highest first (GB/T 9704—2012, 7.3.3); 1. and （1） mostly number sentences. */
const LABELS = [
  /^\s*第[一二三四五六七八九十百]{1,5}(?:编|章|篇|部分)/,
  /^\s*[一二三四五六七八九十]{1,4}、/,
  /^\s*（[一二三四五六七八九十]{1,4}）/,
];

/** The level that the label of a folded line gives it: 1 for 第一章, 2 for 一、, 3 for （一）; null where it has none. */
export function labelLevel(folded: string): number | null {
  const level = LABELS.findIndex((label) => label.test(folded));
  return level < 0 ? null : level + 1;
}

/** How long a line with a label may be to be a heading by itself, in UTF-16 units. */
const LONGEST = 40;

/** The level of a block that is a heading, by its source, or a short line with the label of one; null for any other. */
export function headingLevel(block: ReadBlock, source: string): number | null {
  return block.kind === "heading" ? readMarkedHeading(source).level : lineLevel(block);
}

/** Whether a block is a heading, or a short line with the label of one. */
export function isHeading(block: ReadBlock): boolean {
  return block.kind === "heading" || lineLevel(block) !== null;
}

function lineLevel({ facts: { folded } }: ReadBlock): number | null {
  return folded.length > LONGEST || /[。；！？]/.test(folded) ? null : labelLevel(folded);
}
