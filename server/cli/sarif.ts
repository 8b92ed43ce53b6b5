import { isAbsolute, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Finding } from "../service/features/diagnostics.ts";
import { RULES } from "../service/rules/index.ts";
import type { Severity } from "../service/rules/rule.ts";
import type { Span } from "../service/text/span.ts";
import { describeRule, VERSION } from "./manifest.ts";
import type { Report } from "./report.ts";

const SCHEMA =
  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** SARIF has three levels that stand for findings (2.1.0, 3.27.10). */
const LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
};

const CODES = RULES.map(({ code }) => code);

/** A log of one run in the format SARIF 2.1.0 (OASIS). Columns count UTF-16 units, as VS Code's do. */
export function toSarif(reports: readonly Report[]): object {
  const rules = CODES.map((id) => ({ id, shortDescription: { text: describeRule(id) } }));
  const driver = { name: "policy-drafting", version: VERSION, rules };
  const results = reports.flatMap(resultsOf);
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", results }],
  };
}

function resultsOf({ file, text, language, findings }: Report): object[] {
  const document = TextDocument.create(file, language, 0, text);
  const artifactLocation = { uri: toUri(file) };
  return findings.map((finding) => {
    const region = toRegion(document, finding);
    return {
      ruleId: finding.code,
      ruleIndex: CODES.indexOf(finding.code),
      level: LEVELS[finding.severity],
      message: { text: finding.message },
      locations: [{ physicalLocation: { artifactLocation, region } }],
      ...(finding.fix !== null && { fixes: [toFix(finding, artifactLocation, region)] }),
    };
  });
}

function toFix({ message, fix }: Finding, artifactLocation: object, deletedRegion: object): object {
  const replacement = { deletedRegion, insertedContent: { text: fix } };
  return {
    description: { text: message },
    artifactChanges: [{ artifactLocation, replacements: [replacement] }],
  };
}

/** Lines and columns begin with 1; the end column is the one behind the last. */
function toRegion(document: TextDocument, { start, end }: Span): object {
  const [first, last] = [document.positionAt(start), document.positionAt(end)];
  return {
    startLine: first.line + 1,
    startColumn: first.character + 1,
    endLine: last.line + 1,
    endColumn: last.character + 1,
  };
}

function toUri(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.split(sep).map(encodeURIComponent).join("/");
}
