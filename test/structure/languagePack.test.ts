import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { chineseLocale, writeLanguagePack } from "../../client/dev/languagePack.ts";

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

it.each([
  [{ LANG: "zh_CN.UTF-8" }, "zh-cn"],
  [{ LC_ALL: "zh_TW.UTF-8", LANG: "en_US.UTF-8" }, "zh-tw"],
  [{ LC_MESSAGES: "zh_HK", LANG: "en_US.UTF-8" }, "zh-tw"],
  [{ LANG: "zh" }, "zh-cn"],
  [{ LANG: "en_US.UTF-8" }, undefined],
  [{ LANG: "C.UTF-8" }, undefined],
  [{}, undefined],
])("in the environment %o the trial VS Code is given %s", (environment, locale) => {
  expect(chineseLocale(environment)).toBe(locale);
});

it("the pack of a language is the only one", async () => {
  const folder = await mkdtemp(join(tmpdir(), "pd-"));
  folders.push(folder);
  await writeLanguagePack(folder, "zh-cn");
  await writeLanguagePack(folder, "zh-tw");
  const packs = JSON.parse(await readFile(join(folder, "languagepacks.json"), "utf8"));
  expect(Object.keys(packs)).toEqual(["zh-tw"]);
});
