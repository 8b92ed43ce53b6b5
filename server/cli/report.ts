import { styleText } from "node:util";
import stringWidth from "string-width";
import { TextDocument } from "vscode-languageserver-textdocument";
import { correctionTitle } from "../service/features/codeActions.ts";
import type { Finding } from "../service/features/diagnostics.ts";
import type { Severity } from "../service/rules/rule.ts";
import type { Input } from "./inputs.ts";
import { messages } from "./language.ts";
import { serviceMessages } from "./service.ts";
import { shown } from "./text.ts";

/** A draft and what was found in it, in order of place. */
export interface Report extends Input {
  readonly findings: readonly Finding[];
  /** How many repairs were made before. */
  readonly repairs: number;
}

/** How much of a long line stands on either side of the marked text, in characters. */
const CONTEXT = 32;

type Style = Parameters<typeof styleText>[0];

const STYLES: Readonly<Record<Severity, Style>> = {
  error: ["bold", "red"],
  warning: ["bold", "yellow"],
  information: ["bold", "blue"],
  hint: ["bold", "cyan"],
};

/** Findings for people: place, severity, message and code, the line, the marked text underlined, the fix. */
export function formatReports(reports: readonly Report[]): string {
  return [...reports.flatMap(formatReport), summarize(reports)].join("\n");
}

/** How many files were checked and findings found. */
export function summarize(reports: readonly Report[]): string {
  const findings = reports.reduce((sum, report) => sum + report.findings.length, 0);
  const repairs = reports.reduce((sum, report) => sum + report.repairs, 0);
  return messages.summary({ files: reports.length, findings, repairs });
}

/** The lines about one draft's findings; none where there are none. */
export function formatReport({ file, language, text, findings }: Report): string[] {
  const document = TextDocument.create(file, language, 0, text);
  return findings.flatMap((finding) => [...formatFinding(document, finding), ""]);
}

function formatFinding(document: TextDocument, finding: Finding): string[] {
  const { severity, code, message, start } = finding;
  const { line, character } = document.positionAt(start);
  const style = STYLES[severity];
  const place = `${shown(document.uri)}:${line + 1}:${character + 1}`;
  const number = String(line + 1);
  const gutter = " ".repeat(number.length);
  const [before, marked, after] = readLine(document, finding).map(shown) as [
    string,
    string,
    string,
  ];
  // Han and full-width characters take two columns (UAX #11).
  const underline = "^".repeat(Math.max(1, stringWidth(marked)));
  const fixes = fixesOf(finding, marked);
  return [
    `${paint("bold", place)}  ${paint(style, messages.severity[severity])}  ${shown(message)}  ${paint("dim", code)}`,
    `  ${paint("dim", `${number} │`)} ${before}${paint(style, marked)}${after}`,
    `  ${paint("dim", `${gutter} │`)} ${" ".repeat(stringWidth(before))}${paint(style, underline)}`,
    ...(fixes ? [`  ${gutter} ${paint("green", `→ ${shown(fixes)}`)}`] : []),
  ];
}

function fixesOf({ fix, choices }: Finding, marked: string): string {
  const m = serviceMessages();
  const offered = fix === null ? choices : [fix];
  return offered.map((text) => correctionTitle(marked, text, m)).join(" | ");
}

/** The marked text, as far as its first line goes, and what stands before and behind it there. */
function readLine(document: TextDocument, { start, end }: Finding): [string, string, string] {
  const from = document.offsetAt({ line: document.positionAt(start).line, character: 0 });
  const text = document.getText();
  const length = text.slice(from).search(/[\r\n]/);
  const to = length < 0 ? text.length : from + length;
  const before = Array.from(text.slice(from, start));
  const after = Array.from(text.slice(Math.min(end, to), to));
  return [
    before.length > CONTEXT ? `…${before.slice(-CONTEXT).join("")}` : before.join(""),
    text.slice(start, Math.min(end, to)),
    after.length > CONTEXT ? `${after.slice(0, CONTEXT).join("")}…` : after.join(""),
  ];
}

/** Colours a text where standard output is a terminal that has them and NO_COLOR is not set, or where FORCE_COLOR asks for it. */
function paint(style: Style, text: string): string {
  return COLOURED ? styleText(style, text, { validateStream: false }) : text;
}

const { FORCE_COLOR } = process.env;
const COLOURED =
  FORCE_COLOR === undefined
    ? process.stdout.isTTY === true && process.stdout.hasColors()
    : FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
