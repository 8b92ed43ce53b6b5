import { COMMANDS } from "./commands.ts";
import { messages } from "./language.ts";
import type { CommandName, OptionName } from "./messages/messages.ts";

const PROGRAM = "policy-drafting";

/** What the program does, its commands, its exit status. */
export function helpOfAll(): string {
  const names = Object.keys(COMMANDS) as CommandName[];
  const rows = names.map((name) => [usageOf(name), `    ${messages.commands[name]}`]);
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
export function helpOf(name: CommandName): string {
  const options = Object.keys(COMMANDS[name].options) as OptionName[];
  const width = Math.max(...options.map((option) => option.length));
  return [
    usageOf(name),
    "",
    messages.commands[name],
    "",
    messages.optionsHeading,
    ...options.map((option) => `  --${option.padEnd(width)}  ${aboutOption(name, option)}`),
  ].join("\n");
}

function aboutOption(name: CommandName, option: OptionName): string {
  const allowed = COMMANDS[name].options[option]?.allowed;
  const about = messages.options[option];
  return allowed ? `${about} (${allowed.join(", ")})` : about;
}

function usageOf(name: CommandName): string {
  return `${PROGRAM} ${name} ${COMMANDS[name].usage}`;
}
