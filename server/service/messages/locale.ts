import { en } from "./en.ts";
import type { Messages } from "./messages.ts";
import { zh } from "./zh.ts";

export type Locale = "zh" | "en";

/** The messages of a BCP 47 locale: Chinese for zh and where it is unknown, else English. */
export function messagesFor(locale: string | undefined): Messages {
  return localeOf(locale) === "zh" ? zh : en;
}

export function localeOf(locale: string | undefined): Locale {
  return locale === undefined || /^(?:zh|c$|posix$)/i.test(locale) ? "zh" : "en";
}
