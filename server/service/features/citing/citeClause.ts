import { type CitationOptions, optionsFor } from "../../corpus/citation/options.ts";
import { type CitationStyle, cite } from "../../corpus/citation.ts";
import type { Library } from "../../corpus/library.ts";
import type { Script } from "../../script/scripts.ts";

/** A clause to be cited, and how. */
export interface CiteRequest {
  readonly corpus: string;
  readonly number: number;
  readonly style: CitationStyle;
  readonly script: Script;
  /** For `quote`: the passage, in official Simplified text. */
  readonly quoted?: string;
  /** What the style leaves to the user; the defaults where it is left out. */
  readonly options?: CitationOptions;
}

/** The citation of a clause; null where the corpus or the clause is unknown. */
export function citeClause(request: CiteRequest, library: Library): string | null {
  const { corpus, number, options, ...rest } = request;
  const found = library.find(corpus, number);
  return found && cite({ ...found, options: optionsFor(found.corpus, library, options), ...rest });
}
