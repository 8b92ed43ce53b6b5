import type { Corpus } from "../corpus.ts";
import type { Library } from "../library.ts";

/** The editions of GB/T 7714 whose form of an entry can be written, the one in force last. */
export const EDITIONS = ["2015", "2025"] as const;

export type Edition = (typeof EDITIONS)[number];

/** Where a document was read on the web. */
export interface Online {
  readonly url: string;
  /** ISO 8601 calendar date of reading; null where it is not told. */
  readonly accessed: string | null;
}

/** What styles leave to the user. */
export interface CitationOptions {
  /** For `short`: the short title, without 《》, in place of the document's own; empty for that. */
  readonly shortName: string;
  /** For `template`: text with fields in braces. */
  readonly template: string;
  /** For `gbt7714` and `csl-json`. */
  readonly bibliography: {
    readonly edition: Edition;
    /** By the document's name (`id`): a corpus knows no address, for none of its sources names one. */
    readonly online: Readonly<Record<string, Online>>;
  };
}

/** The template is the style `clause`, as a pattern to change. */
export const DEFAULT_OPTIONS: CitationOptions = {
  shortName: "",
  template: "{title}（{number}）{clause}",
  bibliography: { edition: "2025", online: {} },
};

/** The options for citing a document: the short title that the user has set is the first document's. */
export function optionsFor(
  corpus: Corpus,
  library: Library,
  options: CitationOptions = DEFAULT_OPTIONS,
): CitationOptions {
  return corpus === library.corpora[0] ? options : { ...options, shortName: "" };
}

/** Whether a value is an address of the web, without white space in it. */
export function isWebAddress(value: unknown): value is string {
  return typeof value === "string" && /^https?:\/\/[^\s/]\S*$/i.test(value);
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a value is a day of the calendar as ISO 8601 writes it: 2026-03-01. */
export function isDate(value: unknown): value is string {
  if (typeof value !== "string") return false;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && !isLeap ? 28 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= days;
}
