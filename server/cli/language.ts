import { localeOf } from "../service/messages/locale.ts";
import { en } from "./messages/en.ts";
import type { CliMessages } from "./messages/messages.ts";
import { zh } from "./messages/zh.ts";
import { zhHant } from "./messages/zhHant.ts";

/**
 * The user's language as the environment has it, in the order of GNU gettext:
 * zh_CN.UTF-8 gives zh-CN; undefined where it does not say.
 */
export function environmentLocale(): string | undefined {
  const { LC_ALL, LC_MESSAGES, LANG, LANGUAGE } = process.env;
  const locale = LC_ALL || LC_MESSAGES || LANG || undefined;
  const [preferred] = (LANGUAGE ?? "").split(":");
  const named = locale && !/^(?:C|POSIX)(?:\.|$)/.test(locale) && preferred ? preferred : locale;
  return named?.replace(/[.@].*$/, "").replace("_", "-");
}

/** The command line's own messages, in the user's language. */
export const messages: CliMessages = { zh, "zh-Hant": zhHant, en }[localeOf(environmentLocale())];
