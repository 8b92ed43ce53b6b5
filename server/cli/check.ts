import type { Finding } from "../service/features/diagnostics.ts";
import { SCRIPT_VALUES } from "../service/settings.ts";
import { type CheckOptions, checkFiles } from "./checkFiles.ts";
import { type Command, choose, type Option, readArguments } from "./command.ts";
import { Failure, Failures } from "./failure.ts";
import { FORMATS, type Format, format } from "./formats.ts";
import { messages } from "./language.ts";
import { selectFiles } from "./selection.ts";
import { Services } from "./services.ts";
import { watchDrafts } from "./watch.ts";

const OPTIONS = {
  format: { type: "string", allowed: FORMATS },
  script: { type: "string", allowed: SCRIPT_VALUES },
  fix: { type: "boolean" },
  watch: { type: "boolean" },
} as const satisfies Record<string, Option>;

/** The findings of drafts; 1 where a warning or an error is among them. */
export const check: Command = {
  options: OPTIONS,
  usage: "[--format text|json|sarif] [--script S] [--fix] [--watch] FILE|DIR|GLOB|- …",
  run(args) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const as = choose("format", values.format ?? "text", FORMATS);
    const script = values.script && choose("script", values.script, SCRIPT_VALUES);
    if (positionals.length === 0) throw new Failure(messages.nameFiles);
    if (values.watch && as !== "text") throw new Failure(messages.cannotWatch(`--format ${as}`));
    if (values.watch && positionals.includes("-")) throw new Failure(messages.cannotWatch("-"));
    const options = {
      services: new Services(),
      script: script || undefined,
      fix: values.fix === true,
    };
    if (values.watch) return watchDrafts(positionals, options);
    return checkOnce(positionals, options, as);
  },
};

async function checkOnce(
  args: readonly string[],
  options: CheckOptions,
  as: Format,
): Promise<number> {
  const failures = new Failures();
  const reports = await checkFiles(selectFiles(args, failures), options, failures);
  const fixedOnStandardOutput = options.fix && reports.some(({ file }) => file === "-");
  // Of nothing that could be read there is nothing to sum up.
  const isUnread = as === "text" && reports.length === 0 && failures.any;
  if (!fixedOnStandardOutput && !isUnread) console.log(format(reports, as));
  failures.tell();
  if (failures.any) return 2;
  return reports.some(({ findings }) => findings.some(isSerious)) ? 1 : 0;
}

function isSerious({ severity }: Finding): boolean {
  return severity === "error" || severity === "warning";
}
