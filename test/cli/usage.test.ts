import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PackageCopy, runCli } from "../harness/cli.ts";

/** Expects status 2, nothing on standard output and one line, naming `named`, on standard error. */
function expectOneLine(args: readonly string[], named: string, program?: string): void {
  const { status, stdout, stderr } = runCli(args, program ? { program } : {});
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^[^\n]+\n$/);
  expect(stderr).toContain(named);
}

describe("wrong usage is said in one line", () => {
  it.each([
    [["clause", "24"], "24"],
    [["clause", "0"], "0"],
    [["clause", "第"], "第"],
    [["clause", "constructor"], "constructor"],
    [["clause", "7", "8"], "7"],
    [["clause", "7", "--script"], "--script"],
    [["clause", "7", "--script", "hans"], "hans"],
    [["clause", "7", "--script", "auto"], "auto"],
    [["cite", "7", "--style", "constructor"], "constructor"],
    [["cite", "7", "--json"], "--json"],
    [["cite", "7", "--style", "template", "--template", "{titel}"], "{titel}"],
    [["cite", "7", "--style", "template", "--template", "{title\n"], "--template"],
    [["cite", "7", "--template", "{title}"], "--style template"],
    [["cite", "7", "--style", "csl-json", "--edition", "2015"], "--style gbt7714"],
    [["cite", "7", "--style", "gbt7714", "--edition", "2005"], "2015, 2025"],
    [["cite", "7", "--style", "gbt7714", "--url", "a.cn"], "a.cn"],
    [["cite", "7", "--style", "gbt7714", "--accessed", "2026-03-01"], "--url"],
    [["cite", "7", "--style", "gbt7714", "--url", "https://a.cn", "--accessed", "3月"], "3月"],
    [["convert", "--to", "Hant"], "文件"],
    [["clean", "a.md", "b.md"], "文件"],
    [["check", "--script", "Klingon", "-"], "Klingon"],
    [["check", "--fix=yes", "-"], "--fix"],
    [["convert", "--to", "hant", "-"], "hant"],
    [["convert", "--to", "Hant", "/no/such.md"], "/no/such.md"],
    [["convert", "--to", "Hant", "/"], "/"],
    [["clean", "/no/such.md"], "/no/such.md"],
  ])("%j", expectOneLine);

  it.each([
    [[], ""],
    [["no-such"], "no-such"],
    [["toString"], "toString"],
    [["constructor"], "constructor"],
    [["lsp"], "--stdio"],
    [["lsp", "--socket=x"], "--socket"],
  ])("%j", (args, named) => expectOneLine(args, named));

  it.each(["characters.json", "readings.json"])("a damaged %s", (name) => {
    using copy = new PackageCopy();
    writeFileSync(join(copy.path, "data/script", name), "{");
    const { status, stderr } = runCli(["check", "-"], { program: copy.program, input: "一(yī)批" });
    expect(status).toBe(2);
    expect(stderr).toMatch(new RegExp(`^[^\n]*${name}[^\n]*\n$`));
  });

  it("a damaged corpus is named, and drafts are checked without it", () => {
    using copy = new PackageCopy();
    const file = join(copy.corpus, "data-elements-x-2024-2026.json");
    writeFileSync(file, "{");
    const { stdout, stderr } = runCli(["check", "-"], { program: copy.program, input: "经济數" });
    expect(stdout).toContain("script.character");
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr.startsWith(`${file}: `)).toBe(true);
  });
});

describe("policy-drafting --help", () => {
  it("names every command", () => {
    const { status, stdout } = runCli(["--help"]);
    expect(status).toBe(0);
    for (const name of ["lsp --stdio", "check", "clause", "cite", "convert", "clean"]) {
      expect(stdout).toContain(`policy-drafting ${name}`);
    }
  });
});

describe("the language of messages", () => {
  it.each([
    [{ LC_ALL: "en_US.UTF-8" }, "finding(s)"],
    [{ LC_ALL: "zh_TW.UTF-8", LANG: "en_US.UTF-8" }, "发现"],
    [{ LC_ALL: "", LC_MESSAGES: "en_GB", LANG: "zh_CN.UTF-8" }, "finding(s)"],
    [{ LC_ALL: "", LANG: "en_US.UTF-8" }, "finding(s)"],
    [{ LC_ALL: "C" }, "发现"],
    [{ LC_ALL: "" }, "发现"],
  ])("%j", (env, expected) => {
    expect(runCli(["check", "-"], { env, input: "数据" }).stdout).toContain(expected);
  });
});
