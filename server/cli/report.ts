import { TextDocument } from "vscode-languageserver-textdocument";
import type { Finding } from "../service/features/diagnostics.ts";
import type { Input } from "./inputs.ts";
import { messages } from "./service.ts";

export interface Report extends Input {
  readonly findings: readonly Finding[];
}

/** How much of a line stands on either side of the marked text, in UTF-16 units. */
const CONTEXT = 24;

/** Findings for people: place, code, message, the marked text with a rule under it, the fix. */
export function formatReport(reports: readonly Report[]): string {
  const m = messages();
  const count = reports.reduce((sum, { findings }) => sum + findings.length, 0);
  const summary = m.summary({ files: reports.length, findings: count });
  return [...reports.flatMap(formatFile), summary].join("\n");
}

function formatFile({ file, language, text, findings }: Report): string[] {
  if (findings.length === 0) return [];
  const document = TextDocument.create(file, language, 0, text);
  return [file, ...findings.flatMap((finding) => formatFinding(document, finding)), ""];
}

function formatFinding(document: TextDocument, finding: Finding): string[] {
  const m = messages();
  const { line, character } = document.positionAt(finding.start);
  const place = `${line + 1}:${character + 1}`;
  const [before, marked, after] = around(document, finding);
  const choices = finding.fix === null ? finding.choices : [finding.fix];
  const fixes = choices.map((fix) => (fix ? m.replaceWith(fix) : m.remove(marked)));
  return [
    `  ${place}  ${m.severity(finding.severity)}  ${finding.code}`,
    `    ${finding.message}`,
    `    │ ${before}${marked}${after}`,
    `    │ ${" ".repeat(columns(before))}${"^".repeat(columns(marked))}`,
    ...(fixes.length ? [`    → ${fixes.join(" | ")}`] : []),
  ];
}

/** The marked text with what stands on its line before and after it. */
function around(document: TextDocument, { start, end }: Finding): [string, string, string] {
  const text = document.getText();
  const before =
    text
      .slice(Math.max(0, start - CONTEXT), start)
      .split(/[\r\n]/)
      .at(-1) ?? "";
  const marked = text.slice(start, end).split(/[\r\n]/)[0] ?? "";
  const after = text.slice(end, end + CONTEXT).split(/[\r\n]/)[0] ?? "";
  return [before, marked, after].map((part) => part.toWellFormed()) as [string, string, string];
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;

/** Terminal columns: two for Han and full-width characters (UAX #11, W and F). */
function columns(text: string): number {
  return Array.from(text).reduce((sum, char) => sum + (WIDE.test(char) ? 2 : 1), 0);
}
