import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { canRunUnprivileged, runCli, TemporaryFolder } from "../harness/cli.ts";
import { CLI, startClient } from "../harness/lspClient.ts";

const WRONG = "一(yī)批项目\n";
const RIGHT = "一批项目\n";

/** The names, without the folder, and findings of a JSON report. */
function check(folder: TemporaryFolder, ...args: string[]) {
  const { stdout, ...rest } = runCli(["check", "--format", "json", ...args], { cwd: folder.path });
  const reports: { file: string; diagnostics: { range: unknown }[] }[] = JSON.parse(stdout);
  return { ...rest, reports, files: reports.map(({ file }) => file) };
}

describe("policy-drafting check reads", () => {
  it.each([
    ["a file by its name", ["a.md"], ["a.md"]],
    ["files in the order given", ["b.txt", "a.md"], ["b.txt", "a.md"]],
    ["a folder, sorted", ["."], ["a.md", "b.txt", "c/d.markdown"]],
    ["any file that is named", ["e.rst"], ["e.rst"]],
    ["standard input beside files", ["-", "a.md"], ["-", "a.md"]],
  ])("%s", (_, args, expected) => {
    using folder = new TemporaryFolder({
      "a.md": RIGHT,
      "b.txt": RIGHT,
      "c/d.markdown": RIGHT,
      "e.rst": RIGHT,
      "node_modules/f.md": RIGHT,
    });
    expect(check(folder, ...args)).toMatchObject({ status: 0, files: expected });
  });

  it("drafts whose name ends in capitals, as others do", () => {
    using folder = new TemporaryFolder({ "A.MD": "经济`數`" });
    expect(check(folder, ".")).toMatchObject({ status: 0, files: ["A.MD"] });
    expect(check(folder, "A.MD").status).toBe(0);
  });

  it("front matter and columns behind a byte order mark, as editors do", () => {
    using folder = new TemporaryFolder({
      "front.md": "\ufeff---\ntitle: 資料\n---\n\n经济",
      "column.md": `\ufeff${WRONG}`,
    });
    expect(check(folder, "front.md").status).toBe(0);
    const [report] = check(folder, "column.md").reports;
    expect(report?.diagnostics[0]?.range).toMatchObject({ start: { line: 0, character: 1 } });
  });

  it("what the server reads: the sample's findings are the same", async () => {
    const sample = join(import.meta.dirname, "../../data/samples/实施方案.md");
    const [report] = JSON.parse(runCli(["check", "--format", "json", sample]).stdout);
    await using client = await startClient();
    const uri = await client.open(readFileSync(sample, "utf8"));
    const published = await client.take(client.published, ({ diagnostics }) =>
      diagnostics.some(({ code }) => code === "script.word"),
    );
    expect(published.uri).toBe(uri);
    expect(report.diagnostics).toEqual(published.diagnostics);
  });
});

describe("what cannot be read is named in one line, and the others are checked", () => {
  const gbk = new Uint8Array([0xb9, 0xfa, 0xca, 0xfd]);

  it.each<[string, string, (folder: TemporaryFolder) => unknown]>([
    ["no file", "gone.md", () => {}],
    ["a file under a file", "a.md/b.md", () => {}],
    ["GBK", "gbk.md", (folder) => folder.write("gbk.md", gbk)],
    ["UTF-16", "wide.md", (folder) => folder.write("wide.md", Buffer.from("\ufeff数", "utf16le"))],
  ])("%s", checkUnreadable);

  it.each<[string, string, (folder: TemporaryFolder) => unknown]>([
    ["a link to itself", "loop.md", ({ path }) => symlinkSync("loop.md", join(path, "loop.md"))],
    ["a name that is too long", "长".repeat(100), () => {}],
  ])("%s", checkUnreadable);

  function checkUnreadable(_: string, name: string, make: (folder: TemporaryFolder) => unknown) {
    using folder = new TemporaryFolder({ "a.md": WRONG });
    make(folder);
    const { status, stderr, files } = check(folder, name, "a.md");
    expect({ status, files }).toEqual({ status: 2, files: ["a.md"] });
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toContain(`${name}: `);
  }
});

describe("policy-drafting check --fix", () => {
  it("writes nothing but the file, and not even that where nothing is to be fixed", () => {
    using folder = new TemporaryFolder({ "a.md": WRONG, "b.md": RIGHT });
    const identity = () => {
      const { ino, mtimeMs } = statSync(join(folder.path, "b.md"));
      return { ino, mtimeMs };
    };
    const before = identity();
    expect(runCli(["check", "--fix", folder.path]).status).toBe(0);
    expect(readdirSync(folder.path)).toEqual(["a.md", "b.md"]);
    expect(readFileSync(join(folder.path, "a.md"), "utf8")).toBe(RIGHT);
    expect(identity()).toEqual(before);
  });

  it("fixes what it can beside a file that is missing", () => {
    using folder = new TemporaryFolder({ "a.md": WRONG });
    expect(check(folder, "--fix", "gone.md", "a.md").status).toBe(2);
    expect(readFileSync(join(folder.path, "a.md"), "utf8")).toBe(RIGHT);
  });

  it("writes through a link", () => {
    using folder = new TemporaryFolder({ "a.md": WRONG });
    const link = join(folder.path, "link.md");
    symlinkSync("a.md", link);
    runCli(["check", "--fix", link]);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder.path, "a.md"), "utf8")).toBe(RIGHT);
  });

  it.each(["666", "664"])("leaves the mode %s as it is", (octal) => {
    const mode = Number.parseInt(octal, 8);
    using folder = new TemporaryFolder({ "a.md": WRONG });
    const file = join(folder.path, "a.md");
    chmodSync(file, mode);
    runCli(["check", "--fix", file]);
    expect(statSync(file).mode & 0o777).toBe(mode);
  });

  it("writes a file whose name is as long as may be", () => {
    using folder = new TemporaryFolder();
    const file = folder.write(`${"长".repeat(84)}.md`, WRONG);
    expect(runCli(["check", "--fix", file]).status).toBe(0);
  });

  it("ends quietly where no one reads what it prints", async () => {
    const child = spawn(process.execPath, [CLI, "check", "--fix", "-"]);
    child.stdout.destroy();
    let stderr = "";
    child.stderr.on("data", (text) => {
      stderr += text;
    });
    child.stdin.end(WRONG.repeat(20_000));
    await once(child, "close");
    expect(stderr).toBe("");
  });
});

// As root the commands are run as nobody, who may have no way to a clone in root's own folder.
describe.skipIf(!canRunUnprivileged())("without permission", () => {
  /** A folder that others may read, with a file in it that they may not write. */
  function openFolder(): TemporaryFolder {
    const folder = new TemporaryFolder({ "locked/a.md": WRONG, "own/b.md": WRONG });
    chmodSync(folder.path, 0o755);
    chmodSync(join(folder.path, "own"), 0o777);
    chmodSync(join(folder.path, "own/b.md"), 0o666);
    chmodSync(join(folder.path, "locked"), 0o555);
    return folder;
  }
  const run = (folder: TemporaryFolder, ...args: string[]) =>
    runCli(["check", ...args], { cwd: folder.path, unprivileged: true });
  const textOf = (folder: TemporaryFolder, name: string) =>
    readFileSync(join(folder.path, name), "utf8");

  it("to write in a folder, the file stays whole and is named", () => {
    using folder = openFolder();
    const { status, stderr } = run(folder, "--fix", "locked/a.md");
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "locked/a.md: 没有权限\n",
    });
    expect(textOf(folder, "locked/a.md")).toBe(WRONG);
    expect(readdirSync(join(folder.path, "locked"))).toEqual(["a.md"]);
  });

  it("to write in a folder, other files are fixed and reported", () => {
    using folder = openFolder();
    const { stdout } = run(folder, "--fix", "locked/a.md", "own/b.md");
    expect(textOf(folder, "own/b.md")).toBe(RIGHT);
    expect(stdout).not.toBe("");
  });

  it("to write a file, it is not replaced", () => {
    using folder = openFolder();
    chmodSync(join(folder.path, "own/b.md"), 0o444);
    const { status } = run(folder, "--fix", "own/b.md");
    expect(status).toBe(2);
    expect(textOf(folder, "own/b.md")).toBe(WRONG);
  });

  it("to read a file, it is named and the others are checked", () => {
    using folder = openFolder();
    chmodSync(join(folder.path, "locked/a.md"), 0o000);
    const { status, stdout, stderr } = run(folder, "locked/a.md", "own/b.md");
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "locked/a.md: 没有权限\n",
    });
    expect(stdout).toContain("own/b.md");
  });

  it("to read a folder, it is named and the others are checked", () => {
    using folder = openFolder();
    mkdirSync(join(folder.path, "closed"), { mode: 0o700 });
    if (process.getuid?.() !== 0) chmodSync(join(folder.path, "closed"), 0o000);
    const { status, stdout, stderr } = run(folder, ".");
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "closed: 没有权限\n",
    });
    expect(stdout).toContain("own/b.md");
  });
});
