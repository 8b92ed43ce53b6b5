import type { Command } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { messages } from "./language.ts";
import type { CommandName, OptionName } from "./messages/messages.ts";

const PROGRAM = "policy-drafting";

/** What the program does, its commands, its exit status. */
export async function helpOfAll(): Promise<string> {
  const names = Object.keys(COMMANDS) as CommandName[];
  const usages = await Promise.all(
    names.map(async (name) => usageOf(name, await COMMANDS[name]())),
  );
  const rows = names.map((name, index) => [usages[index], `    ${messages.commands[name]}`]);
  return [
    messages.about,
    "",
    messages.commandsHeading,
    ...rows.flat().map((line) => `  ${line}`),
    "",
    messages.exitStatus,
    messages.moreHelp,
  ].join("\n");
}

/** What a command does, and its options. */
export async function helpOf(name: CommandName): Promise<string> {
  const command = await COMMANDS[name]();
  const options = Object.keys(command.options) as OptionName[];
  const width = Math.max(...options.map((option) => option.length));
  return [
    usageOf(name, command),
    "",
    messages.commands[name],
    "",
    messages.optionsHeading,
    ...options.map((option) => `  --${option.padEnd(width)}  ${aboutOption(command, option)}`),
  ].join("\n");
}

function aboutOption(command: Command, option: OptionName): string {
  const allowed = command.options[option]?.allowed;
  const about = messages.options[option];
  return allowed ? `${about} (${allowed.join(", ")})` : about;
}

function usageOf(name: CommandName, { usage }: Command): string {
  return `${PROGRAM} ${name} ${usage}`;
}
