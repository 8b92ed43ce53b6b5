import { TextDocument } from "vscode-languageserver-textdocument";
import { toDiagnostic } from "../lsp/convert.ts";
import { formatReports, type Report } from "./report.ts";
import { toSarif } from "./sarif.ts";

/** The values of `check --format`. */
export const FORMATS = ["text", "json", "sarif"] as const;
export type Format = (typeof FORMATS)[number];

/** The findings of drafts as standard output has them. */
export function format(reports: readonly Report[], as: Format): string {
  if (as === "text") return formatReports(reports);
  return JSON.stringify(as === "sarif" ? toSarif(reports) : reports.map(toJson), null, 2);
}

function toJson({ file, text, language, findings }: Report): object {
  const document = TextDocument.create(file, language, 0, text);
  return { file, diagnostics: findings.map((finding) => toDiagnostic(document, finding)) };
}
