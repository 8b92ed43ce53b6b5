import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli, TemporaryFolder } from "../harness/cli.ts";

const DAMAGED = "# 資(zī)源\r\n\r\n推动𠮷市資(zī)源,数据\u00a0和`資(zī)`\r\n";
const CLEAN = "# 資源\r\n\r\n推动𠮷市資源，数据 和`資(zī)`\r\n";

describe("policy-drafting clean", () => {
  it("prints a file's text cleaned and reports each repair; the file stays", () => {
    using folder = new TemporaryFolder();
    const file = folder.write("draft.md", DAMAGED);
    const { status, stdout, stderr } = runCli(["clean", file]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: CLEAN });
    expect(stderr.trimEnd().split("\n")).toEqual([
      `${file}:1:4: 注音残留：删去“(zī)”`,
      `${file}:3:7: 注音残留：删去“(zī)”`,
      `${file}:3:12: 半角标点：“,”改为“，”`,
      `${file}:3:15: 异常空格：U+00A0改为空格`,
    ]);
    expect(readFileSync(file, "utf8")).toBe(DAMAGED);
  });

  it("--write rewrites the file, reports, and leaves nothing else behind", () => {
    using folder = new TemporaryFolder();
    const file = folder.write("draft.md", `\ufeff${DAMAGED}`);
    const { status, stdout, stderr } = runCli(["clean", "--write", file]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(stderr).toContain(`${file}:1:4: `);
    expect(readFileSync(file, "utf8")).toBe(`\ufeff${CLEAN}`);
    expect(readdirSync(folder.path)).toEqual(["draft.md"]);
  });

  it("reads a file that is no Markdown as plain text", () => {
    using folder = new TemporaryFolder();
    const file = folder.write("draft.txt", "\u00a0\n    資(zī)源\u200b平台\n应 急 管 理 部\n");
    const { stdout, stderr } = runCli(["clean", file]);
    expect(stdout).toBe("\n    資源平台\n应急管理部\n");
    expect(stderr).toContain("零宽字符：删去U+200B");
    expect(stderr).toContain("字间空格：“应 急 管 理 部”改为“应急管理部”");
  });

  it("says nothing of a draft without damage, and gives it back byte for byte", () => {
    const sample = new URL("../../data/sources/001_9d0b24a5494c8867.txt", import.meta.url);
    const { stdout: once } = runCli(["clean", "-"], { input: readFileSync(sample) });
    expect(runCli(["clean", "-"], { input: once })).toEqual({
      status: 0,
      stdout: once,
      stderr: "",
    });
  });

  it("names the kinds in English where that is the user's language", () => {
    const env = { LC_ALL: "en_GB.UTF-8" };
    const { stderr } = runCli(["clean", "-"], { input: "条[繁:條]件", env });
    expect(stderr).toBe("-:1:2: note of another form: “[繁:條]” removed\n");
  });

  it.each([
    [["clean"], "请给出一个文件"],
    [["clean", "a.md", "b.md"], "请给出一个文件"],
    [["clean", join("no", "such.md")], "such.md"],
    [["clean", "--wirte", "-"], "--wirte"],
  ])("%j is wrong usage", (args, named) => {
    const { status, stdout, stderr } = runCli(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(named);
  });
});
