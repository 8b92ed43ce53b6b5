import { type Machine, openMachine } from "../host/serviceHost.ts";
import { createLanguageService, type LanguageService } from "../service/languageService.ts";
import { messagesFor } from "../service/messages/locale.ts";
import { isScript, type Script } from "../service/script/scripts.ts";
import { Failure } from "./failure.ts";

/** The user's language as the environment has it: zh_CN.UTF-8 gives zh-CN. */
export function environmentLocale(): string | undefined {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (LC_ALL || LC_MESSAGES || LANG || undefined)?.replace(/\..*$/, "").replace("_", "-");
}

/** The service as the command line uses it; a data file that cannot be read is named on standard error, and the exit status is 2. */
export function openService(): LanguageService {
  const tell = (problem: string) => {
    console.error(problem);
    process.exitCode = 2;
  };
  const { host, problems } = open(tell);
  for (const problem of problems) tell(problem);
  return createLanguageService(host);
}

function open(tell: (problem: string) => void): Machine {
  try {
    return openMachine({
      from: import.meta.dirname,
      locale: environmentLocale(),
      words: "now",
      wordsSettled: (problem) => problem && tell(problem),
      warn: tell,
      reportFault: (where, error) => tell(`${where}: ${String(error)}`),
    });
  } catch (error) {
    throw new Failure((error as Error).message);
  }
}

export function messages() {
  return messagesFor(environmentLocale());
}

/** The value of `--script`; `auto` where `fallback` is `auto` only. */
export function parseScript<T extends "auto" | "Hans">(
  value: string | undefined,
  fallback: T,
): Script | T {
  if (value === undefined || value === fallback) return fallback;
  if (isScript(value)) return value;
  const allowed = [
    ...(fallback === "auto" ? ["auto"] : []),
    "Hans, Hant, Hant-TW, Hant-HK, Hant-CN",
  ];
  throw new Failure(`--script ${value}: 可用值 / use one of: ${allowed.join(", ")}`);
}
