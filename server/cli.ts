import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { runCheck } from "./cli/check.ts";
import { runCite } from "./cli/cite.ts";
import { runClause } from "./cli/clause.ts";
import { runClean } from "./cli/clean.ts";
import { runConvert } from "./cli/convert.ts";
import { Failure } from "./cli/failure.ts";
import { serve } from "./lsp/server.ts";

const USAGE = `policy-drafting lsp --stdio | --node-ipc | --socket=N
policy-drafting check [--format text|json] [--script S] [--fix] FILE|DIR|- …
policy-drafting clause N [--script S] [--json]
policy-drafting cite N [--style clause|short|full|quote] [--script S]
policy-drafting convert --to S [--write] FILE|-
policy-drafting clean [--write] FILE|-`;

const COMMANDS: Readonly<Record<string, (args: string[]) => number | undefined>> = {
  check: runCheck,
  clause: runClause,
  cite: runCite,
  clean: runClean,
  convert: runConvert,
  lsp: () => {
    serve(createConnection(ProposedFeatures.all), import.meta.dirname);
    return undefined;
  },
  "--help": () => {
    console.log(USAGE);
    return 0;
  },
};

/** Runs one command; the result is the exit status, undefined while the command goes on. */
function run([name = "", ...args]: string[]): number | undefined {
  const command = COMMANDS[name];
  if (!command) throw new Failure(`${name || "?"}: 用法 / usage:\n${USAGE}`);
  try {
    return command(args);
  } catch (error) {
    if (isUsageError(error)) throw new Failure(`${name}: ${error.message}`);
    throw error;
  }
}

function isUsageError(error: unknown): error is Error {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return code.startsWith("ERR_PARSE_ARGS");
}

try {
  const status = run(process.argv.slice(2));
  if (status !== undefined) process.exitCode = status;
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
