import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli } from "../harness/cli.ts";
import { startClient } from "../harness/lspClient.ts";

const program = join(import.meta.dirname, "../harness/offline.cjs");

describe("the network", () => {
  it("cannot be reached in these tests", () => {
    expect(runCli(["--reach"], { program }).status).toBe(99);
  });

  it.each(["cli.cjs", "main.cjs"])(
    "is not used by the server in %s, whatever it is asked",
    async (bundle) => {
      await using client = await startClient({ program, env: { OFFLINE: bundle } });
      const uri = await client.open(
        "健全基础製度，落实《行动计划》（七），见 https://example.com/數據",
      );
      const words = await client.take(client.published, ({ diagnostics }) =>
        diagnostics.some(({ code }) => code === "script.word"),
      );
      const [first] = words.diagnostics;
      if (!first) throw new Error("no finding");
      await client.hover(uri, { line: 0, character: 18 });
      await client.complete(uri, { line: 0, character: 6 });
      await client.codeActions(uri, first.range, [first], ["quickfix", "source.fixAll"]);
      const textDocument = { uri };
      const position = { line: 0, character: 18 };
      const range = { start: position, end: position };
      const [corpus, number] = ["data-elements-x-2024-2026", 7];
      const context = { includeDeclaration: true };
      for (const [method, params] of [
        ["textDocument/definition", { textDocument, position }],
        ["textDocument/references", { textDocument, position, context }],
        ["textDocument/documentLink", { textDocument }],
        ["textDocument/documentSymbol", { textDocument }],
        ["textDocument/foldingRange", { textDocument }],
        ["textDocument/inlayHint", { textDocument, range }],
        ["workspace/symbol", { query: "jtys" }],
        ["policyDrafting/search", { uri, query: "数据" }],
        ["policyDrafting/findPassage", { selected: "推进航运贸易便利化" }],
        ["policyDrafting/cite", { uri, corpus, number }],
        ["policyDrafting/insertCitation", { uri, corpus, number, ranges: [range] }],
        ["policyDrafting/clause", { uri, corpus, number }],
        ["policyDrafting/clauseLocation", { uri, corpus, number }],
        ["policyDrafting/script", { uri }],
        ["policyDrafting/restyle", { uri, style: "full" }],
        ["policyDrafting/quoteText", { uri, text: "推进航运贸易便利化" }],
        ["policyDrafting/cleanText", { uri, text: "資(zī)" }],
        ["policyDrafting/convert", { uri, script: "Hant" }],
        ["policyDrafting/clean", { uri }],
      ] as const) {
        await client.request(method, params);
      }
      expect(await client.shutdown()).toBe(0);
    },
  );

  it.each([
    ["check", "-"],
    ["clause", "7"],
    ["cite", "7"],
    ["search", "航运"],
    ["help"],
    ["convert", "--to", "Hant", "-"],
    ["clean", "-"],
  ])("is not used by %s", (...args) => {
    const { status, stderr } = runCli(args, {
      program,
      input: "推动數據，见 https://example.com/",
    });
    expect(stderr).toBe("");
    expect([0, 1]).toContain(status);
  });
});
