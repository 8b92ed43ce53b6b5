import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli, TemporaryFolder } from "../harness/cli.ts";
import { planText } from "../harness/plans.ts";

const CONFIG = ".policy-drafting.json";
const DRAFT = "按照《云岭省数据要素提质行动方案（2025—2027年）》（七）\n";
const PLAN = { [CONFIG]: '{"corpora":["plans/a.json"]}', "plans/a.json": planText() };

describe("plans that the settings file names", () => {
  it("are known to check, each draft having those of its own settings", () => {
    using folder = new TemporaryFolder({
      ...Object.fromEntries(Object.entries(PLAN).map(([name, text]) => [`a/${name}`, text])),
      "a/b/1.md": DRAFT,
      "c/2.md": DRAFT,
    });
    const { status, stdout, stderr } = runCli(["check", "--format", "json", folder.path]);
    const found = JSON.parse(stdout).map((one: { diagnostics: { code: string }[] }) =>
      one.diagnostics.map(({ code }) => code),
    );
    expect(found).toEqual([["citation.unknown"], []]);
    expect([status, stderr]).toEqual([1, ""]);
  });

  it("are known to clause, cite, search and standard input", () => {
    using folder = new TemporaryFolder(PLAN);
    const run = (args: string[], input = "") => runCli(args, { cwd: folder.path, input });
    expect(run(["check", "-"], DRAFT).stdout).toContain("citation.unknown");
    expect(run(["search", "口岸候检"]).stdout).toMatch(/^《提质方案》（四）数据要素×口岸物流\n/);
    const clause = run(["clause", "4"]);
    expect(clause.stdout).toMatch(/^（四）数据要素×口岸物流\n设立口岸数据专区/);
    expect(clause.stderr).toBe(
      "所取条文出自 yunling-data-2025-2027 《提质方案》；另有同号的条，可用 --document 选取：data-elements-x-2024-2026 《行动计划》\n",
    );
    expect(run(["clause", "七"]).stderr).toBe("");
    const cite = (...args: string[]) => run(["cite", "四", "--style", "short", ...args]);
    expect(cite().stdout).toBe("《提质方案》“（四）数据要素×口岸物流”\n");
    const other = cite("--document", "data-elements-x-2024-2026");
    expect([other.stdout, other.stderr]).toEqual(["《行动计划》“（四）数据要素×工业制造”\n", ""]);
    const unknown = cite("--document", "x");
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toBe(
      "--document: x 不可用，可用值：yunling-data-2025-2027、data-elements-x-2024-2026\n",
    );
  });

  it("may lie in the user's own folder", () => {
    using home = new TemporaryFolder({ "a.json": planText() });
    using folder = new TemporaryFolder({ [CONFIG]: '{"corpora":["~/a.json"]}', "1.md": DRAFT });
    const { status } = runCli(["check", folder.path], { env: { HOME: home.path } });
    expect(status).toBe(1);
  });
});

describe("a plan that cannot be used is named once, the rest is done, and the exit status is 2", () => {
  it.each([
    ["that is not there", "no.json", "no.json: 文件不存在"],
    ["beside the folder of the settings", "../a.json", "../a.json: 不在工作区和您的用户目录内"],
    ["that a link leads out to", "link.json", "link.json: 不在工作区和您的用户目录内"],
    [
      "that is damaged",
      "x\u001b[31m.json",
      "x\\u001b[31m.json: 不是有效的 JSON，未载入：见第1行第2列",
    ],
  ])("%s", (_, path, expected) => {
    using folder = new TemporaryFolder({
      [CONFIG]: JSON.stringify({ corpora: [path, "plans/a.json"] }),
      "plans/a.json": planText(),
      "x\u001b[31m.json": "{x}",
      "1.md": DRAFT,
      "2.md": DRAFT,
    });
    symlinkSync("/etc/hostname", join(folder.path, "link.json"));
    const { status, stdout, stderr } = runCli(["check", folder.path]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toContain(expected);
    expect(stdout).toContain("发现2处问题");
  });
});
