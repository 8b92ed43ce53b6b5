import type { BlockFacts, Draft, ReadBlock } from "../draft/draft.ts";
import type { ReferenceForm } from "../draft/referenceForms.ts";
import { findCitations, type Titled } from "../rules/citation/citations.ts";

interface Remembered {
  readonly naming: string;
  readonly forms: readonly ReferenceForm[];
}

/** By a block's facts, which live as long as its text stands in the draft. */
const memory = new WeakMap<BlockFacts, Remembered>();

/**
 * The form of most of a draft's citations, of two that are equally common the
 * one that comes first; null where there are none. Two calls whose `titled`
 * gives the same documents have the same `naming`.
 */
export function mainCitationForm(
  draft: Draft,
  titled: Titled,
  naming: string,
): ReferenceForm | null {
  const counts = new Map<ReferenceForm, number>();
  for (const block of draft.blocks) {
    for (const form of formsOf(block, titled, naming)) {
      counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}

/** Headings and block quotes have no citations, and may share their facts with blocks that do. */
function formsOf(block: ReadBlock, titled: Titled, naming: string): readonly ReferenceForm[] {
  if (block.kind === "heading" || block.quoted) return [];
  const known = memory.get(block.facts);
  if (known?.naming === naming) return known.forms;
  const forms = findCitations(block, titled).map(({ form }) => form);
  memory.set(block.facts, { naming, forms });
  return forms;
}
