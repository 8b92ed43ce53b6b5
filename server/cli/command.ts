import { parseArgs } from "node:util";
import { SCRIPTS, type Script } from "../service/script/scripts.ts";
import { Failure } from "./failure.ts";
import { messages } from "./language.ts";
import type { OptionName } from "./messages/messages.ts";

/** How an option is given: as a flag, or with a value, which may be one of a few. */
export interface Option {
  readonly type: "boolean" | "string";
  readonly allowed?: readonly string[];
}

type Options = Readonly<Partial<Record<OptionName, Option>>>;

/** A command of the program. */
export interface Command {
  readonly options: Options;
  /** What may stand behind its name, as help shows it. */
  readonly usage: string;
  /** Gives the exit status; undefined while the command goes on. Throws a `Failure`. */
  run(args: string[]): number | undefined | Promise<number | undefined>;
}

/** The options and operands among the arguments of a command. Throws a `Failure` for wrong ones. */
export function readArguments<O extends Options>(args: string[], options: O) {
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    const option = /'(-[^'\s<]*)/.exec(message)?.[1] ?? args.join(" ");
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") throw new Failure(messages.unknownOption(option));
    if (code.startsWith("ERR_PARSE_ARGS")) throw new Failure(messages.wrongOption(option));
    throw error;
  }
}

/** One of the values that an option allows. Throws a `Failure` that names them. */
export function choose<T extends string>(
  option: OptionName,
  value: string,
  allowed: readonly T[],
): T {
  const chosen = allowed.find((one) => one === value);
  if (chosen !== undefined) return chosen;
  throw new Failure(messages.notAllowed({ name: `--${option}`, value, allowed }));
}

/** The value of `--script` or `--to`; `fallback` where it is not given. */
export function chooseScript(value: string | undefined, fallback: Script): Script {
  return value === undefined ? fallback : choose("script", value, SCRIPTS);
}

/** The only operand of a command that takes one file. */
export function onlyFile(operands: readonly string[]): string {
  const [file] = operands;
  if (file === undefined || operands.length > 1) throw new Failure(messages.nameOneFile);
  return file;
}
