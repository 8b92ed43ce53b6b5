import type { Library } from "../corpus/library.ts";
import type { Draft, ReadBlock } from "../draft/draft.ts";
import type { Reference } from "../draft/references.ts";
import type { Outline } from "../rules/rule.ts";
import type { Region } from "../script/scripts.ts";
import { dominantRegion } from "../script/words/regionalForms.ts";
import type { Settings } from "../settings.ts";
import { FILLER } from "../text/mask.ts";
import { mainCitationForm } from "./citationForm.ts";

/** Marks of emphasis count: CommonMark leaves `**（一）要求。**推进` as it stands. */
const LEAD = new RegExp(`^[${FILLER}\\s*_]*$`);

interface Remembered {
  readonly shortName: string;
  readonly outline: Outline;
}

const outlines = new WeakMap<Draft, Remembered>();

/**
 * What the rules need to know of a whole draft, summed from its blocks, once a
 * version. The short title that the user has set names the first document
 * wherever the draft does not define it otherwise.
 */
export function readOutline(draft: Draft, library: Library, { citation }: Settings): Outline {
  const known = outlines.get(draft);
  if (known?.shortName === citation.shortName) return known.outline;
  const outline = sumOutline(draft, library, citation.shortName);
  outlines.set(draft, { shortName: citation.shortName, outline });
  return outline;
}

function sumOutline(draft: Draft, library: Library, shortName: string): Outline {
  const shortTitles = new Map<string, string>();
  const bareShortTitles = new Set<string>();
  const ownSections = new Set<string>();
  const ownTitles = new Set<string>();
  const [main] = library.corpora;
  if (main && shortName) shortTitles.set(main.fold(shortName), main.fold(main.document.title));
  for (const block of draft.blocks) {
    for (const { title, short, bare } of block.facts.shortTitles) {
      shortTitles.set(short, title);
      if (bare) bareShortTitles.add(short);
    }
    if (block.kind === "heading" && isKnownTitle(block, library)) {
      ownTitles.add(headingText(block));
    }
    const lead = leadingNumber(block);
    const titled = lead && library.clauseTitledAt(block.facts.folded, lead.titleStart);
    if (lead && titled) ownSections.add(`${lead.number}:${titled.clause.number}`);
  }
  let region: Region | null | undefined;
  return {
    shortTitles,
    bareShortTitles,
    ownSections,
    ownTitles,
    citationForm: mainCitationForm(
      draft,
      (name) => library.titled(name, shortTitles),
      JSON.stringify([...shortTitles]),
    ),
    region: (knowledge) => {
      region ??= dominantRegion(draft.blocks.map(({ prose }) => prose).join("\n"), knowledge);
      return region;
    },
  };
}

function headingText({ facts }: ReadBlock): string {
  return facts.folded.replaceAll(FILLER, "").trim();
}

function isKnownTitle(block: ReadBlock, library: Library): boolean {
  const text = headingText(block);
  return library.corpora.some((corpus) => corpus.matchTitle(text) !== null);
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
