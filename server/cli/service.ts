import { type Machine, openMachine } from "../host/serviceHost.ts";
import { createLanguageService, type LanguageService } from "../service/languageService.ts";
import { messagesFor } from "../service/messages/locale.ts";
import { Failure } from "./failure.ts";
import { environmentLocale } from "./language.ts";

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
      note: (text, where) => where === "show" && console.error(text),
    });
  } catch (error) {
    throw new Failure((error as Error).message);
  }
}

/** What the service says, in the user's language. */
export function serviceMessages() {
  return messagesFor(environmentLocale());
}
