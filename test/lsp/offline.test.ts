import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli } from "../harness/cli.ts";
import { startClient } from "../harness/lspClient.ts";

const program = join(import.meta.dirname, "../harness/offline.cjs");

describe("the network", () => {
  it("cannot be reached in these tests", () => {
    expect(runCli(["--reach"], { program }).status).toBe(99);
  });

  it("is not used by the server, whatever it is asked", async () => {
    await using client = await startClient({ program });
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
    await client.codeActions(uri, first.range, [first]);
    await client.request("policyDrafting/search", { uri, query: "数据" });
    await client.request("policyDrafting/convert", { uri, script: "Hant" });
    await client.request("policyDrafting/clean", { uri });
    expect(await client.shutdown()).toBe(0);
  });

  it.each([
    ["check", "-"],
    ["clause", "7"],
    ["cite", "7"],
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
