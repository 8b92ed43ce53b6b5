import { describe, expect, it } from "vitest";
import { traditionalMessages } from "../../data/build/messages.ts";
import { en as cli } from "../../server/cli/messages/en.ts";
import { zh as cliZh } from "../../server/cli/messages/zh.ts";
import { en as host } from "../../server/host/messages/en.ts";
import { zh as hostZh } from "../../server/host/messages/zh.ts";
import { en as service } from "../../server/service/messages/en.ts";
import { localeOf } from "../../server/service/messages/locale.ts";
import { zh as serviceZh } from "../../server/service/messages/zh.ts";
import { readSource as read, sourceFiles } from "./sources.ts";

const readJson = (path: string): Record<string, string> => JSON.parse(read(path));

/** The sources below a folder, without the messages themselves. */
function sourcesOf(folder: string): string {
  return sourceFiles(folder)
    .filter((file) => !file.includes("messages"))
    .map(read)
    .join("\n");
}

/** The names of messages, with those of their parts: `severity.error`. */
function namesOf(messages: object): string[] {
  return Object.entries(messages).flatMap(([name, value]) =>
    typeof value === "object" ? Object.keys(value).map((part) => `${name}.${part}`) : [name],
  );
}

describe("the server's messages", () => {
  const sources = sourcesOf("server");

  it.each([
    ["service", service, serviceZh],
    ["host", host, hostZh],
    ["cli", cli, cliZh],
  ])("of %s are there in every language, and each is used", (_, english, chinese) => {
    expect(namesOf(chinese)).toEqual(namesOf(english));
    const unused = Object.keys(english).filter(
      (name) => !new RegExp(`(?:\\.|[{,]\\s*)${name}\\b`).test(sources),
    );
    expect(unused).toEqual([]);
  });

  it.each([
    ["zh-CN", "zh"],
    ["zh-cn", "zh"],
    ["zh", "zh"],
    ["zh-Hans", "zh"],
    ["zh-Hans-SG", "zh"],
    [undefined, "zh"],
    ["zh-TW", "zh-Hant"],
    ["zh-tw", "zh-Hant"],
    ["zh-HK", "zh-Hant"],
    ["zh-Hant-HK", "zh-Hant"],
    ["en", "en"],
    ["fr-FR", "en"],
    ["zhx", "en"],
  ])("are for %s in %s", (locale, expected) => {
    expect(localeOf(locale)).toBe(expected);
  });
});

describe("VS Code's texts", () => {
  const bundles = ["zh-cn", "zh-tw"].map((language) => `client/l10n/bundle.l10n.${language}.json`);
  const used = [...sourcesOf("client").matchAll(/l10n\.t\(\s*"((?:[^"\\]|\\.)*)"/g)].map(
    ([, text]) => JSON.parse(`"${text}"`),
  );

  it.each(["package.nls.json", "package.nls.zh-cn.json", "package.nls.zh-tw.json"])(
    "of the manifest are all in %s, and each is used",
    (file) => {
      const named = [...read("package.json").matchAll(/"%([^%"]+)%"/g)].map(([, name]) => name);
      expect(Object.keys(readJson(file)).sort()).toEqual([...new Set(named)].sort());
    },
  );

  it.each(bundles)("of the client are all in %s, and each is used", (file) => {
    expect(used.length).toBeGreaterThan(10);
    expect(Object.keys(readJson(file)).sort()).toEqual([...new Set(used)].sort());
  });

  it.each(bundles)("have the same places for values in %s", (file) => {
    const places = (text: string) => text.match(/\{\d+\}/g)?.sort() ?? [];
    for (const [english, text] of Object.entries(readJson(file))) {
      expect(places(text), english).toEqual(places(english));
    }
  });
});

describe("the Traditional messages", () => {
  it.each(Object.entries(traditionalMessages()))(
    "%s is what npm run messages gives",
    (path, text) => {
      expect(read(path)).toBe(text);
    },
  );
});
