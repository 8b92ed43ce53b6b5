import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

const LABELS = { "zh-cn": "中文（简体）", "zh-tw": "中文（繁體）" } as const;
export type ChineseLocale = keyof typeof LABELS;

/** The pack for the language that an environment names; undefined where that is not Chinese. */
export function chineseLocale(environment: NodeJS.ProcessEnv): ChineseLocale | undefined {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = LC_ALL || LC_MESSAGES || LANG || "";
  if (!/^zh\b|^zh_/i.test(locale)) return undefined;
  return /hant|[_-](?:tw|hk|mo)\b/i.test(locale) ? "zh-tw" : "zh-cn";
}

/**
 * Makes VS Code speak Chinese to extensions. The real language packs are to be
 * had from the marketplace only; this stand-in translates nothing of VS Code
 * itself, but our own titles and messages come in Chinese.
 */
export async function writeLanguagePack(userData: string, locale: ChineseLocale): Promise<void> {
  const translations = join(userData, `${locale}.i18n.json`);
  const identifier = { id: `policy-drafting.${locale}` };
  const pack = {
    hash: "policy-drafting",
    extensions: [{ extensionIdentifier: identifier, version: "1.0.0" }],
    translations: { vscode: translations },
    label: LABELS[locale],
  };
  await mkdir(userData, { recursive: true });
  await writeFile(translations, JSON.stringify({ version: "1.0.0", contents: {} }));
  await writeFile(join(userData, "languagepacks.json"), JSON.stringify({ [locale]: pack }));
}
