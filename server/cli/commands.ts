import type { Command } from "./command.ts";
import type { CommandName } from "./messages/messages.ts";

/** The program's commands, in the order of its help. Each is loaded when it is asked for: an editor waits for `lsp` alone. */
export const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  check: async () => (await import("./draftCommands.ts")).check,
  clause: async () => (await import("./draftCommands.ts")).clause,
  cite: async () => (await import("./draftCommands.ts")).cite,
  search: async () => (await import("./draftCommands.ts")).search,
  convert: async () => (await import("./draftCommands.ts")).convert,
  clean: async () => (await import("./draftCommands.ts")).clean,
  lsp: async () => (await import("./lsp.ts")).lsp,
};

/** Whether a word of the command line names a command. */
export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}
