import { spawnSync } from "node:child_process";
import { readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { repoRoot } from "../../client/dev/paths.ts";
import { runCli, TemporaryFolder } from "../harness/cli.ts";

describe.skipIf(process.platform === "win32")("the command line as npm packs it", () => {
  const folder = new TemporaryFolder();
  const program = join(folder.path, "package/out/cli.cjs");

  beforeAll(() => {
    run("npm", ["pack", "--pack-destination", folder.path], repoRoot);
    const name = readdirSync(folder.path).find((one) => one.endsWith(".tgz")) ?? "";
    run("tar", ["-xzf", name], folder.path);
  });
  afterAll(() => folder[Symbol.dispose]());

  it("checks words without anything beside it, as where nothing can be compiled", () => {
    const { status, stdout, stderr } = runCli(["check", "-"], {
      program,
      input: "完善基础製度，推动经济发展",
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toContain("-:1:5  警告  “製度”");
  });

  it("finds the same with nodejieba", () => {
    const sample = join(repoRoot, "data/samples/实施方案.md");
    const check = () => runCli(["check", "--format", "json", sample], { program });
    const without = check();
    symlinkSync(join(repoRoot, "node_modules"), join(folder.path, "package/node_modules"));
    expect(check()).toEqual(without);
    expect(JSON.parse(without.stdout)[0].diagnostics.length).toBeGreaterThan(20);
  });

  it("takes its licences and data along", () => {
    const files = readdirSync(join(folder.path, "package"));
    for (const file of ["LICENSE", "THIRD_PARTY_NOTICES.md", "README.md", "data", "out"]) {
      expect(files).toContain(file);
    }
  });
});

function run(command: string, args: readonly string[], cwd: string): void {
  const { status, stderr, error } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw error ?? new Error(`${command} ${args.join(" ")}: ${stderr}`);
}
