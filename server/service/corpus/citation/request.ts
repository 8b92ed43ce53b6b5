import type { ReferenceForm } from "../../draft/referenceForms.ts";
import type { Script } from "../../script/scripts.ts";
import type { Corpus } from "../corpus.ts";
import type { ClauseData } from "../model.ts";
import type { CitationOptions } from "./options.ts";

/** What a style writes. */
export interface CitedClause {
  readonly corpus: Corpus;
  readonly clause: ClauseData;
  readonly script: Script;
  /** The passage of the clause to quote, in official Simplified text; its first sentence where none is given. */
  readonly quoted: string | undefined;
  readonly options: CitationOptions;
  /** How the clause is named. */
  readonly form: ReferenceForm;
}
