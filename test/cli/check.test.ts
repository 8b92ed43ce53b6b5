import { chmodSync, readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runCli, TemporaryFolder } from "../harness/cli.ts";

const CLEAN = "推动数据要素发展。";
const MIXED = "推动经济数據发展。";

describe("policy-drafting check", () => {
  it("ends with 0 where nothing is found, with 1 where something is", () => {
    expect(runCli(["check", "-"], { input: CLEAN }).status).toBe(0);
    expect(runCli(["check", "-"], { input: MIXED }).status).toBe(1);
  });

  it("shows place, code, message, the marked text aligned, and the fix", () => {
    const { stdout } = runCli(["check", "-"], { input: MIXED });
    expect(stdout).toBe(
      [
        "-:1:6  警告  “據”不是简体字，本稿用简体，应写“据”。  script.character",
        "  1 │ 推动经济数據发展。",
        `    │ ${" ".repeat(10)}^^`,
        "    → 改为“据”",
        "",
        "检查1个文件，发现1处问题。",
        "",
      ].join("\n"),
    );
  });

  it("speaks English where the environment does", () => {
    const { stdout } = runCli(["check", "-"], { input: MIXED, env: { LC_ALL: "en_US.UTF-8" } });
    expect(stdout).toContain("1 file checked, 1 finding.");
  });

  it("prints LSP diagnostics as JSON", () => {
    using folder = new TemporaryFolder({ "稿.md": `𠮷\r\n${MIXED}` });
    const file = `${folder.path}/稿.md`;
    const [report] = JSON.parse(runCli(["check", "--format", "json", file]).stdout);
    expect(report).toEqual({
      file,
      diagnostics: [
        {
          range: { start: { line: 1, character: 5 }, end: { line: 1, character: 6 } },
          severity: 2,
          code: "script.character",
          source: "policy-drafting",
          message: expect.any(String),
          data: { fix: "据" },
        },
      ],
    });
  });

  it("takes folders: drafts below them, sorted, nothing else", () => {
    using folder = new TemporaryFolder({ "b/2.txt": MIXED, "a.md": CLEAN, "c.ts": MIXED });
    const reports = JSON.parse(runCli(["check", "--format", "json", folder.path]).stdout);
    const names = reports.map((one: { file: string }) => one.file.slice(folder.path.length + 1));
    expect(names).toEqual(["a.md", "b/2.txt"]);
  });

  it("names what is not UTF-8, and checks the others", () => {
    using folder = new TemporaryFolder({ "good.md": MIXED });
    const bad = folder.write("bad.md", new Uint8Array([0xb9, 0xfa, 0xca, 0xfd]));
    const { status, stdout, stderr } = runCli(["check", folder.path]);
    expect(status).toBe(2);
    expect(stderr.trimEnd()).toBe(`${bad}: 不是 UTF-8 编码，请另存为 UTF-8`);
    expect(stdout).toContain("good.md");
  });
});

describe("policy-drafting check --fix", () => {
  it("makes the sure fixes and leaves everything else: mark, line ends, mode", () => {
    using folder = new TemporaryFolder();
    const file = folder.write("稿.md", `\ufeff${MIXED}\r\n資(zī)源\r\n《行动计划》（二十四）\r\n`);
    chmodSync(file, 0o640);
    expect(runCli(["check", "--fix", file]).status).toBe(1);
    expect(readFileSync(file, "utf8")).toBe(
      "\ufeff推动经济数据发展。\r\n资源\r\n《行动计划》（二十四）\r\n",
    );
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  it("prints the fixed text of standard input", () => {
    expect(runCli(["check", "--fix", "-"], { input: MIXED })).toMatchObject({
      status: 0,
      stdout: "推动经济数据发展。",
    });
  });
});

describe("the received copies of the plan, as Traditional text", () => {
  interface Diagnostic {
    readonly code: string;
    readonly range: { start: { line: number; character: number }; end: { character: number } };
  }

  /** How often each marked text stands under a code. */
  function counts(name: string, code: string): Record<string, number> {
    const file = new URL(`../../data/sources/${name}.txt`, import.meta.url).pathname;
    const [report] = JSON.parse(
      runCli(["check", "--script", "Hant", "--format", "json", file]).stdout,
    );
    const lines = readFileSync(file, "utf8").split("\n");
    const found: Record<string, number> = {};
    for (const { range } of (report.diagnostics as Diagnostic[]).filter(
      (one) => one.code === code,
    )) {
      const text = lines[range.start.line]?.slice(range.start.character, range.end.character) ?? "";
      found[text] = (found[text] ?? 0) + 1;
    }
    return found;
  }
  const total = (found: Record<string, number>) => Object.values(found).reduce((a, b) => a + b, 0);

  it("the first has its 44 leftovers, 20 wrong words and 419 notes", () => {
    const name = "000_e0c0c727b68a6e21";
    expect(counts(name, "script.character")).toEqual({
      态: 22,
      标: 10,
      确: 3,
      号: 2,
      适: 2,
      隐: 2,
      将: 1,
      随: 1,
      拟: 1,
    });
    expect(total(counts(name, "script.word"))).toBe(20);
    expect(total(counts(name, "text.phonetic"))).toBe(419);
  });

  it("the second has no leftover, 13 wrong words (14 characters) and 220 notes", () => {
    const name = "001_9d0b24a5494c8867";
    expect(counts(name, "script.character")).toEqual({});
    expect(counts(name, "script.word")).toEqual({
      復用: 2,
      防范: 3,
      范式: 2,
      后: 1,
      適應癥: 1,
      制造: 1,
      定制: 1,
      云端: 1,
      復制: 1,
    });
    expect(total(counts(name, "text.phonetic"))).toBe(220);
  });
});
