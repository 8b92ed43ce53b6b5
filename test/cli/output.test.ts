import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { Progress } from "../../server/cli/progress.ts";
import { runCli, TemporaryFolder } from "../harness/cli.ts";
import { CLI } from "../harness/lspClient.ts";

/** The line of the first finding and the line under it, without the gutter. */
function firstMark(input: string): [line: string, underline: string] {
  const lines = runCli(["check", "-"], { input }).stdout.split("\n");
  const shown = lines.filter((one) => one.includes("│")).map((one) => one.split("│ ")[1] ?? "");
  return [shown[0] ?? "", shown[1] ?? ""];
}

describe("the marked text is underlined where it stands", () => {
  it.each([
    ["Han and full-width marks take two columns", "推动（经济）數", "推动（经济）數", 12, 2],
    ["Latin takes one", "推动AI经济數", "推动AI经济數", 10, 2],
    ["characters beyond the first plane take two", "孟𠮷川经济數", "孟𠮷川经济數", 10, 2],
    ["combining marks take none", "推动经济e\u0301數", "推动经济e\u0301數", 9, 2],
    ["emoji take two", "👨‍👩‍👧经济數", "👨\\u200d👩\\u200d👧经济數", 22, 2],
    ["a tab is one space", "推动\t经济數", "推动 经济數", 9, 2],
    ["a note is as wide as it looks", "一(yī)批", "一(yī)批", 2, 4],
  ])("%s", (_, input, line, before, width) => {
    expect(firstMark(input)).toEqual([line, " ".repeat(before) + "^".repeat(width)]);
  });

  it("in a long line, of which its surroundings are shown", () => {
    const [line, underline] = firstMark(`${"推动发展".repeat(50)}数據${"推动发展".repeat(50)}`);
    expect(line).toMatch(/^….{31}数據(?:推动发展){8}…$/);
    expect(underline).toBe(`${" ".repeat(1 + 64)}^^`);
  });

  it("with its line's number, whatever ends the lines", () => {
    const { stdout } = runCli(["check", "-"], { input: "推动\r经济\r\n发展數\n" });
    expect(stdout).toMatch(/^-:3:3 /);
    expect(stdout).toContain("  3 │ 发展數\n");
  });
});

describe("nothing in a draft or a name steers the terminal", () => {
  it.each([
    ["an escape sequence", "推动\u001b[31m经济數", "推动\\u001b[31m经济數"],
    ["a C1 control", "推动\u009b31m经济數", "推动\\u009b31m经济數"],
    ["a change of direction", "推动\u202e经济數", "推动\\u202e经济數"],
    ["a bell", "推动\u0007经济數", "推动\\u0007经济數"],
    ["a no-break space", "推动\u00a0经济數", "推动\\u00a0经济數"],
    ["a tag character", "推动\u{e0041}经济數", "推动\\u{e0041}经济數"],
  ])("%s", (_, input, line) => {
    expect(firstMark(input)[0]).toBe(line);
  });

  it.skipIf(process.platform === "win32")("in a file's name, found or missing", () => {
    using folder = new TemporaryFolder({ "稿\u001b[31m.md": "推动经济數" });
    const { stdout, stderr } = runCli(["check", folder.path, "no\nsuch.md"]);
    expect(stdout).toContain("稿\\u001b[31m.md:1:5");
    expect(stderr).toBe("no\\u000asuch.md: 文件不存在\n");
  });

  it("in an argument", () => {
    const { stderr } = runCli(["check", "--format", "\u001b[31m", "-"]);
    expect(stderr).toMatch(/^--format: \\u001b\[31m 不可用/);
  });
});

const hasScript = spawnSync("script", ["--version"]).stdout?.includes("util-linux") === true;

describe("colours", () => {
  /** What the command prints on a terminal of its own. */
  const onTerminal = (env: Readonly<Record<string, string>> = {}) =>
    spawnSync(
      "script",
      ["-qec", `echo 推动经济數 | '${process.execPath}' '${CLI}' check -`, "/dev/null"],
      {
        env: { PATH: process.env.PATH, TERM: "xterm-256color", ...env },
        encoding: "utf8",
      },
    ).stdout;

  it("are not written into a pipe", () => {
    const { stdout } = runCli(["check", "-"], { input: "推动经济數", env: { TERM: "xterm" } });
    expect(stdout).not.toContain("\u001b");
  });

  it("are written into a pipe where FORCE_COLOR asks for it", () => {
    const colours = (FORCE_COLOR: string) =>
      runCli(["check", "-"], { input: "推动经济數", env: { FORCE_COLOR } }).stdout;
    expect(colours("1")).toContain("\u001b[33m警告");
    expect(colours("0")).not.toContain("\u001b");
  });

  it.skipIf(!hasScript)("are on a terminal, but not where NO_COLOR is set", () => {
    expect(onTerminal()).toContain("\u001b[33m警告");
    expect(onTerminal({ NO_COLOR: "1" })).not.toContain("\u001b");
    expect(onTerminal({ TERM: "dumb" })).not.toContain("\u001b");
  });
});

describe("the progress bar", () => {
  /** What is drawn for `files` files that take `each` milliseconds. */
  function drawn(files: number, each: number, isTTY: boolean): string {
    let now = 0;
    let written = "";
    const write = (text: string | Uint8Array) => {
      written += text;
      return true;
    };
    const progress = new Progress(files, { isTTY, write }, () => now);
    for (let done = 0; done < files; done++) {
      now += each;
      progress.step();
    }
    progress.end();
    return written;
  }

  it("shows how far work on many files has come, and goes away", () => {
    const steps = drawn(60, 50, true).split("\r").slice(1);
    expect(steps[0]).toBe(`${"█".repeat(10)}${"░".repeat(20)} 20/60 个文件`);
    expect(steps.at(-1)).toBe("\u001b[K");
  });

  it.each([
    ["within a second", 60, 10, true],
    ["on one file", 1, 5000, true],
    ["where nobody looks on", 60, 50, false],
  ])("is not drawn %s", (_, files, each, isTTY) => {
    expect(drawn(files, each, isTTY)).toBe("");
  });
});
