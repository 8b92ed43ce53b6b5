import type { Library } from "../corpus/library.ts";
import type { Draft, ReadBlock } from "../draft/draft.ts";
import type { Reference } from "../draft/references.ts";
import { rememberedBySection } from "../draft/section.ts";
import type { Outline } from "../rules/rule.ts";
import type { Region } from "../script/scripts.ts";
import {
  addForms,
  countOtherForms,
  dominantRegion,
  NO_FORMS,
} from "../script/words/regionalForms.ts";
import type { WordKnowledge } from "../script/words/wordChecker.ts";
import { FILLER } from "../text/mask.ts";

/** Marks of emphasis count: CommonMark leaves `**（一）要求。**推进` as it stands. */
const LEAD = new RegExp(`^[${FILLER}\\s*_]*$`);

const outlines = new WeakMap<Draft, Outline>();

/** What the rules need to know of a whole draft, summed from its sections, once a version. */
export function readOutline(draft: Draft, library: Library): Outline {
  const known = outlines.get(draft) ?? sumOutline(draft, library);
  outlines.set(draft, known);
  return known;
}

function sumOutline({ sections }: Draft, library: Library): Outline {
  const shortTitles = new Map<string, string>();
  const ownSections = new Set<string>();
  for (const { section } of sections) {
    const part = outlineOf(section, library);
    for (const { title, short } of part.shortTitles) shortTitles.set(short, title);
    for (const one of part.ownSections) ownSections.add(one);
  }
  let region: Region | null | undefined;
  return {
    shortTitles,
    ownSections,
    region: (knowledge) => {
      region ??= dominantRegion(
        sections.map(({ section }) => otherFormsOf(section, knowledge)).reduce(addForms, NO_FORMS),
      );
      return region;
    },
  };
}

const outlineOf = rememberedBySection(({ blocks }, library: Library) => ({
  shortTitles: blocks.flatMap(({ facts }) => facts.shortTitles),
  ownSections: blocks.flatMap((block) => {
    const lead = leadingNumber(block);
    const titled = lead && library.clauseTitledAt(block.facts.folded, lead.titleStart);
    return titled ? [`${lead.number}:${titled.clause.number}`] : [];
  }),
}));

const otherFormsOf = rememberedBySection(({ blocks }, knowledge: WordKnowledge) =>
  blocks.map(({ prose }) => countOtherForms(prose, knowledge)).reduce(addForms, NO_FORMS),
);

/** The number that a block begins with, as the draft's own headings and items do; null where it begins otherwise. */
export function leadingNumber(block: ReadBlock): Reference | null {
  const first = block.facts.references[0];
  return first && isLead(block.prose.slice(0, first.start)) ? first : null;
}

/** Whether a text holds nothing but white space and marks, so what follows begins its block. */
export function isLead(text: string): boolean {
  return LEAD.test(text);
}
