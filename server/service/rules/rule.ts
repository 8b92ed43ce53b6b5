import type { Library } from "../corpus/library.ts";
import type { PlacedBlock } from "../draft/facts.ts";
import type { ReferenceForm } from "../draft/referenceForms.ts";
import type { Messages } from "../messages/messages.ts";
import type { ScriptConverter } from "../script/convert.ts";
import type { Region, Script } from "../script/scripts.ts";
import type { ScriptTables } from "../script/tables.ts";
import type { WordKnowledge } from "../script/words/wordKnowledge.ts";
import type { Readings } from "../text/readings.ts";
import type { Span } from "../text/span.ts";

export type Severity = "error" | "warning" | "information" | "hint";

/** What is there to ask, the same for all drafts. */
export interface Knowledge {
  readonly tables: ScriptTables;
  readonly converter: ScriptConverter;
  readonly library: Library;
  readonly readings: () => Readings;
  /** What is known of words; null while the segmenter is not there. */
  readonly words: () => WordKnowledge | null;
}

/** What a rule may know besides the block that it checks. */
export interface RuleContext extends Knowledge {
  /** The draft's script, set or found out; null where its text does not say. */
  readonly script: Script | null;
  /** The script to write in: the draft's, Simplified where none is known. */
  readonly writing: Script;
  readonly draftFacts: DraftFacts;
}

/** What the rules need to know of the whole draft. */
export interface DraftFacts {
  /** Short titles that the draft defines, folded: short to full. */
  readonly shortTitles: ReadonlyMap<string, string>;
  /** Those of them that are written without 《》. */
  readonly bareShortTitles: ReadonlySet<string>;
  /** Footnotes that name one document, folded: label to title. */
  readonly noteTitles: ReadonlyMap<string, string>;
  /** Headings of the draft, folded, that are close to a known title: its own title. */
  readonly ownTitles: ReadonlySet<string>;
  /** How the draft mostly refers to clauses; null where it cites none. */
  readonly citationForm: ReferenceForm | null;
  /** The draft's own numbered sections that bear a clause's title, as `number:clause`. */
  readonly ownSections: ReadonlySet<string>;
  /** The Traditional standard that the draft mostly follows; null where that is not clear. */
  region(knowledge: WordKnowledge): Region | null;
}

/** What a rule found; offsets are in the block. */
export interface RuleFinding extends Span {
  readonly message: (messages: Messages) => string;
  /** The one sure replacement of the span, null where there is none. */
  readonly fix: string | null;
  /** Replacements to choose from where none is sure. */
  readonly choices?: readonly string[];
  /** What the one fix or choice comes to, to be read, where it is only a part of a word or number. */
  readonly outcome?: string;
}

/** One kind of mistake. */
export interface Rule {
  /** Stable; users switch the rule by it. */
  readonly code: string;
  /** Its severity where the user sets none. */
  readonly severity: Severity | "off" | ((context: RuleContext) => Severity | "off");
  /**
   * Names what the rule takes from the context: where it is equal for two
   * contexts of a draft, the rule finds the same in both. Where it is left out:
   * the script, whether there are words, and the facts of the draft but for its region.
   */
  readonly reads?: (context: RuleContext) => string;
  /** Whether what stands before and behind a block counts too. */
  readonly readsNeighbours?: true;
  check(block: PlacedBlock, context: RuleContext): RuleFinding[];
}
