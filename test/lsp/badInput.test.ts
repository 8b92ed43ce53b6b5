import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { PublishDiagnosticsParams } from "vscode-languageserver-protocol";
import { PackageCopy, runCli } from "../harness/cli.ts";
import { startClient } from "../harness/lspClient.ts";

const SAMPLE = new URL("../../data/samples/实施方案.md", import.meta.url);

describe("damaged data files", () => {
  const corpus = "data/corpus/data-elements-x-2024-2026.json";

  it.each<[string, string, (file: string) => void]>([
    ["a corpus that is cut off", corpus, (file) => truncateSync(file, 1000)],
    ["a corpus of the wrong shape", corpus, (file) => writeFileSync(file, '{"format": 1}')],
    ["an empty corpus", corpus, (file) => truncateSync(file, 0)],
    ["a missing dictionary", "data/segmenter/words.utf8", (file) => rmSync(file)],
    ["a dictionary that is cut off", "data/segmenter/hmm.utf8", (file) => truncateSync(file, 99)],
    ["a missing table of nodejieba's", "data/segmenter/idf.utf8", (file) => rmSync(file)],
  ])("%s is named, and the rest works", async (_, path, damage) => {
    using copy = new PackageCopy();
    damage(join(copy.path, path));
    await using client = await startClient({ program: copy.program });
    const uri = await client.open("推动经济数據和製度");
    const name = path.split("/").at(-1) ?? "";
    const { message } = await client.take(client.shown, (one) => one.message.includes(name));
    expect(message).toContain(join(copy.path, path));
    const codes = (await client.diagnostics(uri)).map(({ code }) => code);
    expect(codes).toContain("script.character");
  });
});

describe("files that change while the server runs", () => {
  const TEXT = "推动经济数據，落实《行动计划》（七），製度";
  const position = { line: 0, character: 16 };

  it("a corpus that is replaced is used as it was read", async () => {
    using copy = new PackageCopy();
    await using client = await startClient({ program: copy.program });
    const uri = await client.open(TEXT);
    const before = await client.hover(uri, position);
    expect(before).not.toBeNull();
    for (const name of readdirSync(copy.corpus)) {
      writeFileSync(join(copy.corpus, name), '{"format": 1}');
    }
    expect(await client.hover(uri, position)).toEqual(before);
  });

  it("a package that vanishes is named once it is needed, and what was read goes on working", async () => {
    using copy = new PackageCopy();
    await using client = await startClient({ program: copy.program });
    rmSync(join(copy.path, "data"), { recursive: true });
    const uri = await client.open(TEXT);
    const codes = (await client.diagnostics(uri)).map(({ code }) => code);
    expect(codes).toContain("script.character");
    await client.take(client.shown, ({ message }) => message.includes("segmenter"));
    expect(await client.hover(uri, position)).not.toBeNull();
    const edits = await client.request<unknown[]>("policyDrafting/convert", {
      uri,
      script: "Hant",
    });
    expect(edits.length).toBeGreaterThan(0);
  });
});

describe("without nodejieba words are checked all the same", () => {
  const TEXT = "推动经济数據和製度";
  const hasWord = ({ diagnostics }: PublishDiagnosticsParams) =>
    diagnostics.some(({ code }) => code === "script.word");

  it("where it was not installed, which the log says", async () => {
    using copy = new PackageCopy();
    rmSync(join(copy.path, "node_modules"));
    await using client = await startClient({ program: copy.program });
    await client.open(TEXT);
    await client.take(client.logged, ({ message }) => message.includes("nodejieba"));
    await client.take(client.published, hasWord);
    expect(client.shown.entries).toEqual([]);
  });

  it("where its binary is broken, which the user is told", async () => {
    using copy = new PackageCopy();
    rmSync(join(copy.path, "node_modules"));
    copy.write("node_modules/nodejieba/package.json", '{"main":"index.js"}');
    copy.write("node_modules/nodejieba/index.js", "exports.load = () => require('./broken.node');");
    copy.write("node_modules/nodejieba/broken.node", "no binary");
    await using client = await startClient({ program: copy.program });
    await client.open(TEXT);
    await client.take(client.shown, ({ message }) => message.includes("nodejieba"));
    await client.take(client.published, hasWord);
  });

  it("on the command line, with a line about a broken binary and the usual exit status", () => {
    using copy = new PackageCopy();
    rmSync(join(copy.path, "node_modules"));
    const check = () => runCli(["check", "-"], { program: copy.program, input: TEXT });
    expect(check()).toMatchObject({ status: 1, stderr: "" });
    copy.write("node_modules/nodejieba/index.js", "throw new Error('no binary');");
    const { status, stdout, stderr } = check();
    expect(status).toBe(1);
    expect(stdout).toContain("script.word");
    expect(stderr).toMatch(/^[^\n]*nodejieba[^\n]*\n$/);
  });
});

describe("texts that no one writes", () => {
  it.each([
    ["half surrogate pairs", "经济\ud842數\udfb7据\ud842"],
    ["NUL and other controls", "经济\0數\u0001据\u2028"],
    ["a megabyte without a break", `经济數${"据".repeat(1_000_000)}`],
    ["thousands of brackets", `经济數${"（（《“".repeat(5000)}`],
    ["an unclosed quotation and code", "经济數“`".repeat(50)],
  ])("%s are checked", async (_, text) => {
    await using client = await startClient();
    const uri = await client.open(text);
    const found = await client.diagnostics(uri);
    expect(found.length).toBeGreaterThan(0);
    expect(await client.hover(uri, { line: 0, character: 2 })).toBeNull();
  });

  it("a draft of 10 MB is checked", async () => {
    const sample = readFileSync(SAMPLE, "utf8");
    const text = `${sample}\n\n`.repeat(Math.ceil(10_000_000 / Buffer.byteLength(sample)));
    await using client = await startClient();
    const uri = await client.open(text);
    expect((await client.diagnostics(uri)).length).toBeGreaterThan(1000);
  }, 180_000);
});
