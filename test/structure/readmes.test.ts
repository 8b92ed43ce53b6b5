import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../server/cli/commands.ts";
import { CITATION_STYLES } from "../../server/service/corpus/citation.ts";
import { RULES } from "../../server/service/rules/index.ts";
import { readSource as read } from "./sources.ts";

const manifest = JSON.parse(read("package.json"));
const settings = Object.keys(manifest.contributes.configuration.properties);
const commands: { title: string }[] = manifest.contributes.commands;
const codes = RULES.map(({ code }) => code);

/** What stands first in each row of the tables of a page, in code. */
function firstCells(page: string): string[] {
  return Array.from(page.matchAll(/^\| `([^`]+)`/gm), ([, cell]) => cell ?? "");
}

describe.each([
  ["README.md", "package.nls.json"],
  ["README.zh-CN.md", "package.nls.zh-cn.json"],
])("%s", (file, names) => {
  const page = read(file);
  const rows = firstCells(page);

  it("has a row for each setting, and no other", () => {
    const listed = rows.filter((row) => row.startsWith("policyDrafting."));
    expect(listed.sort()).toEqual([...settings].sort());
  });

  it("has a row for each rule, and no other", () => {
    const listed = rows.filter((row) => /^(?:script|text|term|citation|quotation)\./.test(row));
    expect(listed.sort()).toEqual([...codes].sort());
  });

  it("has a row for each citation style, and no other", () => {
    const styles = rows.filter((row) => CITATION_STYLES.includes(row as never));
    expect(styles.sort()).toEqual([...CITATION_STYLES].sort());
  });

  it("has a row for each command, by the name that the palette has", () => {
    const texts: Record<string, string> = JSON.parse(read(names));
    const titles = commands.map(({ title }) => texts[title.slice(1, -1)] ?? title);
    const missing = titles.filter(
      (title) => !page.includes(`\n| ${title} |`) && !page.includes(`\n| *${title}* |`),
    );
    expect(missing).toEqual([]);
  });

  it("shows each command of the command line, and no other", () => {
    const shown = Array.from(page.matchAll(/^policy-drafting (\w+)/gm), ([, name]) => name);
    expect([...new Set(shown)].sort()).toEqual(Object.keys(COMMANDS).sort());
  });

  it("has the defaults that the manifest has", () => {
    const properties = manifest.contributes.configuration.properties;
    for (const [, name = "", shown = ""] of page.matchAll(
      /^\| `(policyDrafting\.[^`]+)` \| `([^`]*)`/gm,
    )) {
      const given = properties[name].default;
      expect([name, shown]).toEqual([
        name,
        typeof given === "string" && given !== "" ? given : shownValue(given),
      ]);
    }
  });
});

/** A value as the tables write it: JSON with a blank behind : and ,. */
function shownValue(value: unknown): string {
  return JSON.stringify(value).replace(/(":|,)(?=\S)/g, "$1 ");
}

it.each([
  ["README.md", "README.zh-CN.md"],
  ["README.zh-CN.md", "README.md"],
])("%s leads to %s at its top", (file, other) => {
  expect(read(file).slice(0, 80)).toContain(`](${other})`);
});

it("README.md names the commands in Chinese beside the English", () => {
  const texts: Record<string, string> = JSON.parse(read("package.nls.zh-cn.json"));
  const page = read("README.md");
  for (const { title } of commands) expect(page).toContain(texts[title.slice(1, -1)]);
});
