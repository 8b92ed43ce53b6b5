import { runCheck } from "./cli/check.ts";
import { runCite } from "./cli/cite.ts";
import { runClause } from "./cli/clause.ts";
import { runClean } from "./cli/clean.ts";
import { runConvert } from "./cli/convert.ts";
import { Failure } from "./cli/failure.ts";
import { runLsp } from "./cli/lsp.ts";

const USAGE = `policy-drafting lsp --stdio | --node-ipc | --socket=N
policy-drafting check [--format text|json] [--script S] [--fix] FILE|DIR|- …
policy-drafting clause N [--script S] [--json]
policy-drafting cite N [--style clause|short|full|quote|footnote] [--script S]
policy-drafting cite N --style gbt7714|csl-json [--edition 2015|2025] [--url U [--accessed DATE]] [--script S]
policy-drafting cite N --style template --template T [--script S]
policy-drafting convert --to S [--write] FILE|-
policy-drafting clean [--write] FILE|-`;

const COMMANDS = new Map<string, (args: string[]) => number | undefined>(
  Object.entries({
    check: runCheck,
    clause: runClause,
    cite: runCite,
    clean: runClean,
    convert: runConvert,
    lsp: runLsp,
    "--help": () => {
      console.log(USAGE);
      return 0;
    },
  }),
);

/** Runs one command; the result is the exit status, undefined while the command goes on. */
function run([name = "", ...args]: string[]): number | undefined {
  const command = COMMANDS.get(name);
  if (!command) {
    const names = [...COMMANDS.keys()].join(", ");
    throw new Failure(
      `policy-drafting ${name}: 没有这个命令，可用 / no such command, use one of: ${names}`,
    );
  }
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

// Who reads may stop reading: `policy-drafting … | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

try {
  const status = run(process.argv.slice(2));
  // A data file that could not be read has set 2 already.
  if (status !== undefined) process.exitCode ??= status;
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
