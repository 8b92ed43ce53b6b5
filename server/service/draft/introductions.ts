import type { BlockFacts, ReadBlock } from "./facts.ts";
import { BLANK, DASH } from "./patterns.ts";
import { Sign } from "./signs.ts";

/** A block beside another one, and what was found for it on its far side, which may not be known yet. */
export interface Beside<Said = BlockFacts | null> {
  readonly block: ReadBlock | null;
  readonly said: Said;
}

/** The side where a draft ends. */
export const NOTHING: Beside = { block: null, said: null };

/** What introduces a block: the one in front, or what introduces the run that both are in. */
export function introductionOf<Said>(
  block: ReadBlock,
  { block: previous, said }: Beside<Said>,
): Said | BlockFacts | null {
  if (!previous) return null;
  if (block.cell) return isBeside(previous, block) ? previous.facts : null;
  return isRun(previous, block) && !introduces(previous) ? said : previous.facts;
}

/** What may name the source of a block: the one behind, or what stands behind the block quote. */
export function sourceOf<Said>(
  block: ReadBlock,
  { block: next, said }: Beside<Said>,
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
