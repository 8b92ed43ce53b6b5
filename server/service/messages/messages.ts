import { en } from "./en.ts";
import { zh } from "./zh.ts";

export type Locale = "zh" | "en";

/** Every sentence that a user reads, by what it is about. Each language has one file. */
export interface Messages {
  scriptCharacter(values: { wrong: string; right: string; draft: string }): string;
  phonetic(values: { note: string }): string;
  citationUnknown(values: { label: string; title: string; last: string; right: string | null }): string;
  citationMismatch(values: { label: string; title: string; ofLabel: string; ofTitle: string }): string;
  script(script: string): string;
  replaceWith(text: string): string;
  remove(text: string): string;
  replaceAll(count: number): string;
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
  severity(severity: "error" | "warning" | "information" | "hint"): string;
  summary(values: { files: number; findings: number }): string;
}

/** The messages of a BCP 47 locale: Chinese for zh and where it is unknown, else English. */
export function messagesFor(locale: string | undefined): Messages {
  return localeOf(locale) === "zh" ? zh : en;
}

export function localeOf(locale: string | undefined): Locale {
  return locale === undefined || /^(?:zh|c$|posix$)/i.test(locale) ? "zh" : "en";
}
