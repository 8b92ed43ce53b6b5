import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli, TemporaryFolder } from "../harness/cli.ts";

/** What `check` reads, called with `args` in a folder with these files. */
function read(folder: TemporaryFolder, ...args: string[]) {
  const run = runCli(["check", "--format", "json", ...args], { cwd: folder.path });
  const reports: { file: string }[] = JSON.parse(run.stdout);
  return { ...run, files: reports.map(({ file }) => file) };
}

function draftsAt(...names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, "推动经济发展"]));
}

describe("globs", () => {
  const NAMES = ["a.md", "b.txt", "方案/甲.md", "方案/乙/丙.md", "方案/乙/丁.rst", "[x].md"];
  it.each([
    [["*.md"], ["[x].md", "a.md"]],
    [["**/*.md"], ["[x].md", "a.md", "方案/乙/丙.md", "方案/甲.md"]],
    [["方案/**"], ["方案/乙/丁.rst", "方案/乙/丙.md", "方案/甲.md"]],
    [["./方案/*.{md,txt}"], ["方案/甲.md"]],
    [
      ["*.md", "a.md", "."],
      ["[x].md", "a.md", "b.txt", "方案/乙/丙.md", "方案/甲.md"],
    ],
    [["[x].md"], ["[x].md"]],
  ])("%j", (args, expected) => {
    using folder = new TemporaryFolder(draftsAt(...NAMES));
    expect(read(folder, ...args)).toMatchObject({ status: 0, files: expected });
  });

  it("above the working folder, and with its full path", () => {
    using folder = new TemporaryFolder(draftsAt("a/1.md", "b/2.md"));
    const cwd = join(folder.path, "b");
    const { stdout } = runCli(["check", "--format", "json", "../a/*.md"], { cwd });
    expect(JSON.parse(stdout)).toMatchObject([{ file: "../a/1.md" }]);
    expect(read(folder, `${folder.path}/*/1.md`).files).toEqual([join(folder.path, "a/1.md")]);
  });

  it("that match nothing are named", () => {
    using folder = new TemporaryFolder(draftsAt("a.md"));
    const { status, stderr, files } = read(folder, "*.markdown", "a.md");
    expect({ status, stderr, files }).toEqual({
      status: 2,
      stderr: "*.markdown: 没有匹配的文件\n",
      files: ["a.md"],
    });
    expect(read(folder, "nowhere/*.md").stderr).toBe("nowhere: 文件不存在\n");
  });
});

describe(".gitignore", () => {
  it.each([
    ["a folder", { ".gitignore": "旧稿/\n" }, ["新稿/a.md", "新稿/b.md"]],
    [
      "a kind of files, but one",
      { ".gitignore": "b.*\n!旧稿/b.md" },
      ["新稿/a.md", "旧稿/a.md", "旧稿/b.md"],
    ],
    [
      "by a file of a folder below",
      { "新稿/.gitignore": "/a.md" },
      ["新稿/b.md", "旧稿/a.md", "旧稿/b.md"],
    ],
    [
      "and the deeper file decides",
      { ".gitignore": "*.md", "旧稿/.gitignore": "!b.md" },
      ["旧稿/b.md"],
    ],
  ])("leaves out %s", (_, ignored, expected) => {
    using folder = new TemporaryFolder({
      ...draftsAt("旧稿/a.md", "旧稿/b.md", "新稿/a.md", "新稿/b.md"),
      ...ignored,
    });
    expect(read(folder, ".").files).toEqual(expected);
    expect(read(folder, "**/*.md").files).toEqual(expected);
  });

  it("of the repository's root holds below it, and not beyond it", () => {
    using folder = new TemporaryFolder({
      ".gitignore": "*.md",
      "repository/.gitignore": "b.md",
      ...draftsAt("repository/drafts/a.md", "repository/drafts/b.md"),
    });
    mkdirSync(join(folder.path, "repository/.git"));
    expect(read(folder, "repository/drafts").files).toEqual(["repository/drafts/a.md"]);
  });

  it("does not hold for what is asked for by name", () => {
    using folder = new TemporaryFolder({ ".gitignore": "旧稿/", ...draftsAt("旧稿/a.md") });
    mkdirSync(join(folder.path, ".git"));
    expect(read(folder, "旧稿/a.md").files).toEqual(["旧稿/a.md"]);
    expect(read(folder, "旧稿").files).toEqual(["旧稿/a.md"]);
  });
});
