import type { Corpus } from "../corpus/corpus.ts";
import type { Script } from "../script/scripts.ts";
import type { Settings } from "../settings.ts";
import type { Edit } from "../text/span.ts";

/** What completion may offer for: enough to describe it later, and plain data, so it survives the wire. */
export type CompletionSubject =
  | { readonly kind: "term"; readonly corpus: string; readonly term: string }
  | { readonly kind: "clause"; readonly corpus: string; readonly number: number };

/** One proposal. The edit's span is what stands in the draft for it, typed or to the right of the caret. */
export interface Completion extends Edit {
  readonly label: string;
  /** Where it comes from, beside the label. */
  readonly detail: string;
  /** What the editor filters by: it begins with the text of the span as it was typed. */
  readonly filter: string;
  readonly subject: CompletionSubject;
  readonly script: Script;
}

/** What a source of proposals works with; offsets are in the block. */
export interface CompletionRequest {
  readonly prose: string;
  readonly folded: string;
  readonly offset: number;
  readonly corpus: Corpus;
  readonly script: Script;
  readonly settings: Settings;
}
