import type { BlockFacts, PlacedBlock, ReadBlock } from "./facts.ts";
import { type Beside, introductionOf, NOTHING, sourceOf } from "./introductions.ts";
import { type PlacedSection, rememberedBySection, type Section } from "./section.ts";

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

/** Those of a section that is all of its draft. */
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

/** What a section hands on to the one behind it. */
function behindSection(section: Section, front: Beside): Beside {
  const [first] = section.blocks;
  const block = section.blocks.at(-1);
  if (!first || !block) return front;
  const { introduction } = endsOf(section);
  return { block, said: introduction === undefined ? introductionOf(first, front) : introduction };
}

/** What a section hands on to the one in front of it. */
function beforeSection(section: Section, back: Beside): Beside {
  const [block] = section.blocks;
  const last = section.blocks.at(-1);
  if (!block || !last) return back;
  const { source } = endsOf(section);
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

/** Whether what stands round a section tells the same of its blocks. */
export function sameSurroundings(a: Surroundings, b: Surroundings): boolean {
  return (
    sameSide(a.previous, b.previous) &&
    sameSide(a.next, b.next) &&
    a.introduction === b.introduction &&
    a.source === b.source
  );
}

function sameSide(a: ReadBlock | null, b: ReadBlock | null): boolean {
  return (
    a?.facts === b?.facts &&
    a?.quoted === b?.quoted &&
    a?.listed === b?.listed &&
    a?.kind === b?.kind
  );
}

/** Blocks that follow one another, each with its neighbours; offsets stay. */
export function placeBlocks(
  blocks: readonly ReadBlock[],
  surroundings: Surroundings,
): PlacedBlock[] {
  const behind: (BlockFacts | null)[] = [];
  let back: Beside = { block: surroundings.next, said: surroundings.source };
  for (const block of blocks.toReversed()) {
    const said = sourceOf(block, back);
    behind.push(said);
    back = { block, said };
  }
  behind.reverse();
  const heads = headsOf(blocks);
  let front: Beside = { block: surroundings.previous, said: surroundings.introduction };
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
