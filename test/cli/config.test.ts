import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli, TemporaryFolder } from "../harness/cli.ts";

const CONFIG = ".policy-drafting.json";
const MIXED = "推动经济數据发展";

/** The codes found in each draft of a folder. */
function codes(folder: TemporaryFolder, ...args: string[]): Record<string, string[]> {
  const { stdout } = runCli(["check", "--format", "json", ...args, "."], { cwd: folder.path });
  const reports: { file: string; diagnostics: { code: string }[] }[] = JSON.parse(stdout);
  return Object.fromEntries(
    reports.map(({ file, diagnostics }) => [file, diagnostics.map(({ code }) => code)]),
  );
}

describe(CONFIG, () => {
  it.each([
    ["nothing", {}, ["script.character"]],
    ["a rule that is off", { rules: { "script.character": "off" } }, []],
    ["an exempt word", { exempt: ["數据"] }, []],
    ["a pattern", { exempt: ["/[數]/"] }, []],
    ["VS Code's own names", { "policyDrafting.exempt": ["數"] }, []],
    [
      "names in one piece and in two",
      { "citation.style": "full", citation: {} },
      ["script.character"],
    ],
  ])("with %s", (_, config, expected) => {
    using folder = new TemporaryFolder({ [CONFIG]: JSON.stringify(config), "a.md": MIXED });
    expect(codes(folder)).toEqual({ "a.md": expected });
  });

  it("sets the script, and the command line goes before it", () => {
    using folder = new TemporaryFolder({ [CONFIG]: '{"script":"Hant"}', "a.md": "数據" });
    expect(codes(folder)["a.md"]).toHaveLength(1);
    const [report] = JSON.parse(
      runCli(["check", "--format", "json", "--script", "Hans", "."], { cwd: folder.path }).stdout,
    );
    expect(report.diagnostics[0].data.fix).toBe("据");
  });

  it("holds for the drafts beside and below it; the nearest one counts", () => {
    using folder = new TemporaryFolder({
      [CONFIG]: '{"exempt":["數"]}',
      "a.md": MIXED,
      "b/c/a.md": MIXED,
      "d/a.md": MIXED,
      [`d/${CONFIG}`]: "{}",
    });
    expect(codes(folder)).toEqual({ "a.md": [], "b/c/a.md": [], "d/a.md": ["script.character"] });
  });

  it("holds for standard input, for citations, for cleaning and converting", () => {
    using folder = new TemporaryFolder({
      [CONFIG]: '{"exempt":["數"],"citation.style":"short"}',
      "a.md": MIXED,
    });
    const run = (...args: string[]) => runCli(args, { cwd: folder.path, input: MIXED });
    expect(run("check", "-").status).toBe(0);
    expect(run("cite", "7").stdout).toBe("《行动计划》“（七）数据要素×交通运输”\n");
    expect(run("convert", "--to", "Hans", "a.md").stdout).toBe(MIXED);
  });

  it("holds for how citations are written, and the command line goes before it", () => {
    using folder = new TemporaryFolder({
      [CONFIG]: JSON.stringify({
        "policyDrafting.citation.style": "gbt7714",
        "citation.shortName": "计划",
        "citation.template": "{shortTitle}{label}",
        "citation.bibliography.edition": "2015",
        "citation.bibliography": {
          online: { "data-elements-x-2024-2026": { url: "https://a.cn", accessed: "2026-03-01" } },
        },
      }),
    });
    const cite = (...args: string[]) => runCli(["cite", "7", ...args], { cwd: folder.path }).stdout;
    expect(cite()).toContain(
      ": 国数政策〔2023〕11号[EB/OL]. (2023-12-31)[2026-03-01]. https://a.cn",
    );
    expect(cite("--edition", "2025")).toContain("：国数政策〔2023〕11号[EB/OL].");
    expect(cite("--url", "https://b.cn")).toMatch(/\(2023-12-31\)\. https:\/\/b\.cn\.\n$/);
    expect(cite("--style", "template")).toBe("《计划》（七）\n");
    expect(cite("--style", "template", "--template", "{label}")).toBe("（七）\n");
  });
});

describe(`a wrong ${CONFIG} is named in one line, and the drafts that it is for are not checked`, () => {
  it.each([
    ["{", /^不是有效的 JSON：/],
    ["[]", /^\{\}: \[\] 不可用，可用值：\{ … \}$/],
    ["null", /^\{\}: null 不可用，可用值：\{ … \}$/],
    ['{"script":"hans"}', /^script: "hans" 不可用，可用值：auto、Hans、Hant/],
    [
      '{"scripts":"Hans"}',
      /^scripts: 没有这项设置，可用：corpora、script、rules、exempt、citation\.style/,
    ],
    ['{"citation.stile":"full"}', /^citation\.stile: 没有这项设置/],
    ['{"citation":{"style":"long"}}', /^citation\.style: "long" 不可用，可用值：clause、short/],
    [
      '{"citation.template":"{titel}"}',
      /^citation\.template: 没有字段 \{titel\}，可用：\{issuer\} /,
    ],
    ['{"citation.template":7}', /^citation\.template: 7 不可用，可用值：\{title\}/],
    [
      '{"citation.shortName":"《计》划"}',
      /^citation\.shortName: "《计》划" 不可用，可用值：《…》$/,
    ],
    ['{"citation.bibliography.edition":2015}', /^citation\.bibliography\.edition: 2015 不可用/],
    [
      '{"citation.bibliography.online":{"x":{"url":"https://a.cn","acessed":"2026-03-01"}}}',
      /^citation\.bibliography\.online\.x: "acessed" 不可用，可用值：url、accessed$/,
    ],
    ['{"rules":{"script.wrod":"off"}}', /^rules: "script.wrod" 不可用，可用值：.*script\.word/],
    ['{"rules":{"script.word":"no"}}', /^rules\.script\.word: "no" 不可用，可用值：error、/],
    ['{"exempt":"數"}', /^exempt: "數" 不可用/],
    ['{"exempt":["/(/"]}', /^exempt: "\/\(\/" 不可用/],
  ])("%s", (config, expected) => {
    using folder = new TemporaryFolder({
      [`own/${CONFIG}`]: config,
      "own/a.md": MIXED,
      "own/b.md": MIXED,
      "c.md": MIXED,
    });
    const { status, stdout, stderr } = runCli(["check", folder.path]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    const prefix = `${join(folder.path, "own", CONFIG)}: `;
    expect(stderr.slice(0, prefix.length)).toBe(prefix);
    expect(stderr.slice(prefix.length).trimEnd()).toMatch(expected);
    expect(stdout).toContain("检查1个文件");
  });
});
