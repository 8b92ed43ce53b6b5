import { describe, expect, it } from "vitest";
import { type LspClient, startClient } from "../harness/lspClient.ts";

/** A server that cannot write the plan's copy where editors would open it: a fault in all that leads there. */
const startFaulty = () => startClient({ env: { XDG_CACHE_HOME: "/dev/null/nowhere" } });

const TEXT = "经济\n落实《行动计划》（七）數";
const position = { line: 1, character: 9 };

async function requireAlive(client: LspClient, uri: string): Promise<void> {
  expect(await client.hover(uri, position)).not.toBeNull();
  const version = await client.change(uri, [{ text: `${TEXT}據` }]);
  expect(await client.diagnostics(uri, version)).toHaveLength(2);
}

describe.skipIf(process.platform === "win32")("a fault in one request", () => {
  it("is logged with method, document, place and version, and answered with nothing", async () => {
    await using client = await startFaulty();
    const uri = await client.open(TEXT, { version: 7 });
    const params = { textDocument: { uri }, position };
    expect(await client.request("textDocument/definition", params)).toBeNull();
    const { type, message } = await client.take(client.logged);
    expect(type).toBe(1);
    expect(message).toContain(
      `textDocument/definition ${JSON.stringify(params)} v7: Error: ENOTDIR`,
    );
    expect(message).toContain("at ");
    await requireAlive(client, uri);
  });

  it("that has no empty answer is logged too, and answered with an error", async () => {
    await using client = await startFaulty();
    const uri = await client.open(TEXT);
    const params = { uri, corpus: "data-elements-x-2024-2026", number: 7 };
    await expect(client.request("policyDrafting/clauseLocation", params)).rejects.toThrow(
      "ENOTDIR",
    );
    const { message } = await client.take(client.logged);
    expect(message).toContain(`policyDrafting/clauseLocation ${JSON.stringify(params)} v1: Error`);
    await requireAlive(client, uri);
  });

  it("is logged without texts that may be a draft's", async () => {
    await using client = await startFaulty();
    const uri = await client.open(TEXT);
    await expect(client.request("workspace/symbol", { query: "交通" })).rejects.toThrow("ENOTDIR");
    const { message } = await client.take(client.logged);
    expect(message).toContain('workspace/symbol {"query":"2 units"}: Error');
    await requireAlive(client, uri);
  });

  it("of wrong parameters is answered with an error, and logged", async () => {
    await using client = await startClient();
    const uri = await client.open(TEXT);
    await expect(client.request("policyDrafting/insertCitation", { uri })).rejects.toThrow();
    const { message } = await client.take(client.logged);
    expect(message).toContain(
      `policyDrafting/insertCitation ${JSON.stringify({ uri })} v1: TypeError`,
    );
    await requireAlive(client, uri);
  });
});
