/**
 * What our client and server say to each other beside standard LSP. Types only,
 * so that neither side pulls the other in. Offsets and positions are UTF-16.
 */

/** A range as LSP has it. */
export interface WireRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** An edit as LSP has it (`TextEdit`). */
export interface WireEdit {
  readonly range: WireRange;
  readonly newText: string;
}

/** What a client may say at the start. */
export interface InitializationOptions {
  /** The settings, for editors that cannot be asked for them. */
  readonly settings?: unknown;
  /** The client's command that opens a clause, given `{ corpus, number }`; hovers link to it. */
  readonly openClause?: string;
  /** Whether the client keeps marks in their place during edits: it is sent findings only where they differ from those. */
  readonly keepsMarks?: boolean;
}

/** Asks for clauses by number, pinyin or words; an empty query gives all. Result: `ClauseItem[]`, best first, a thousand at most. */
export const SEARCH = "policyDrafting/search";

export interface SearchParams {
  /** The draft whose script the texts are wanted in. */
  readonly uri: string;
  readonly query: string;
}

export interface ClauseItem {
  readonly corpus: string;
  /** The name of that document as users know it: 《行动计划》. */
  readonly source: string;
  readonly number: number;
  readonly label: string;
  readonly title: string;
  /** The sentence with the words that were searched for, cut so that they stand near its beginning. */
  readonly excerpt: string;
}

/** Asks where a selected text stands word for word. Result: `PassageResult | null`. */
export const FIND_PASSAGE = "policyDrafting/findPassage";

export interface FindPassageParams {
  readonly selected: string;
}

export interface PassageResult {
  readonly corpus: string;
  readonly number: number;
  readonly text: string;
}

/** Asks for a citation in the script of a draft. Result: `string | null`, null for an unknown clause. */
export const CITE = "policyDrafting/cite";

export interface CiteParams {
  readonly uri: string;
  readonly corpus: string;
  readonly number: number;
  /** The style of the settings where none is given. */
  readonly style?: string;
  readonly quoted?: string;
}

/**
 * Asks what inserting a citation behind each of the ranges (cursors are empty
 * ones) comes to; nothing is changed by asking. Result: `InsertCitationResult | null`,
 * null for an unknown draft or clause.
 */
export const INSERT_CITATION = "policyDrafting/insertCitation";

export interface InsertCitationParams {
  readonly uri: string;
  readonly corpus: string;
  readonly number: number;
  /** As in LSP. A passage of the clause in one of them is replaced by its quotation in the style `quote`. */
  readonly ranges: readonly WireRange[];
  /** Where none is given that of the settings; the document is then named as the draft names it, and not again where the sentence has. */
  readonly style?: string;
}

export type InsertCitationResult =
  | {
      readonly kind: "insert";
      /** In order of place, none touching another, all to be made in one step. */
      readonly edits: readonly WireEdit[];
      /** Where the writer goes on, behind each citation, in the text after the edits. */
      readonly cursors: readonly WireRange["start"][];
      /** The citation as it may be shown at the cursor beforehand. */
      readonly preview: string;
    }
  /** A record for another program (`csl-json`): for the clipboard, not for the draft. `notice` says so. */
  | { readonly kind: "copy"; readonly text: string; readonly notice: string }
  /** The citation would not be one in this place; `notice` says why. */
  | { readonly kind: "refuse"; readonly notice: string };

/** Asks in which script an open draft is written. Result: `ScriptResult | null`, null where its text does not say. */
export const SCRIPT = "policyDrafting/script";

export interface ScriptParams {
  readonly uri: string;
}

export interface ScriptResult {
  readonly script: string;
  /** Its name in the user's language. */
  readonly name: string;
}

/** Asks for the edits that bring a draft, or a range of it, into a script. Result: `WireEdit[]`. */
export const CONVERT = "policyDrafting/convert";

export interface ConvertParams {
  readonly uri: string;
  readonly script: string;
  /** As in LSP; the whole draft where it is left out. */
  readonly range?: WireRange;
}

/** Asks for the edits that write all citations of a draft in one style. Result: `WireEdit[]`. */
export const RESTYLE = "policyDrafting/restyle";

export interface RestyleParams {
  readonly uri: string;
  /** `clause`, `short` or `full`. */
  readonly style: string;
}

/** Asks for the repairs that free a draft, or a range of it, from web-copy damage. Result: `CleanResult`. */
export const CLEAN = "policyDrafting/clean";

export interface CleanParams {
  readonly uri: string;
  /** As in LSP; the whole draft where it is left out. */
  readonly range?: WireRange;
}

export interface CleanResult {
  readonly edits: readonly WireEdit[];
  /** How many repairs of each kind, in the user's words. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Asks for a text from elsewhere without web-copy damage. Result: `CleanTextResult`. */
export const CLEAN_TEXT = "policyDrafting/cleanText";

export interface CleanTextParams {
  readonly text: string;
  /** The draft that it goes into, whose language it is read as; Markdown where it is left out. */
  readonly uri?: string;
}

export interface CleanTextResult {
  readonly text: string;
  /** How many repairs were made. */
  readonly repairs: number;
  /** Whether notes of readings or forms are among them: the text surely is a damaged copy. */
  readonly residue: boolean;
}

/**
 * Asks for a text from elsewhere as a quotation: if it stands word for word in
 * a known document, web-copy damage and script aside. Result: `QuoteTextResult | null`.
 */
export const QUOTE_TEXT = "policyDrafting/quoteText";

export interface QuoteTextParams {
  readonly text: string;
  /** The draft that it goes into: its script, its language and how it names the document are used. */
  readonly uri: string;
  /** Where it goes, as in LSP: a sentence that names the document is not told again. */
  readonly position?: WireRange["start"];
}

export interface QuoteTextResult {
  /** In quotation marks, with its citation. */
  readonly text: string;
  /** Where it stands, in the user's language: （七）. */
  readonly place: string;
}

/** Asks where a clause stands, in the script of a draft. Result: LSP `Location | null`, null for an unknown clause. */
export const CLAUSE_LOCATION = "policyDrafting/clauseLocation";

/** Asks for a clause in Markdown, in the script of a draft. Result: `string | null`. */
export const CLAUSE = "policyDrafting/clause";

export interface ClauseParams {
  readonly uri: string;
  readonly corpus: string;
  readonly number: number;
}
