import type { Damage } from "../text/clean.ts";
import type { NumberFault, TemplateFault, TitleFault } from "../text/faults.ts";

/** Where in a document a quotation stands; a clause by its label. */
export type QuotedPlace =
  | { readonly kind: "clause"; readonly label: string }
  | { readonly kind: "part"; readonly number: string }
  | { readonly kind: "preamble" | "notice" };

/** Every sentence that a user reads, by what it is about. Each language has one file. */
export interface Messages {
  scriptCharacter(values: { wrong: string; right: string; draft: string }): string;
  scriptWord(values: { wrong: string; right: string; draft: string }): string;
  scriptVariant(values: { form: string; right: string; standard: string }): string;
  phonetic(values: { note: string }): string;
  citationTitle(values: { right: string; faults: readonly TitleFault[] }): string;
  citationNumber(values: {
    written: string;
    right: string;
    faults: readonly NumberFault[];
  }): string;
  citationWrongNumber(values: { written: string; right: string }): string;
  citationWrongTitle(values: {
    written: string;
    right: string;
    label: string;
    fixed: boolean;
  }): string;
  citationFormerTitle(values: { written: string; right: string; label: string }): string;
  citationTarget(values: { written: string; right: string; place: string }): string;
  citationInconsistent(values: { written: string; usual: string }): string;
  citationUnknown(values: {
    label: string;
    title: string;
    last: string;
    right: string | null;
  }): string;
  citationMisplaced(values: { label: string; ofLabel: string }): string;
  citationMismatch(values: {
    label: string;
    title: string;
    ofLabel: string;
    ofTitle: string;
  }): string;
  citationWrongPart(values: { label: string; part: string; right: string }): string;
  quotationAltered(values: {
    title: string;
    place: string;
    original: string;
    written: string;
    fixed: boolean;
  }): string;
  quotationUnmarked(values: { title: string; place: string; length: number }): string;
  termUnofficial(values: { title: string; written: string; right: string }): string;
  quotationExact(values: { title: string; place: string }): string;
  quotationDiffers(values: { title: string; place: string }): string;
  quotationOriginal: string;
  quotationWritten: string;
  place(place: QuotedPlace): string;
  cslJsonCopied: string;
  noFootnoteHere: string;
  script(script: string): string;
  replaceWith(text: string): string;
  /** Words that were left out. */
  putIn(text: string): string;
  remove(text: string): string;
  replaceAll(count: number): string;
  cleanDraft(count: number): string;
  damage(damage: Damage): string;
  alsoIn(labels: string): string;
  /** How many sources an official text was compared in. */
  witnesses(count: number): string;
  /** A value with its name in front. */
  labelled(values: { name: string; value: string }): string;
  documentNumber: string;
  documentDate: string;
  documentIssuers: string;
  documentShortTitle: string;
  findingReferences: string;
  draftsSearched(count: number): string;
  /** The search ended before all drafts were read. */
  searchCutShort(count: number): string;
  /** Drafts that are too large or cannot be read. */
  draftsLeftOut(count: number): string;
  /** A draft, by its file's name, is being checked. */
  readingPlans: string;
  morePlansLeftOut(count: number): string;
  checking(name: string): string;
  /** A draft, by its file's name, has more characters than are read. */
  draftTooLong(name: string, most: number): string;
  /** A draft, by its file's name, has more findings than are shown. */
  findingsCutShort(name: string, count: number, shown: number): string;
  noSuchDocument(uri: string): string;
  inNotice: string;
  inPreamble: string;
  clauseCount(count: number): string;
  officialTerm: string;
  settingUnusable(values: { name: string; value: string; why: string }): string;
  useOneOf(allowed: readonly string[]): string;
  templateFault(fault: TemplateFault): string;
}
