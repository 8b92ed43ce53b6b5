import type { Library } from "../corpus/library.ts";
import { passageIndexOf } from "../quotation/passageIndex.ts";

/** Goes one small step in making the indexes of documents; false where all are made. */
export function prepare({ corpora }: Library): boolean {
  for (const corpus of corpora) {
    const gradual = [...corpus.gradual, passageIndexOf(corpus)];
    const next = gradual.find(({ isMade }) => !isMade);
    if (next) {
      next.step();
      return true;
    }
  }
  return false;
}
