import { type Locale, localeOf } from "../service/messages/locale.ts";
import { en } from "./messages/en.ts";
import type { HostMessages } from "./messages/messages.ts";
import { zh } from "./messages/zh.ts";
import { zhHant } from "./messages/zhHant.ts";

const MESSAGES: Readonly<Record<Locale, HostMessages>> = { zh, "zh-Hant": zhHant, en };

/** What is said of the machine, in the language of a BCP 47 locale. */
export function hostMessagesFor(locale: string | undefined): HostMessages {
  return MESSAGES[localeOf(locale)];
}

/** A file that cannot be used, and why. It is told in the user's language by `tell`. */
export class FileProblem extends Error {
  readonly #file: string;
  readonly #why: (messages: HostMessages) => string;

  constructor(file: string, why: (messages: HostMessages) => string) {
    super(`${file}: ${why(en)}`);
    this.#file = file;
    this.#why = why;
  }

  /** The file and what is wrong with it, in the user's language. */
  tell(messages: HostMessages): string {
    return `${this.#file}: ${this.#why(messages)}`;
  }
}

/** What the disk, or the decoding of what it gave, says is wrong with a file. */
export function problemOf(file: string, error: unknown): FileProblem {
  if (error instanceof FileProblem) return error;
  const { code = String(error) } = error as NodeJS.ErrnoException;
  if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") return new FileProblem(file, (m) => m.notUtf8);
  return new FileProblem(file, (m) => m.unreadable(code));
}

/** What went wrong, in words: of a file as above, of anything else as it says itself. */
export function tellProblem(error: unknown, messages: HostMessages): string {
  return error instanceof FileProblem ? error.tell(messages) : (error as Error).message;
}
