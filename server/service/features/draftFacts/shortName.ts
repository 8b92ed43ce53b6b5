import type { Corpus } from "../../corpus/corpus.ts";
import type { Library } from "../../corpus/library.ts";
import type { DraftFacts } from "../../rules/rule.ts";

/** The short title that means a document in a draft: as the draft defines it or the user has set it, else the document's own; the full one where that means another. */
export function shortNameOf(corpus: Corpus, library: Library, draftFacts: DraftFacts): string {
  const { shortTitles, bareShortTitles } = draftFacts;
  const means = (short: string) => library.titled(corpus.fold(short), shortTitles) === corpus;
  const defined = [...shortTitles.keys()].findLast(
    (short) => !bareShortTitles.has(short) && means(short),
  );
  const { shortTitle, title } = corpus.document;
  if (defined !== undefined) return defined;
  return shortTitle !== null && means(shortTitle) ? shortTitle : title;
}
