import { en } from "./en.ts";
import type { Messages } from "./messages.ts";
import { zh } from "./zh.ts";
import { zhHant } from "./zhHant.ts";

/** The languages that messages are in; zh is Simplified. */
export type Locale = "zh" | "zh-Hant" | "en";

const MESSAGES: Readonly<Record<Locale, Messages>> = { zh, "zh-Hant": zhHant, en };

/** The messages of a BCP 47 locale. */
export function messagesFor(locale: string | undefined): Messages {
  return MESSAGES[localeOf(locale)];
}

/** Chinese for zh and where the locale is unknown, Traditional for its regions; else English. */
export function localeOf(locale: string | undefined): Locale {
  if (locale !== undefined && /^zh\b.*-(?:hant|tw|hk|mo)\b/i.test(locale)) return "zh-Hant";
  return locale === undefined || /^(?:zh\b|c$|posix$)/i.test(locale) ? "zh" : "en";
}
