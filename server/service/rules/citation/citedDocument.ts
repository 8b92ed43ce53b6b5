import type { Corpus } from "../../corpus/corpus.ts";
import type { Library } from "../../corpus/library.ts";
import { NUMERAL } from "../../draft/patterns.ts";
import type { NamedDocument, Reference } from "../../draft/references.ts";
import type { DraftFacts } from "../rule.ts";

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
  return document && { corpus: library.named(folded, document, shortTitles), by: document.by };
}

const BETWEEN = new RegExp(`”?[的中]?(?:第${NUMERAL}{1,3}部分)?“?$`);

/** Whether a short title, in quotation marks or not, ends right in front of `end`, or of a part there. */
function endsWith(folded: string, end: number, short: string): boolean {
  const front = folded.slice(Math.max(0, end - short.length - 12), end);
  return front.replace(BETWEEN, "").endsWith(short);
}
