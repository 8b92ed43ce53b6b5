import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli, TemporaryFolder } from "../harness/cli.ts";
import { CLI } from "../harness/lspClient.ts";
import { planText } from "../harness/plans.ts";

/** `check --watch`, as far as it has printed; ended at the end of its block. */
class Watching implements AsyncDisposable {
  readonly child: ChildProcess;
  #unread = "";

  constructor(folder: string, ...args: string[]) {
    const env = { PATH: process.env.PATH, LC_ALL: "zh_CN.UTF-8" };
    this.child = spawn(process.execPath, [CLI, "check", "--watch", ...args], { cwd: folder, env });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => {
        this.#unread += text;
        this.child.emit("printed");
      });
    }
  }

  /** Waits until a text is printed; gives what was printed since the last time. */
  async until(text: string): Promise<string> {
    while (!this.#unread.includes(text)) await once(this.child, "printed");
    const read = this.#unread;
    this.#unread = "";
    return read;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const ended = once(this.child, "exit");
    this.child.kill();
    await ended;
  }
}

describe("check --watch", () => {
  it("checks again what is changed, added, taken away or set", async () => {
    using folder = new TemporaryFolder({ "a.md": "推动经济數", "b.md": "推动经济發" });
    await using watching = new Watching(folder.path, ".");
    expect(await watching.until("正在留意改动")).toContain("检查2个文件，发现2处问题");
    folder.write("a.md", "推动经济数");
    const again = await watching.until("发现1处问题（上一次2处）。");
    expect(again).toMatch(/^\n\[\d\d:\d\d:\d\d\] a\.md 有改动$/m);
    expect(again).not.toContain("b.md");
    folder.write("c/d.md", "推动经济產業");
    const added = await watching.until("检查3个文件，发现3处问题");
    expect(added).toContain("d.md:1:5");
    expect(added).toContain("d.md 新增");
    rmSync(join(folder.path, "b.md"));
    expect(await watching.until("检查2个文件，发现2处问题（上一次3处）")).toContain("b.md 已删除");
    folder.write(".policy-drafting.json", '{"exempt":["產業"]}');
    await watching.until("检查2个文件，发现0处问题");
    folder.write("notes.json", "{}");
    folder.write("a.md", "推动经济發");
    const last = await watching.until("发现1处问题（上一次0处）");
    expect(last).toContain("a.md:1:5");
    expect(last).not.toContain("notes.json");
  });

  it("counts nothing of a file that is gone, also where it was named", async () => {
    using folder = new TemporaryFolder({ "a.md": "推动经济數", "b.md": "推动经济發" });
    await using watching = new Watching(folder.path, "a.md", "b.md");
    await watching.until("正在留意改动");
    rmSync(join(folder.path, "a.md"));
    const removed = await watching.until("a.md: 文件不存在");
    expect(removed).toContain("检查1个文件，发现1处问题（上一次2处）。");
  });

  it("checks again when a plan that the settings name changes", async () => {
    using folder = new TemporaryFolder({
      ".policy-drafting.json": '{"corpora":["plans/a.json"]}',
      "plans/a.json": planText(),
      "drafts/a.md": "按照《云岭省数据要素提质行动方案（2025—2027年）》（七）",
    });
    await using watching = new Watching(folder.path, "drafts");
    await watching.until("发现1处问题");
    folder.write("plans/a.json", planText().replace('"number":6', '"number":7'));
    await watching.until("发现0处问题");
  });

  it.each([
    [["--format", "json", "."], "--format json"],
    [["-"], "-"],
  ])("%j is refused", (args, named) => {
    const { status, stderr } = runCli(["check", "--watch", ...args]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: `--watch 不能与 ${named} 同用\n` });
  });
});
