import type { Draft } from "../draft/draft.ts";
import type { PlacedBlock } from "../draft/facts.ts";
import { rememberedBySection } from "../draft/section.ts";
import type { QuotationContext } from "../quotation/quotations.ts";
import type { Knowledge } from "../rules/rule.ts";
import { addCounts, dominantScript, NO_COUNTS } from "../script/detect.ts";
import type { Script } from "../script/scripts.ts";
import type { Settings } from "../settings.ts";
import { readDraftFacts } from "./draftFacts/draftFacts.ts";
import { libraryAt } from "./draftFacts/libraryAt.ts";

/** What every feature works with, the same for all drafts. */
export interface Environment extends Knowledge {
  readonly address: ClauseAddress;
  /** Told of a fault in one part of the work, where the rest goes on; `where` says enough to find it again. */
  readonly reportFault: (where: string, error: unknown) => void;
}

/** What a link in a Markdown text must lead to for a clause to be opened; null where the editor cannot open one. */
export type ClauseAddress = (corpus: string, number: number, script: Script) => string | null;

/** The script that a draft is written in: as its front matter says, as set, else as its text shows; null where it does not. */
export function scriptOf(draft: Draft, settings: Settings): Script | null {
  if (draft.script) return draft.script;
  if (settings.script !== "auto") return settings.script;
  return dominantScript(
    draft.sections.map(({ section }) => countsOf(section)).reduce(addCounts, NO_COUNTS),
  );
}

/** The script to write in for a draft: its own, Simplified where none is known. */
export function scriptFor(draft: Draft, settings: Settings): Script {
  return scriptOf(draft, settings) ?? "Hans";
}

const countsOf = rememberedBySection(({ blocks }) =>
  blocks.map((block) => block.facts.counts).reduce(addCounts, NO_COUNTS),
);

/** What checking the quotations of a block needs to know: what stands in several documents is that of the one named last. */
export function quotationContext(
  draft: Draft,
  block: PlacedBlock,
  settings: Settings,
  { library, readings }: Environment,
): QuotationContext {
  const draftFacts = readDraftFacts(draft, library, settings);
  const near = libraryAt(draft, block.start + block.prose.length, draftFacts, library);
  return { ...draftFacts, library: near, readings };
}
