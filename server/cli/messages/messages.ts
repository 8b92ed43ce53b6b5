import type { Severity } from "../../service/rules/rule.ts";

export type CommandName = "check" | "clause" | "cite" | "search" | "convert" | "clean" | "lsp";

/** The options that commands share or have, by their names. */
export type OptionName =
  | "format"
  | "document"
  | "script"
  | "to"
  | "style"
  | "template"
  | "edition"
  | "url"
  | "accessed"
  | "json"
  | "fix"
  | "watch"
  | "write"
  | "stdio"
  | "node-ipc"
  | "socket";

/** A value that cannot be used, what it was given for and what can be. */
export interface NotAllowed {
  readonly name: string;
  readonly value: string;
  readonly allowed: readonly string[];
}

/** What one run or round came to. */
export interface Summary {
  readonly files: number;
  readonly findings: number;
  readonly repairs: number;
  /** How many findings there were in the round before; undefined where there was none. */
  readonly before?: number | undefined;
}

export type FileChange = "added" | "changed" | "removed";

/** What only the command line says. Each language has one file. */
export interface CliMessages {
  /** What the program is for: the head of its help. */
  about: string;
  commands: Readonly<Record<CommandName, string>>;
  options: Readonly<Record<OptionName, string>>;
  commandsHeading: string;
  optionsHeading: string;
  exitStatus: string;
  moreHelp: string;
  nameCommand(allowed: readonly string[]): string;
  noCommand(values: { name: string; allowed: readonly string[] }): string;
  unknownOption(option: string): string;
  wrongOption(option: string): string;
  notAllowed(values: NotAllowed): string;
  noSetting(values: { name: string; allowed: readonly string[] }): string;
  notJson(reason: string): string;
  nameFiles: string;
  nameOneFile: string;
  nameClause: string;
  nameWords: string;
  nameScript(allowed: readonly string[]): string;
  nameConnection: string;
  noClause(range: string): string;
  noCorpus: string;
  /** The documents that have a clause of the number that was asked for, the one that is taken first. */
  alsoIn(documents: readonly string[]): string;
  noMatch: string;
  notUtf8: string;
  cannotWatch(option: string): string;
  /** An option that the style of a citation has no use for. */
  onlyForStyles(values: { option: string; styles: readonly string[] }): string;
  needsOption(values: { option: string; needed: string }): string;
  notFramed: string;
  cannotConnect(code: string): string;
  unreadable(code: string): string;
  /** The reasons of a file system's errors, by their codes. */
  reasons: Readonly<Record<string, string>>;
  severity: Readonly<Record<Severity, string>>;
  summary(values: Summary): string;
  fileChanged(values: { time: string; file: string; change: FileChange }): string;
  progress(values: { done: number; total: number }): string;
  /** What was repaired; `right` is null where it was only taken out. */
  repaired(values: { damage: string; written: string; right: string | null }): string;
  space: string;
  noClauseFound: string;
  watching: string;
}
