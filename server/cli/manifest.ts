import manifest from "../../package.json" with { type: "json" };
import english from "../../package.nls.json" with { type: "json" };
import simplified from "../../package.nls.zh-cn.json" with { type: "json" };
import traditional from "../../package.nls.zh-tw.json" with { type: "json" };
import { localeOf } from "../service/messages/locale.ts";
import { environmentLocale } from "./language.ts";

/** The version of the package. */
export const VERSION = manifest.version;

const TEXTS: Readonly<Record<string, string>> = {
  en: english,
  zh: simplified,
  "zh-Hant": traditional,
}[localeOf(environmentLocale())];

/** What a rule finds, as the settings of VS Code say it. */
export function describeRule(code: string): string {
  return TEXTS[`rule.${code}`] ?? code;
}
