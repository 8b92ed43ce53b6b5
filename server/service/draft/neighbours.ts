import type { BlockFacts, PlacedBlock, ReadBlock } from "./facts.ts";
import { BLANK, DASH } from "./patterns.ts";
import { type PlacedSection, rememberedBySection, type Section } from "./section.ts";
import { Sign } from "./signs.ts";

/**
 * What stands round a section and tells whose words its blocks are. A list, a
 * block quote and paragraphs that are wholly quoted are runs: one paragraph
 * introduces all of a run, and one source may stand behind it.
 */
export interface Surroundings {
  /** The last block in front, and what introduces it. */
  readonly previous: ReadBlock | null;
  readonly introduction: BlockFacts | null;
  /** The first block behind, and what names its source. */
  readonly next: ReadBlock | null;
  readonly source: BlockFacts | null;
}

export const NO_SURROUNDINGS: Surroundings = {
  previous: null,
  introduction: null,
  next: null,
  source: null,
};

/** What surrounds each of the sections of a draft, in time in proportion to their number. */
export function readSurroundings(sections: readonly PlacedSection[]): Surroundings[] {
  const fronts = sections.map(() => NOTHING);
  let front = NOTHING;
  for (const [index, { section }] of sections.entries()) {
    fronts[index] = front;
    front = behindSection(section, front);
  }
  let back = NOTHING;
  const surroundings: Surroundings[] = [];
  for (const [index, { section }] of [...sections.entries()].reverse()) {
    const { block: previous, said: introduction } = fronts[index] ?? NOTHING;
    surroundings.push({ previous, introduction, next: back.block, source: back.said });
    back = beforeSection(section, back);
  }
  return surroundings.reverse();
}

/** Whether what stands round a section tells the same of its blocks. */
export function sameSurroundings(a: Surroundings, b: Surroundings): boolean {
  return (
    sameSide(a.previous, b.previous) &&
    sameSide(a.next, b.next) &&
    a.introduction === b.introduction &&
    a.source === b.source
  );
}

/** Blocks that follow one another, each with its neighbours; offsets stay. */
export function placeBlocks(
  blocks: readonly ReadBlock[],
  surroundings: Surroundings,
): PlacedBlock[] {
  const behind: (BlockFacts | null)[] = [];
  let back: Side = { block: surroundings.next, said: surroundings.source };
  for (const block of blocks.toReversed()) {
    const said = sourceOf(block, back);
    behind.push(said);
    back = { block, said };
  }
  behind.reverse();
  const heads = headsOf(blocks);
  let front: Side = { block: surroundings.previous, said: surroundings.introduction };
  return blocks.map((block, index) => {
    const before = introductionOf(block, front);
    front = { block, said: before };
    return { ...block, before, behind: behind[index] ?? null, header: heads[index] ?? null };
  });
}

/** The head of the column of each cell below a table's head; null for all else. */
function headsOf(blocks: readonly ReadBlock[]): (BlockFacts | null)[] {
  let head = new Map<number, BlockFacts>();
  return blocks.map(({ cell, facts }, index) => {
    if (cell === null) return null;
    if (cell.row > 0) return head.get(cell.column) ?? null;
    if (blocks[index - 1]?.cell?.row !== 0) head = new Map();
    head.set(cell.column, facts);
    return null;
  });
}

/** A block beside another one, and what was found for it on its far side. */
interface Side<Said = BlockFacts | null> {
  readonly block: ReadBlock | null;
  readonly said: Said;
}

const NOTHING: Side = { block: null, said: null };

/** What introduces a block: the one in front, or what introduces the run that both are in. */
function introductionOf<Said>(
  block: ReadBlock,
  { block: previous, said }: Side<Said>,
): Said | BlockFacts | null {
  if (!previous) return null;
  if (block.cell) return isBeside(previous, block) ? previous.facts : null;
  return isRun(previous, block) && !introduces(previous) ? said : previous.facts;
}

/** What may name the source of a block: the one behind, or what stands behind the block quote. */
function sourceOf<Said>(
  block: ReadBlock,
  { block: next, said }: Side<Said>,
): Said | BlockFacts | null {
  if (!next) return null;
  return block.quoted && next.quoted && !isSourceLine(next.prose) ? said : next.facts;
}

function isBeside({ cell: left }: ReadBlock, { cell }: ReadBlock): boolean {
  return left?.row === cell?.row && left !== null && left.column + 1 === cell?.column;
}

function isRun(a: ReadBlock, b: ReadBlock): boolean {
  if (a.quoted || b.quoted) return a.quoted && b.quoted;
  return (a.listed && b.listed) || (isQuotation(a) && isQuotation(b));
}

const QUOTATION = /^\s*[“「][\s\S]*[”」][。；，、]?\s*$/;

function isQuotation({ kind, prose, facts }: ReadBlock): boolean {
  return kind === "paragraph" && facts.has(Sign.quotation) && QUOTATION.test(prose);
}

const COLON = new RegExp(`[：:]${BLANK}*$`);

function introduces({ prose }: ReadBlock): boolean {
  return COLON.test(prose.slice(-8));
}

const SOURCE_LINE = new RegExp(`^${BLANK}*(?:${DASH}[^。]{2,80}|《[^。：:]{2,80})$`);

/** Whether a paragraph does nothing but name a source: ——《title》（三）, ——云岭省实施方案, 《title》（三）. */
export function isSourceLine(prose: string): boolean {
  return SOURCE_LINE.test(prose);
}

function sameSide(a: ReadBlock | null, b: ReadBlock | null): boolean {
  return (
    a?.facts === b?.facts &&
    a?.quoted === b?.quoted &&
    a?.listed === b?.listed &&
    a?.kind === b?.kind
  );
}

/** What a section hands on to the one behind it. */
function behindSection(section: Section, front: Side): Side {
  const [first] = section.blocks;
  const block = section.blocks.at(-1);
  if (!first || !block) return front;
  const { introduction } = endsOf(section, null);
  return { block, said: introduction === undefined ? introductionOf(first, front) : introduction };
}

/** What a section hands on to the one in front of it. */
function beforeSection(section: Section, back: Side): Side {
  const [block] = section.blocks;
  const last = section.blocks.at(-1);
  if (!block || !last) return back;
  const { source } = endsOf(section, null);
  return { block, said: source === undefined ? sourceOf(last, back) : source };
}

/** What introduces the last block of a section and what names the source of its first; undefined where that hangs on what stands round the section. */
const endsOf = rememberedBySection(({ blocks }) => {
  let introduction: BlockFacts | null | undefined;
  for (const [index, block] of blocks.entries()) {
    const previous = blocks[index - 1];
    if (previous) introduction = introductionOf(block, { block: previous, said: introduction });
  }
  let source: BlockFacts | null | undefined;
  for (const [index, block] of [...blocks.entries()].reverse()) {
    const next = blocks[index + 1];
    if (next) source = sourceOf(block, { block: next, said: source });
  }
  return { introduction, source };
});
