import { expect } from "vitest";
import type { CitationStyle } from "../../server/service/corpus/citation.ts";
import type { Completion } from "../../server/service/features/completion/proposal.ts";
import type { Finding } from "../../server/service/features/diagnostics.ts";
import type { LanguageService } from "../../server/service/languageService.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../server/service/settings.ts";
import type { Repair } from "../../server/service/text/clean.ts";
import { applyEdits, type Span } from "../../server/service/text/span.ts";
import type { TypingCase } from "../service/completion/typing.ts";
import { readCursor, readMarks } from "./markup.ts";
import { service as plain } from "./plainService.ts";

export { plain as service };

export interface Options {
  readonly language?: "markdown" | "plaintext";
  readonly settings?: Partial<Settings>;
  /** Another one than that with the built-in plan alone. */
  readonly service?: LanguageService;
}

function open(text: string, { language = "markdown", settings, service = plain }: Options) {
  return {
    service,
    draft: service.openDraft(text, language),
    settings: { ...DEFAULT_SETTINGS, ...settings },
  };
}

/** Expects exactly the marked findings, `⟦code:text⟧`, with `→right` as their sure fix where it is given. */
export function checkDiagnostics(marked: string, options: Options = {}): Finding[] {
  const { text, marks } = readMarks(marked);
  const { service, draft, settings } = open(text, options);
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
  const { service, draft, settings } = open(text, options);
  expect(applyEdits(text, service.fixAll(draft, settings))).toBe(expected);
}

/** Expects a hover at `$0` over exactly the text marked `⟦:…⟧`; gives its Markdown, unescaped. */
export function checkHover(marked: string, options: Options = {}): string {
  const { text, cursor, marks } = readCursor(marked);
  const { service, draft, settings } = open(text, options);
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
  const { service, draft, settings } = open(text, options);
  expect(service.hover(draft, cursor, settings)).toBeNull();
}

/**
 * Expects a definition at `$0` for exactly the text marked `⟦:…⟧`; gives the
 * text that it leads to and the first line of what that belongs to.
 */
export function definitionAt(marked: string, options: Options = {}): [string, string] {
  const { text, cursor, marks } = readCursor(marked);
  const { service, draft, settings } = open(text, options);
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
  const { service, draft, settings } = open(text, options);
  const found = service.definition(draft, cursor, settings);
  expect(found && text.slice(found.start, found.end)).toBeNull();
}

/** Expects the references of what stands at `$0` in one draft to be exactly what is marked in another. */
export function checkReferences(subject: string, marked: string, options: Options = {}): void {
  const asked = readCursor(subject);
  const { service, draft, settings } = open(asked.text, options);
  const found = service.subjectAt(draft, asked.cursor, null, settings);
  if (!found) throw new Error(`nothing to look for in: ${subject}`);
  const { text, marks } = readMarks(marked);
  const spans = service.findReferences(open(text, options).draft, found, settings);
  const show = ({ start, end }: Span) => `${start}–${end} ${text.slice(start, end)}`;
  expect(spans.map(show)).toEqual(marks.map(show));
}

/** The proposals at `$0`. Each must begin its filter with what stands in its span, and be apart from the others. */
export function completionsAt(marked: string, options: Options = {}): Completion[] {
  const { text, cursor } = readCursor(marked);
  const { service, draft, settings } = open(text, options);
  const found = service.complete(draft, cursor, settings);
  for (const { filter, start, end } of found) {
    expect(filter.startsWith(text.slice(start, cursor))).toBe(true);
    expect(start <= cursor && cursor <= end).toBe(true);
  }
  return found;
}

/** Expects what a case of typing says; `first` and `top3` with the text after accepting it. */
export function checkTyping([text, typed, expected, after]: TypingCase): void {
  const marked = text.replace("$0", () => `${typed}$0`);
  const found = completionsAt(marked);
  const labels = found.map(({ label }) => label);
  const [, rule = "", wanted = ""] = /^(\S+) ?(.*)$/s.exec(expected) ?? [];
  if (rule === "nothing") expect(labels).toEqual([]);
  else if (rule === "absent") expect(labels).not.toContain(wanted);
  else if (rule === "first") expect(labels[0]).toBe(wanted);
  else expect(labels.slice(0, 3)).toContain(wanted);
  const accepted = found.find(({ label }) => label === wanted);
  if (accepted && after) expect(applyEdits(marked.replace("$0", ""), [accepted])).toBe(after);
}

/**
 * What inserting the citation of a clause at `$0`, or at every mark `⟦:…⟧`,
 * gives: the text with `$0` where the writer goes on, or what is said instead.
 */
export function insertInto(
  marked: string,
  number: number,
  style: CitationStyle | null,
  options: Options = {},
): string {
  const { text, cursor, marks } = readMarks(marked);
  const { service, draft, settings } = open(text, options);
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
  const { service, draft, settings } = open(text, options);
  const repairs = service.clean(draft, null, settings);
  if (expected !== null) expect(applyEdits(text, repairs)).toBe(expected);
  repairs.forEach(({ start, end }, index) => {
    expect(start).toBeGreaterThanOrEqual(repairs[index - 1]?.end ?? 0);
    expect(end).toBeGreaterThan(start);
  });
  return repairs;
}
