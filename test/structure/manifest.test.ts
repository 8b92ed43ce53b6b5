import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { CITATION_STYLES } from "../../server/service/corpus/citation.ts";
import { RULES } from "../../server/service/rules/index.ts";
import { SCRIPTS } from "../../server/service/script/scripts.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const { commands, menus, configuration, walkthroughs } = manifest.contributes;
const settings = configuration.properties;

interface MenuItem {
  readonly command: string;
  readonly when: string;
}

/** What writes into the draft at hand: of no use in the plan itself, which is read-only. */
const WRITING = ["insertCitation", "convertScript", "restyleCitations", "cleanText"].map(
  (name) => `policyDrafting.${name}`,
);
/** What is of use without a draft. */
const ANYWHERE = ["policyDrafting.openClause", "policyDrafting.openSample"];

describe("commands are offered where they apply", () => {
  it.each([
    ["commandPalette", [...WRITING, "policyDrafting.showActions"]],
    ["editor/context", WRITING],
  ])("in %s", (menu, expected) => {
    const items: readonly MenuItem[] = menus[menu];
    for (const { when } of items) expect(when).toContain("editorLangId");
    const writable = items.filter(({ when }) => when.includes("!editorReadonly"));
    expect(writable.map(({ command }) => command).sort()).toEqual([...expected].sort());
  });

  it("and none is left to the palette everywhere that needs a draft", () => {
    const bound = menus.commandPalette.map(({ command }: MenuItem) => command);
    const free = commands.map(({ command }: MenuItem) => command);
    expect(free.filter((one: string) => !bound.includes(one)).sort()).toEqual(ANYWHERE);
  });
});

describe.each(["", ".zh-cn", ".zh-tw"])("in package.nls%s.json", (language) => {
  const read = (file: string) => JSON.parse(readFileSync(join(ROOT, file), "utf8"));
  const names = read(`package.nls${language}.json`);
  const english = read("package.nls.json");
  const keyOf = (title: string) => title.slice(1, -1);

  it("a command has one name, in the palette, in lists and as their title", () => {
    const bundle = language ? read(`client/l10n/bundle.l10n${language}.json`) : {};
    const own = commands.map(({ title }: { title: string }) => keyOf(title));
    const listed = own.filter((key: string) => english[key] in bundle);
    if (language) expect(listed.length).toBeGreaterThanOrEqual(6);
    for (const key of listed) expect(bundle[english[key]]).toBe(names[key]);
  });

  it("the walkthrough's buttons for our commands bear their names", () => {
    const texts = Object.values<string>(names).join("\n");
    const buttons = [...texts.matchAll(/\[([^\]]+)\]\(command:policyDrafting\.(\w+)\)/g)];
    expect(buttons).toHaveLength(2);
    for (const [, label, command = ""] of buttons) expect(label).toBe(names[command]);
  });
});

describe("settings", () => {
  it("have the rules of the service", () => {
    const listed = Object.entries(settings["policyDrafting.rules"].properties);
    expect(listed.map(([code]) => code).sort()).toEqual(RULES.map(({ code }) => code).sort());
  });

  it.each([
    ["policyDrafting.script", ["auto", ...SCRIPTS]],
    ["policyDrafting.citation.style", CITATION_STYLES],
  ])("%s has every value, each described", (name, values) => {
    expect(settings[name].enum).toEqual(values);
    expect(settings[name].enumDescriptions).toHaveLength(values.length);
  });
});

describe("what a workspace may set before it is trusted", () => {
  it("are no files, patterns or templates", () => {
    const { restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    expect(restrictedConfigurations).toEqual([
      "policyDrafting.corpora",
      "policyDrafting.exempt",
      "policyDrafting.citation.template",
    ]);
    const unknown = restrictedConfigurations.filter((name: string) => !(name in settings));
    expect(unknown).toEqual([]);
  });
});

it("files of plans are checked by a schema that the package has", () => {
  const [{ fileMatch, url }] = manifest.contributes.jsonValidation;
  expect(fileMatch).toBe("*.policy-corpus.json");
  expect(existsSync(join(ROOT, url))).toBe(true);
});

it("the walkthrough has four steps, each with a picture", () => {
  const [{ steps }] = walkthroughs;
  const pictures: string[] = steps.map((step: { media: { image: string } }) => step.media.image);
  expect(new Set(pictures).size).toBe(4);
  expect(pictures.filter((picture) => !existsSync(join(ROOT, picture)))).toEqual([]);
});

it("every picture is small enough for a page", () => {
  const folder = join(ROOT, "client/media");
  const sizes = readdirSync(folder).map(
    (name) => [name, statSync(join(folder, name)).size] as const,
  );
  expect(sizes.map(([name]) => name)).toContain("first-minute.gif");
  expect(sizes.filter(([, size]) => size > 1_000_000)).toEqual([]);
});
