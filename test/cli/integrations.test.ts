import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { RULES } from "../../server/service/rules/index.ts";
import { TemporaryFolder } from "../harness/cli.ts";

const ROOT = join(import.meta.dirname, "../..");
const readYaml = (path: string) => load(readFileSync(join(ROOT, path), "utf8"));

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: {
    readonly steps: readonly { readonly run: string; readonly env?: Record<string, string> }[];
  };
}

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly types_or: readonly string[];
}

/** Runs a program in a folder, with the built `policy-drafting` on its PATH. */
function run(folder: TemporaryFolder, program: string, args: readonly string[], env = {}) {
  const bin = folder.write(
    ".bin/policy-drafting",
    `#!/bin/sh\nexec "$NODE" "${ROOT}/out/cli.cjs" "$@"\n`,
  );
  chmodSync(bin, 0o755);
  return spawnSync(program, args, {
    cwd: folder.path,
    encoding: "utf8",
    env: {
      ...process.env,
      LC_ALL: "zh_CN.UTF-8",
      NODE: process.execPath,
      PATH: `${join(folder.path, ".bin")}:${process.env.PATH}`,
      ...env,
    },
  });
}

/** A new repository with drafts in it. */
function repository(files: Readonly<Record<string, string>>): TemporaryFolder {
  const folder = new TemporaryFolder({ ".gitignore": ".bin/\n", ...files });
  run(folder, "git", ["init", "--quiet"]);
  for (const [name, value] of [
    ["user.name", "t"],
    ["user.email", "t@example.org"],
  ] as const) {
    run(folder, "git", ["config", name, value]);
  }
  return folder;
}

describe.skipIf(process.platform === "win32")("the GitHub Action", () => {
  const action = readYaml("action.yml") as Action;

  /** Runs the action's steps as GitHub does, one shell a step, until one fails. */
  function runAction(folder: TemporaryFolder, inputs: Readonly<Record<string, string>>) {
    const values = Object.entries(action.inputs).map(
      ([name, { default: value }]): [string, string] => [name, inputs[name] ?? value],
    );
    const fill = (text: string) =>
      values.reduce((done, [name, value]) => done.replace(`\${{ inputs.${name} }}`, value), text);
    let last = run(folder, "true", []);
    for (const { run: script, env = {} } of action.runs.steps) {
      if (last.status !== 0) break;
      const filled = Object.entries(env).map(([name, value]) => [name, fill(value)]);
      last = run(folder, "bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], {
        GITHUB_ACTION_PATH: ROOT,
        ...Object.fromEntries(filled),
      });
    }
    return last;
  }

  it("fails where a draft has a finding, and shows it", () => {
    using folder = repository({ "方案/稿.md": "推动经济數" });
    const { status, stdout } = runAction(folder, {});
    expect(status).toBe(1);
    expect(stdout).toContain("方案/稿.md:1:5");
  });

  it("passes where none has, and takes several places", () => {
    using folder = repository({ "a/1.md": "经济", "b/2.md": "经济", "c/3.md": "经济數" });
    expect(runAction(folder, { files: "a b/*.md" })).toMatchObject({ status: 0 });
  });

  it("writes the SARIF log that GitHub shows", () => {
    using folder = repository({ "稿.md": "推动经济數" });
    runAction(folder, { format: "sarif", output: "log.sarif" });
    const log = JSON.parse(readFileSync(join(folder.path, "log.sarif"), "utf8"));
    expect(log.runs[0].results).toHaveLength(1);
    expect(log.runs[0].tool.driver.rules).toHaveLength(RULES.length);
  });

  it("takes what is given for names, not for commands or options", () => {
    using folder = repository({ "稿.md": "经济" });
    const { status, stderr } = runAction(folder, { files: "--fix $(touch,made)" });
    expect(status).toBe(2);
    expect(stderr).toContain("--fix: 文件不存在");
    expect(run(folder, "ls", []).stdout).not.toContain("made");
  });
});

describe.skipIf(process.platform === "win32")("the pre-commit hooks", () => {
  const hooks = readYaml(".pre-commit-hooks.yaml") as readonly Hook[];

  /** Commits all drafts with a hook, called with the staged Markdown files as pre-commit calls it. */
  function commit(folder: TemporaryFolder, id: string) {
    const entry = hooks.find((hook) => hook.id === id)?.entry;
    const hook = `#!/bin/sh\ngit -c core.quotePath=off diff --cached --name-only -z -- '*.md' | xargs -0 ${entry}\n`;
    chmodSync(folder.write(".git/hooks/pre-commit", hook), 0o755);
    run(folder, "git", ["add", "."]);
    return run(folder, "git", ["commit", "--quiet", "-m", "draft"]);
  }

  it("stop a commit with a finding, and let a right one through", () => {
    using folder = repository({ "方案 稿.md": "推动经济數", "notes.txt": "推动经济數" });
    const stopped = commit(folder, "policy-drafting");
    expect(stopped.status).not.toBe(0);
    expect(stopped.stdout + stopped.stderr).toContain("方案 稿.md:1:5");
    folder.write("方案 稿.md", "推动经济数");
    expect(commit(folder, "policy-drafting").status).toBe(0);
    expect(run(folder, "git", ["log", "--oneline"]).stdout.split("\n")).toHaveLength(2);
  });

  it("fix what is sure", () => {
    using folder = repository({ "稿.md": "推动经济數" });
    commit(folder, "policy-drafting-fix");
    expect(readFileSync(join(folder.path, "稿.md"), "utf8")).toBe("推动经济数");
  });
});
