import { check } from "./check.ts";
import { cite } from "./cite.ts";
import { clause } from "./clause.ts";
import { clean } from "./clean.ts";
import type { Command } from "./command.ts";
import { convert } from "./convert.ts";
import { lsp } from "./lsp.ts";
import type { CommandName } from "./messages/messages.ts";
import { search } from "./search.ts";

/** The program's commands, in the order of its help. */
export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  check,
  clause,
  cite,
  search,
  convert,
  clean,
  lsp,
};

/** Whether a word of the command line names a command. */
export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}
