import type { Damage } from "../text/clean.ts";

/** Every sentence that a user reads, by what it is about. Each language has one file. */
export interface Messages {
  scriptCharacter(values: { wrong: string; right: string; draft: string }): string;
  scriptWord(values: { wrong: string; right: string; draft: string }): string;
  scriptVariant(values: { form: string; right: string; standard: string }): string;
  phonetic(values: { note: string }): string;
  citationUnknown(values: {
    label: string;
    title: string;
    last: string;
    right: string | null;
  }): string;
  citationMismatch(values: {
    label: string;
    title: string;
    ofLabel: string;
    ofTitle: string;
  }): string;
  script(script: string): string;
  replaceWith(text: string): string;
  remove(text: string): string;
  replaceAll(count: number): string;
  cleanDraft(count: number): string;
  damage(damage: Damage): string;
  alsoIn(labels: string): string;
  witnesses(count: number): string;
  documentNumber: string;
  documentDate: string;
  documentIssuers: string;
  documentShortTitle: string;
  inNotice: string;
  inPreamble: string;
  clauseCount(count: number): string;
  officialTerm: string;
  settingUnusable(values: { name: string; value: string; allowed: readonly string[] }): string;
}
