import type { Draft } from "../../draft/draft.ts";
import type { ReadBlock } from "../../draft/facts.ts";
import { rememberedBySection } from "../../draft/section.ts";
import { writersMarks } from "../../rules/citation/writersMarks.ts";
import { isRegion, type Script } from "../../script/scripts.ts";

/** The quotation that is opened last in a text. */
const LAST = /[“「](?=[^“「]*$)/;
/** How far back the paragraph is asked, in UTF-16 units. */
const FAR = 1000;

/**
 * Gives rendered texts the quotation marks of the writer: those of the script
 * where it names a region, else the kind that stands last in front of the
 * caret, else the kind that the draft has more of.
 */
export function marksAt(
  draft: Draft,
  { prose }: ReadBlock,
  offset: number,
  script: Script,
): (text: string) => string {
  if (isRegion(script)) return (text) => text;
  const last = LAST.exec(prose.slice(Math.max(0, offset - FAR), offset))?.[0];
  return writersMarks(last ?? mostlyUsed(draft));
}

/** The same for the draft as a whole: those of the script where it names a region, else the kind that the draft has more of. */
export function marksOf(draft: Draft, script: Script): (text: string) => string {
  return isRegion(script) ? (text) => text : writersMarks(mostlyUsed(draft));
}

function mostlyUsed({ sections }: Draft): string {
  const balance = sections.reduce((sum, { section }) => sum + balanceOf(section), 0);
  if (balance === 0) return "";
  return balance > 0 ? "「" : "“";
}

/** How many more 「 than “ a section has. */
const balanceOf = rememberedBySection(({ blocks }) =>
  blocks.reduce((sum, { prose }) => sum + prose.split("「").length - prose.split("“").length, 0),
);
