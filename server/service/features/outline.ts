import type { Library } from "../corpus/library.ts";
import type { Draft, ReadBlock } from "../draft/draft.ts";
import type { Reference } from "../draft/references.ts";
import type { Outline } from "../rules/rule.ts";
import type { Region } from "../script/scripts.ts";
import { dominantRegion } from "../script/words/regionalForms.ts";
import { FILLER } from "../text/mask.ts";

/** Marks of emphasis count: CommonMark leaves `**（一）要求。**推进` as it stands. */
const LEAD = new RegExp(`^[${FILLER}\\s*_]*$`);

const outlines = new WeakMap<Draft, Outline>();

/** What the rules need to know of a whole draft, summed from its blocks, once a version. */
export function readOutline(draft: Draft, library: Library): Outline {
  const known = outlines.get(draft) ?? sumOutline(draft, library);
  outlines.set(draft, known);
  return known;
}

function sumOutline(draft: Draft, library: Library): Outline {
  const shortTitles = new Map<string, string>();
  const ownSections = new Set<string>();
  for (const block of draft.blocks) {
    for (const { title, short } of block.facts.shortTitles) shortTitles.set(short, title);
    const lead = leadingNumber(block);
    const titled = lead && library.clauseTitledAt(block.facts.folded, lead.titleStart);
    if (lead && titled) ownSections.add(`${lead.number}:${titled.clause.number}`);
  }
  let region: Region | null | undefined;
  return {
    shortTitles,
    ownSections,
    region: (knowledge) => {
      region ??= dominantRegion(draft.blocks.map(({ prose }) => prose).join("\n"), knowledge);
      return region;
    },
  };
}

/** The number that a block begins with, as the draft's own headings and items do; null where it begins otherwise. */
export function leadingNumber(block: ReadBlock): Reference | null {
  const first = block.facts.references[0];
  return first && isLead(block.prose.slice(0, first.start)) ? first : null;
}

/** Whether a text holds nothing but white space and marks, so what follows begins its block. */
export function isLead(text: string): boolean {
  return LEAD.test(text);
}
