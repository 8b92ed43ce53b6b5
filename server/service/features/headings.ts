import type { Draft } from "../draft/draft.ts";
import type { ReadBlock } from "../draft/facts.ts";
import type { Span } from "../text/span.ts";

/** A section of a draft, as its headings have it: from one heading to the end of its text. */
export interface HeadedSection extends Span {
  readonly title: string;
  readonly heading: Span;
  readonly children: readonly HeadedSection[];
}

/** How much of a line is shown as its title, in characters. */
const LONGEST = 40;
const ATX = /^#{1,6}/;
const SETEXT = /(?:\r\n?|\n)[ \t>]*(=+|-+)$/;
/** The levels of official documents, 一、 above （一）; 1. and （1） mostly number sentences. */
const NUMBERED = [
  /^\s*第[一二三四五六七八九十百]{1,5}(?:编|章|篇|部分)/,
  /^\s*[一二三四五六七八九十]{1,4}、/,
  /^\s*[（(][一二三四五六七八九十]{1,4}[）)]/,
];

/**
 * The sections of a draft, as its headings say: those of Markdown, or in plain
 * text the lines that begin with 第一章, 一、 or （一） (GB/T 9704—2012). Empty
 * where it has none.
 */
export function readHeadedSections(draft: Draft): HeadedSection[] {
  const headings = draft.blocks.flatMap((block) => {
    const heading = draft.language === "markdown" ? readMarkdown(draft, block) : readPlain(block);
    return heading && heading.title !== "" ? [heading] : [];
  });
  return new SectionReader(headings, draft.text).read(0);
}

interface Heading extends Span {
  readonly title: string;
  /** 1 is the highest. */
  readonly level: number;
}

function readMarkdown({ text }: Draft, { kind, start, end }: ReadBlock): Heading | null {
  if (kind !== "heading") return null;
  const source = text.slice(start, end).trimEnd();
  const marks = ATX.exec(source)?.[0];
  const underline = SETEXT.exec(source);
  const level = marks?.length ?? (underline?.[1]?.startsWith("=") ? 1 : 2);
  const title = marks
    ? source.slice(marks.length).replace(/(?<![ \t])[ \t]+#+$/, "")
    : source.slice(0, underline?.index);
  return { start, end, level, title: title.trim().replace(/\s+/g, " ") };
}

function readPlain({ prose, start, end }: ReadBlock): Heading | null {
  const level = NUMBERED.findIndex((form) => form.test(prose)) + 1;
  if (level === 0) return null;
  const [sentence = ""] = prose.trim().split("。", 1);
  const shown = Array.from(sentence);
  const title = shown.length > LONGEST ? `${shown.slice(0, LONGEST).join("")}…` : sentence;
  return { start, end, level, title };
}

/** Puts each heading's text, and the sections below it, under it. */
class SectionReader {
  readonly #headings: readonly Heading[];
  readonly #text: string;
  #next = 0;

  constructor(headings: readonly Heading[], text: string) {
    this.#headings = headings;
    this.#text = text;
  }

  /** The sections up to the next heading of a level or above; 0 is above all. */
  read(above: number): HeadedSection[] {
    const sections: HeadedSection[] = [];
    for (let heading = this.#heading; heading && heading.level > above; heading = this.#heading) {
      this.#next++;
      const children = this.read(heading.level);
      const { title, start } = heading;
      sections.push({ title, heading, start, end: this.#endOf(heading), children });
    }
    return sections;
  }

  get #heading(): Heading | undefined {
    return this.#headings[this.#next];
  }

  /** Blank lines in front of the next heading belong to nobody. */
  #endOf(heading: Heading): number {
    let end = this.#heading?.start ?? this.#text.length;
    while (end > heading.end && /\s/.test(this.#text.charAt(end - 1))) end--;
    return end;
  }
}
