import { expect } from "vitest";
import type { CitationStyle } from "../../server/service/corpus/citation.ts";
import type { Finding } from "../../server/service/features/diagnostics.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../server/service/settings.ts";
import type { Repair } from "../../server/service/text/clean.ts";
import { applyEdits, type Span } from "../../server/service/text/span.ts";
import { readCursor, readMarks } from "./markup.ts";
import { service } from "./plainService.ts";

export { service };

export interface Options {
  readonly language?: "markdown" | "plaintext";
  readonly settings?: Partial<Settings>;
}

function open(text: string, { language = "markdown", settings }: Options) {
  return {
    draft: service.openDraft(text, language),
    settings: { ...DEFAULT_SETTINGS, ...settings },
  };
}

/** Expects exactly the marked findings, `⟦code:text⟧`, with `→right` as their sure fix where it is given. */
export function checkDiagnostics(marked: string, options: Options = {}): Finding[] {
  const { text, marks } = readMarks(marked);
  const { draft, settings } = open(text, options);
  const findings = service.diagnose(draft, settings);
  const show = (start: number, end: number, code: string) =>
    `${code} ${start}–${end} ${text.slice(start, end)}`;
  expect(findings.map(({ start, end, code }) => show(start, end, code))).toEqual(
    marks.map(({ start, end, label }) => show(start, end, label)),
  );
  marks.forEach(({ right }, index) => {
    if (right !== null) expect(findings[index]?.fix).toBe(right);
  });
  return findings;
}

/** Expects the text after all sure fixes. */
export function checkFixAll(text: string, expected: string, options: Options = {}): void {
  const { draft, settings } = open(text, options);
  expect(service.fixAll(draft, settings)).toBe(expected);
}

/** Expects a hover at `$0` over exactly the text marked `⟦:…⟧`; gives its Markdown, unescaped. */
export function checkHover(marked: string, options: Options = {}): string {
  const { text, cursor, marks } = readCursor(marked);
  const { draft, settings } = open(text, options);
  const found = service.hover(draft, cursor, settings);
  const [mark] = marks;
  expect(found && text.slice(found.start, found.end)).toBe(
    mark ? text.slice(mark.start, mark.end) : null,
  );
  expect(found?.start).toBe(mark?.start);
  return (found?.markdown ?? "").replace(/\\(.)/g, "$1");
}

export function checkNoHover(marked: string, options: Options = {}): void {
  const { text, cursor } = readCursor(marked);
  const { draft, settings } = open(text, options);
  expect(service.hover(draft, cursor, settings)).toBeNull();
}

/**
 * Expects a definition at `$0` for exactly the text marked `⟦:…⟧`; gives the
 * text that it leads to and the first line of what that belongs to.
 */
export function definitionAt(marked: string, options: Options = {}): [string, string] {
  const { text, cursor, marks } = readCursor(marked);
  const { draft, settings } = open(text, options);
  const found = service.definition(draft, cursor, settings);
  const [mark] = marks;
  if (!found || !mark) throw new Error(`no definition, or no mark, in: ${marked}`);
  expect(text.slice(found.start, found.end)).toBe(text.slice(mark.start, mark.end));
  expect(found.start).toBe(mark.start);
  const { document, focus, whole } = found.target;
  const [heading = ""] = document.text.slice(whole.start, whole.end).split("\n");
  return [document.text.slice(focus.start, focus.end), heading];
}

export function checkNoDefinition(marked: string, options: Options = {}): void {
  const { text, cursor } = readCursor(marked);
  const { draft, settings } = open(text, options);
  const found = service.definition(draft, cursor, settings);
  expect(found && text.slice(found.start, found.end)).toBeNull();
}

/** Expects the references of what stands at `$0` in one draft to be exactly what is marked in another. */
export function checkReferences(subject: string, marked: string, options: Options = {}): void {
  const asked = readCursor(subject);
  const { draft, settings } = open(asked.text, options);
  const found = service.subjectAt(draft, asked.cursor, null, settings);
  if (!found) throw new Error(`nothing to look for in: ${subject}`);
  const { text, marks } = readMarks(marked);
  const spans = service.findReferences(open(text, options).draft, found, settings);
  const show = ({ start, end }: Span) => `${start}–${end} ${text.slice(start, end)}`;
  expect(spans.map(show)).toEqual(marks.map(show));
}

/** The labels offered at `$0`. */
export function completionLabels(marked: string, options: Options = {}): string[] {
  const { text, cursor } = readCursor(marked);
  const { draft, settings } = open(text, options);
  return service.complete(draft, cursor, settings).map(({ label }) => label);
}

/** Expects the text after accepting the proposal of that label at `$0`. */
export function checkCompletion(
  marked: string,
  label: string,
  expected: string,
  options: Options = {},
): void {
  const { text, cursor } = readCursor(marked);
  const { draft, settings } = open(text, options);
  const found = service.complete(draft, cursor, settings).find((one) => one.label === label);
  expect(found, `“${label}” is not offered in: ${marked}`).toBeDefined();
  if (!found) return;
  expect(found.filter.startsWith(text.slice(found.start, cursor))).toBe(true);
  expect(applyEdits(text, [found])).toBe(expected);
}

/**
 * What inserting the citation of a clause at `$0`, or at every mark `⟦:…⟧`,
 * gives: the text with `$0` where the writer goes on, or what is said instead.
 */
export function insertInto(
  marked: string,
  number: number,
  style: CitationStyle,
  options: Options = {},
): string {
  const { text, cursor, marks } = readMarks(marked);
  const { draft, settings } = open(text, options);
  const selections = marks.length > 0 ? marks : [{ start: cursor, end: cursor }];
  const corpus = service.library.corpora[0]?.id ?? "";
  const request = { corpus, number, style, selections };
  const insertion = service.insertCitation(draft, request, settings);
  if (insertion?.kind !== "insert") return `${insertion?.kind}: ${insertion?.notice}`;
  const { edits, cursors } = insertion;
  edits.forEach(({ start }, index) => {
    expect(start).toBeGreaterThan(edits[index - 1]?.end ?? -1);
  });
  const carets = cursors.map((at) => ({ start: at, end: at, replacement: "$0" }));
  return applyEdits(applyEdits(text, edits), carets);
}

/** Expects the text after the clean-up (null: any); gives the repairs, which must be in order and apart. */
export function checkClean(
  text: string,
  expected: string | null,
  options: Options = {},
): readonly Repair[] {
  const { draft, settings } = open(text, options);
  const repairs = service.clean(draft, null, settings);
  if (expected !== null) expect(applyEdits(text, repairs)).toBe(expected);
  repairs.forEach(({ start, end }, index) => {
    expect(start).toBeGreaterThanOrEqual(repairs[index - 1]?.end ?? 0);
    expect(end).toBeGreaterThan(start);
  });
  return repairs;
}
