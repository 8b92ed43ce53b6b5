import { parseArgs } from "node:util";
import { TextDocument } from "vscode-languageserver-textdocument";
import { toDiagnostic } from "../lsp/convert.ts";
import type { Finding } from "../service/features/diagnostics.ts";
import type { LanguageService } from "../service/languageService.ts";
import { DEFAULT_SETTINGS, type Settings } from "../service/settings.ts";
import { Failure, Failures } from "./failure.ts";
import { listFiles, readInput } from "./inputs.ts";
import { formatReport, type Report } from "./report.ts";
import { openService, parseScript } from "./service.ts";
import { giveBack } from "./write.ts";

const FORMATS = ["text", "json"] as const;

/** `check [--format F] [--script S] [--fix] FILE|DIR|- …`: 1 where a warning or an error was found. */
export function runCheck(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: "string", default: "text" },
      script: { type: "string", default: "auto" },
      fix: { type: "boolean", default: false },
    },
  });
  const settings = { ...DEFAULT_SETTINGS, script: parseScript(values.script, "auto") };
  const format = FORMATS.find((one) => one === values.format);
  if (!format)
    throw new Failure(`--format ${values.format}: 可用值 / use one of: ${FORMATS.join(", ")}`);
  if (positionals.length === 0) throw new Failure("请给出要检查的文件 / name the files to check");
  const service = openService();
  const failures = new Failures();
  const reports = positionals
    .flatMap((argument) => listFiles(argument, (failure) => failures.tell(failure)))
    .flatMap((file) => failures.unless(() => checkFile(file, service, settings, values.fix)));
  const toStandardOutput = values.fix && reports.some(({ file }) => file === "-");
  if (!toStandardOutput) console.log(format === "json" ? toJson(reports) : formatReport(reports));
  if (failures.count > 0) return 2;
  return reports.some(({ findings }) => findings.some(isSerious)) ? 1 : 0;
}

function checkFile(
  file: string,
  service: LanguageService,
  settings: Settings,
  fix: boolean,
): Report {
  const input = readInput(file);
  const draft = service.openDraft(input.text, input.language);
  if (!fix) return { ...input, findings: service.diagnose(draft, settings) };
  const fixed = service.fixAll(draft, settings);
  giveBack(input, fixed, true);
  const after = service.openDraft(fixed, input.language);
  return { ...input, text: fixed, findings: service.diagnose(after, settings) };
}

function isSerious({ severity }: Finding): boolean {
  return severity === "error" || severity === "warning";
}

function toJson(reports: readonly Report[]): string {
  const files = reports.map(({ file, text, language, findings }) => {
    const document = TextDocument.create(file, language, 0, text);
    return { file, diagnostics: findings.map((finding) => toDiagnostic(document, finding)) };
  });
  return JSON.stringify(files, null, 2);
}
