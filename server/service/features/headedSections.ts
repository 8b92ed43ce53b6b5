import type { Draft } from "../draft/draft.ts";
import type { ReadBlock } from "../draft/facts.ts";
import { labelLevel, type MarkedHeading, readMarkedHeading } from "../draft/headings.ts";
import type { Span } from "../text/span.ts";

/** A section of a draft, as its headings have it: from one heading to the end of its text. */
export interface HeadedSection extends Span {
  readonly title: string;
  readonly heading: Span;
  readonly children: readonly HeadedSection[];
}

/** How much of a line is shown as its title, in characters. */
const LONGEST = 40;

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

interface Heading extends Span, MarkedHeading {}

function readMarkdown({ text }: Draft, { kind, start, end }: ReadBlock): Heading | null {
  return kind === "heading" ? { start, end, ...readMarkedHeading(text.slice(start, end)) } : null;
}

function readPlain({ prose, facts, start, end }: ReadBlock): Heading | null {
  const level = labelLevel(facts.folded);
  if (level === null) return null;
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
