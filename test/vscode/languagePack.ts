import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Makes VS Code speak Simplified Chinese to extensions. The real language pack
 * is to be had from the marketplace only; this stand-in translates nothing of
 * VS Code itself, but our own titles and messages come in Chinese.
 */
export async function writeLanguagePack(userData: string): Promise<void> {
  const translations = join(userData, "zh-cn.i18n.json");
  const pack = {
    hash: "policy-drafting",
    extensions: [{ extensionIdentifier: { id: "policy-drafting.zh-cn" }, version: "1.0.0" }],
    translations: { vscode: translations },
    label: "中文（简体）",
  };
  await mkdir(userData, { recursive: true });
  await writeFile(translations, JSON.stringify({ version: "1.0.0", contents: {} }));
  await writeFile(join(userData, "languagepacks.json"), JSON.stringify({ "zh-cn": pack }));
}
