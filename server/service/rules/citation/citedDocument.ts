import type { Corpus } from "../../corpus/corpus.ts";
import type { Library } from "../../corpus/library.ts";
import type { PlacedBlock } from "../../draft/facts.ts";
import { isBlank, PART } from "../../draft/patterns.ts";
import type { NamedDocument, Reference } from "../../draft/references.ts";
import { headDocument } from "../../quotation/sources.ts";
import type { DraftFacts, RuleContext } from "../rule.ts";

/** The document that a reference names: its corpus, null where it is none of ours. */
export interface CitedDocument {
  readonly corpus: Corpus | null;
  readonly by: NamedDocument["by"];
}

type DefinedTitles = Pick<DraftFacts, "shortTitles" | "bareShortTitles">;

/** What a reference of a folded text belongs to; null where no document is named. */
export function citedDocument(
  reference: Reference,
  folded: string,
  library: Library,
  { shortTitles, bareShortTitles }: DefinedTitles,
): CitedDocument | null {
  const bare = [...bareShortTitles].find((short) => endsWith(folded, reference.start, short));
  if (bare !== undefined) return { corpus: library.titled(bare, shortTitles), by: "bound" };
  const { document } = reference;
  if (!document || isEarlier(folded, document))
    return document && { corpus: null, by: document.by };
  return { corpus: library.named(folded, document, shortTitles), by: document.by };
}

/** Behind a title: 《plan》（征求意见稿） is not the plan. */
const EARLIER = /^（[^（）]{0,8}(?:征求意见|草案|初稿|草稿|送审|讨论稿)[^（）]{0,8}）/;

function isEarlier(folded: string, { start }: NamedDocument): boolean {
  const end = folded.indexOf("》", start) + 1;
  return end > 0 && EARLIER.test(folded.slice(end, end + 24));
}

const BETWEEN = new RegExp(`”?[的中]?(?:${PART})?“?$`);

/** Whether a short title, in quotation marks or not, ends right in front of `end`, or of a part there. */
function endsWith(folded: string, end: number, short: string): boolean {
  const front = folded.slice(Math.max(0, end - short.length - 12), end);
  return front.replace(BETWEEN, "").endsWith(short);
}

/** The document whose clause a cell begins with, by the head of its column: 《plan》条目; null where it names none. */
export function citedInCell(
  reference: Reference,
  block: PlacedBlock,
  { library, draftFacts }: RuleContext,
): Corpus | null {
  const isFirst = block.cell !== null && isBlank(block.facts.folded.slice(0, reference.start));
  return isFirst ? headDocument(block, { library, ...draftFacts }) : null;
}
