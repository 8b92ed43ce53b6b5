import { COMMANDS, isCommand } from "./cli/commands.ts";
import { Failure, isFailure } from "./cli/failure.ts";
import { helpOf, helpOfAll } from "./cli/help.ts";
import { messages } from "./cli/language.ts";
import { VERSION } from "./cli/manifest.ts";

const HELP = new Set(["-h", "--help", "help"]);
const VERSIONS = new Set(["-V", "--version"]);

/** Runs one command; gives the exit status, undefined while the command goes on. */
async function run([name = "", ...args]: string[]): Promise<number | undefined> {
  if (VERSIONS.has(name)) return print(VERSION);
  if (name === "") throw new Failure(messages.nameCommand(Object.keys(COMMANDS)));
  const asked = HELP.has(name) ? (args[0] ?? "help") : name;
  if (HELP.has(asked)) return print(await helpOfAll());
  if (!isCommand(asked)) {
    const allowed = [...Object.keys(COMMANDS), "help"];
    throw new Failure(messages.noCommand({ name: `policy-drafting ${asked}`, allowed }));
  }
  const options = args.slice(0, args.includes("--") ? args.indexOf("--") : undefined);
  const wantsHelp = HELP.has(name) || options.includes("-h") || options.includes("--help");
  return wantsHelp ? print(await helpOf(asked)) : (await COMMANDS[asked]()).run(args);
}

function print(text: string): number {
  console.log(text);
  return 0;
}

// Who reads may stop reading: `policy-drafting … | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

run(process.argv.slice(2)).then(
  (status) => {
    // A data file that could not be read has set 2 already.
    if (status !== undefined) process.exitCode ??= status;
  },
  (error) => {
    if (!isFailure(error)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  },
);
