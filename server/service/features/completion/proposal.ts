import type { CitationOptions } from "../../corpus/citation/options.ts";
import type { CitationStyle } from "../../corpus/citation.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import type { ReadBlock } from "../../draft/facts.ts";
import type { ReferenceForm } from "../../draft/referenceForms.ts";
import type { Script } from "../../script/scripts.ts";
import type { Edit } from "../../text/span.ts";

/** What completion may offer for: enough to describe it later, and plain data, so it survives the wire. */
export type CompletionSubject =
  | {
      readonly kind: "term";
      readonly corpus: string;
      readonly term: string;
      /** The one of its clauses that the place is about; null where it is about none. */
      readonly clause: number | null;
    }
  | { readonly kind: "clause"; readonly corpus: string; readonly number: number }
  | { readonly kind: "document"; readonly corpus: string }
  | {
      readonly kind: "passage";
      readonly corpus: string;
      readonly number: number;
      readonly text: string;
    };

/** One proposal. The edit's span is what stands in the draft for it, typed or to the right of the caret. */
export interface Completion extends Edit {
  readonly label: string;
  /** Where it comes from, beside the label. */
  readonly detail: string;
  /** What the editor filters by: the text of the span as it was typed, then the rest and other ways to type it. */
  readonly filter: string;
  readonly subject: CompletionSubject;
  readonly script: Script;
}

/** A proposal with what its place in the list goes by. */
export interface Proposal extends Completion {
  /** The clauses that it comes from. */
  readonly clauses: readonly number[];
  /** How many characters of it were typed. */
  readonly matched: number;
  /** In how many places of the document it stands. */
  readonly frequency: number;
  /** Whether what stands around calls for it: 按照 for a citation, a title for a clause, the rest of a term for the term. */
  readonly expected: boolean;
  /** Whether the draft has it already. */
  readonly used: boolean;
}

/** What a source of proposals works with; offsets are in the block. */
export interface CompletionRequest {
  readonly block: ReadBlock;
  readonly prose: string;
  readonly folded: string;
  readonly offset: number;
  /** Whether letters in front of the caret may be pinyin. */
  readonly pinyin: boolean;
  readonly corpus: Corpus;
  /** What tells the document from others that are known; empty where it is the only one. */
  readonly source: string;
  /** Whether a folded title names the document in this draft. */
  readonly names: (title: string) => boolean;
  readonly script: Script;
  /** The clauses that are cited in front of the caret. */
  readonly cited: ReadonlySet<number>;
  /** These, and those that the section's heading names. */
  readonly about: ReadonlySet<number>;
  /** Whether the draft has an official term already. */
  readonly isUsed: (term: string) => boolean;
  /** Whether the draft names the document by its short title. */
  readonly namedShort: boolean;
  /** The style of citations: as set, so far as it can stand in a sentence, but short where the draft names the document so. */
  readonly style: CitationStyle;
  /** How the draft mostly names clauses. */
  readonly form: ReferenceForm;
  /** What styles leave to the user, with the short title that means the document in this draft. */
  readonly options: CitationOptions;
}
