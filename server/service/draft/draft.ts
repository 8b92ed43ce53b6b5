import { isScript, type Script } from "../script/scripts.ts";
import type { ScriptTables } from "../script/tables.ts";
import { lastFrom, overlaps, type Span, shift } from "../text/span.ts";
import { type Disabled, disabledSpans } from "./directives.ts";
import type { PlacedBlock, ReadBlock } from "./facts.ts";
import { markedSpans } from "./foreignMarkup.ts";
import { frontMatterLength, frontMatterScript } from "./frontMatter.ts";
import { markdown } from "./markdown.ts";
import { plainText } from "./plainText.ts";
import { createSection, factsByProse, type PlacedSection, type Section } from "./section.ts";
import { findUnchanged, readSections, type Syntax } from "./sections.ts";
import { placeBlocks, readSurroundings, type Surroundings } from "./surroundings.ts";

/** How a draft is read. */
export type DraftLanguage = "markdown" | "plaintext";

/** A draft as it is read: its text and its prose blocks, in order. */
export interface Draft {
  readonly text: string;
  readonly language: DraftLanguage;
  /** The parts that are read each by itself; what is worked out of one stands until its text changes. */
  readonly sections: readonly PlacedSection[];
  /** What stands round each section. */
  readonly surroundings: readonly Surroundings[];
  /** All blocks, put together when first asked for: costs as much as the draft is long. */
  readonly blocks: readonly PlacedBlock[];
  /** The script that its front matter names; null where it names none that is known. */
  readonly script: Script | null;
  readonly disabled: readonly Disabled[];
  /** What the writer marks as another language or script. */
  readonly foreign: readonly Span[];
}

const SYNTAX = { markdown, plaintext: plainText } as const;

/**
 * Reads a draft. Sections that stand unchanged in `previous` are taken over,
 * and in the others blocks whose prose does keep their facts, so an edit costs
 * what it touches.
 */
export function readDraft(
  text: string,
  language: DraftLanguage,
  tables: ScriptTables,
  previous?: Draft,
): Draft {
  const from = language === "markdown" ? frontMatterLength(text) : 0;
  const script = frontMatterScript(text.slice(0, from));
  const old = previous?.language === language ? previous.sections : [];
  const sections = sectionsOf(text, from, SYNTAX[language], tables, old);
  const surroundings = readSurroundings(sections);
  let blocks: readonly PlacedBlock[] | undefined;
  return {
    text,
    language,
    sections,
    surroundings,
    get blocks() {
      blocks ??= sections.flatMap((_, index) => blocksOf({ sections, surroundings }, index));
      return blocks;
    },
    script: isScript(script) ? script : null,
    disabled: disabledSpans(
      text,
      inDraft(sections, ({ directives }) => directives),
    ),
    foreign: markedSpans(inDraft(sections, ({ tags }) => tags)),
  };
}

/** The sections from `from` on; of the old ones those whose text is still there are kept. */
function sectionsOf(
  text: string,
  from: number,
  syntax: Syntax,
  tables: ScriptTables,
  old: readonly PlacedSection[],
): PlacedSection[] {
  const unchanged = findUnchanged(text, from, syntax, old);
  const known = factsByProse(unchanged.replaced);
  return readSections(text, from, syntax, unchanged, (own, reading) =>
    createSection(own, reading, tables, known),
  );
}

/** The block that holds an offset, or null between blocks. Its end counts as inside. */
export function blockAt(draft: Draft, offset: number): PlacedBlock | null {
  const { sections } = draft;
  const placed = lastFrom(sections, offset);
  if (!placed) return null;
  const block = lastFrom(blocksOf(draft, sections.indexOf(placed)), offset);
  return block && offset <= block.end ? block : null;
}

/** The last block that begins in front of an offset, or null where none does. */
export function blockBefore({ sections }: Draft, offset: number): ReadBlock | null {
  const lastOf = ({ start, section }: PlacedSection) =>
    lastFrom(section.blocks, offset - start - 1);
  const placed = sections.findLast((one) => lastOf(one) !== undefined);
  const block = placed && lastOf(placed);
  return block ? shift(block, placed.start) : null;
}

/** The blocks that a span touches, in order; costs as much as the sections that it touches. */
export function blocksIn(draft: Draft, span: Span): PlacedBlock[] {
  return draft.sections
    .flatMap(({ start, section }, index) =>
      overlaps({ start, end: start + section.text.length }, span) ? blocksOf(draft, index) : [],
    )
    .filter((block) => overlaps(block, span));
}

/** The blocks of one of the sections of a draft, with offsets in the draft. */
function blocksOf(
  { sections, surroundings }: Pick<Draft, "sections" | "surroundings">,
  index: number,
): PlacedBlock[] {
  const placed = sections[index];
  const round = surroundings[index];
  if (!placed || !round) return [];
  return placeBlocks(placed.section.blocks, round).map((block) => shift(block, placed.start));
}

/** What a part of sections holds, in order, with offsets in the draft. */
function inDraft<T extends Span>(
  sections: readonly PlacedSection[],
  part: (section: Section) => readonly T[],
): T[] {
  return sections.flatMap(({ start, section }) => part(section).map((one) => shift(one, start)));
}
