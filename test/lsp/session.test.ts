import { describe, expect, it } from "vitest";
import { CancellationTokenSource } from "vscode-languageserver-protocol";
import { startClient } from "../harness/lspClient.ts";

const TEXT = "推动经济数據";
const OFF = { rules: { "script.character": "off" } };

describe("settings", () => {
  it("are asked of the editor", async () => {
    await using client = await startClient({ configuration: () => OFF });
    const uri = await client.open(TEXT);
    expect(await client.diagnostics(uri)).toEqual([]);
  });

  it("are taken when the editor pushes them, and drafts are checked again", async () => {
    await using client = await startClient();
    const uri = await client.open(TEXT);
    expect(await client.diagnostics(uri)).toHaveLength(1);
    await client.notify("workspace/didChangeConfiguration", { settings: { policyDrafting: OFF } });
    await client.take(client.published, ({ diagnostics }) => diagnostics.length === 0);
  });

  it("are taken from the start of editors that have no others", async () => {
    await using client = await startClient({ initializationOptions: { settings: OFF } });
    const uri = await client.open(TEXT);
    expect(await client.diagnostics(uri)).toEqual([]);
  });

  it("that cannot be used keep their defaults and are told", async () => {
    const settings = { script: "Klingon", rules: { "no.such": "off" }, exempt: ["/(/"] };
    await using client = await startClient({ initializationOptions: { settings } });
    const uri = await client.open(TEXT);
    expect(await client.diagnostics(uri)).toHaveLength(1);
    for (const value of ["Klingon", "no.such", "/(/"]) {
      await client.take(client.logged, ({ message }) => message.includes(value));
    }
  });
});

describe("requests out of order", () => {
  it("for a document that is not open are answered with nothing", async () => {
    await using client = await startClient();
    expect(await client.hover("file:///nowhere.md", { line: 0, character: 0 })).toBeNull();
  });

  it("of an unknown method are refused, and the server lives", async () => {
    await using client = await startClient();
    await expect(client.request("no/such")).rejects.toThrow();
    const uri = await client.open(TEXT);
    expect(await client.diagnostics(uri)).toHaveLength(1);
  });

  it("that are cancelled are answered with LSP's cancellation", async () => {
    await using client = await startClient();
    const uri = await client.open(TEXT);
    const source = new CancellationTokenSource();
    const request = client.together(() => {
      const position = { line: 0, character: 0 };
      const sent = client.request(
        "textDocument/hover",
        { textDocument: { uri }, position },
        source.token,
      );
      source.cancel();
      return sent;
    });
    await expect(request).rejects.toMatchObject({ code: -32800 });
  });

  it("shutdown and exit end the server with 0", async () => {
    await using client = await startClient();
    expect(await client.shutdown()).toBe(0);
  });
});
