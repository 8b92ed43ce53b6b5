import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
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
    [["cite", "7", "--style", "gbt7714", "--edition", "2005"], "2015、2025"],
    [["cite", "7", "--style", "gbt7714", "--url", "a.cn"], "a.cn"],
    [["cite", "7", "--style", "gbt7714", "--accessed", "2026-03-01"], "--url"],
    [["cite", "7", "--style", "gbt7714", "--url", "https://a.cn", "--accessed", "3月"], "3月"],
    [["convert", "--to", "Hant"], "文件"],
    [["clean", "a.md", "b.md"], "文件"],
    [["check", "--script", "Klingon", "-"], "Klingon"],
    [["check", "--fix=yes", "-"], "--fix"],
    [["convert", "--to", "hant", "-"], "hant"],
    [["convert", "-"], "请用 --to 指明"],
    [["convert", "--to", "Hant", "/no/such.md"], "/no/such.md"],
    [["convert", "--to", "Hant", "/"], "/"],
    [["clean", "/no/such.md"], "/no/such.md"],
  ])("%j", expectOneLine);

  it.each([
    [[], "policy-drafting: 请给出命令，可用：check、clause"],
    [["no-such"], "no-such"],
    [["-v"], "-v"],
    [["toString"], "toString"],
    [["constructor"], "constructor"],
    [["lsp"], "--stdio"],
    [["lsp", "--socket=x"], "--socket"],
    [["lsp", "--socket=0"], "--socket"],
    [["search"], ""],
    [["search", " "], ""],
    [["check"], ""],
    [["check", "--format", "xml", "-"], "xml"],
    [["check", "--no-such", "-"], "--no-such"],
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

const NAMES = ["check", "clause", "cite", "search", "convert", "clean", "lsp"];

describe("help", () => {
  it.each([["help"], ["-h"], ["--help"], ["help", "help"]])(
    "%s %s names every command",
    (...args) => {
      const { status, stdout } = runCli(args);
      expect(status).toBe(0);
      for (const name of NAMES) expect(stdout).toContain(`  policy-drafting ${name} `);
    },
  );

  it.each(NAMES)("of %s tells its options, however it is asked for", (name) => {
    const { status, stdout } = runCli(["help", name]);
    expect(status).toBe(0);
    const [usage = "", ...rest] = stdout.split("\n");
    expect(usage).toMatch(new RegExp(`^policy-drafting ${name} `));
    for (const [option] of usage.matchAll(/--[a-z-]+/g)) {
      expect(rest.some((line) => line.startsWith(`  ${option} `))).toBe(true);
    }
    for (const asked of ["-h", "--help"]) expect(runCli([name, asked])).toMatchObject({ stdout });
  });

  it("follows the environment's language", () => {
    const { stdout } = runCli(["help", "search"], { env: { LC_ALL: "en_US.UTF-8" } });
    expect(stdout).toContain("Finds clauses by number");
  });

  it("of no such command is refused", () => expectOneLine(["help", "no-such"], "no-such"));

  it.each(["--version", "-V"])("%s prints the package's", (asked) => {
    const file = new URL("../../package.json", import.meta.url);
    const { version } = JSON.parse(readFileSync(file, "utf8"));
    expect(runCli([asked])).toMatchObject({ status: 0, stdout: `${version}\n` });
  });
});

describe("the language of messages", () => {
  it.each([
    [{ LC_ALL: "en_US.UTF-8" }, "0 findings"],
    [{ LC_ALL: "zh_TW.UTF-8", LANG: "en_US.UTF-8" }, "發現"],
    [{ LC_ALL: "zh_HK.UTF-8" }, "發現"],
    [{ LC_ALL: "", LC_MESSAGES: "en_GB", LANG: "zh_CN.UTF-8" }, "0 findings"],
    [{ LC_ALL: "", LANG: "en_US.UTF-8" }, "0 findings"],
    [{ LC_ALL: "zh_CN.UTF-8", LANGUAGE: "zh_TW:en" }, "發現"],
    [{ LC_ALL: "zh_CN.UTF-8", LANGUAGE: "en" }, "0 findings"],
    [{ LC_ALL: "C.UTF-8", LANGUAGE: "en" }, "发现"],
    [{ LC_ALL: "", LANGUAGE: "en" }, "发现"],
    [{ LC_ALL: "C" }, "发现"],
    [{ LC_ALL: "" }, "发现"],
  ])("%j", (env, expected) => {
    expect(runCli(["check", "-"], { env, input: "数据" }).stdout).toContain(expected);
  });
});

describe("lsp --socket", () => {
  it("without anyone who listens there is refused", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    expectOneLine(["lsp", `--socket=${port}`], `lsp --socket=${port}: 无法连接（ECONNREFUSED）`);
  });
});
