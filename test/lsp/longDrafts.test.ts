import { describe, expect, it } from "vitest";
import { WorkDoneProgress } from "vscode-languageserver-protocol";
import { type LspClient, startClient } from "../harness/lspClient.ts";

const LINE = "推动经济数據，健全基础製度，落实《行动计划》（七）。\n\n";

/** Stops the work that is shown, as soon as it is; gives its title. */
function stopFirstProgress({ connection }: LspClient): Promise<string> {
  return new Promise((resolve) => {
    connection.onRequest("window/workDoneProgress/create", ({ token }) => {
      connection.onProgress(WorkDoneProgress.type, token, (value) => {
        if (value.kind === "begin") {
          void connection.sendNotification("window/workDoneProgress/cancel", { token });
          resolve(value.title);
        }
      });
    });
  });
}

describe("a draft", () => {
  it("that is too long is not checked, and the user is told, once", async () => {
    await using client = await startClient({ locale: "en" });
    const uri = await client.open(`推动数據。${"x".repeat(20_000_000)}`);
    expect(await client.diagnostics(uri)).toEqual([]);
    expect(await client.hover(uri, { line: 0, character: 0 })).toBeNull();
    const start = { line: 0, character: 0 };
    await client.diagnostics(
      uri,
      await client.change(uri, [{ range: { start, end: start }, text: "。" }]),
    );
    expect(client.shown.entries.map(({ message }) => message)).toEqual([
      expect.stringContaining("1.md has more than 20 million characters and is not checked"),
    ]);
    const shortened = await client.change(uri, [{ text: "推动数据經济" }]);
    expect(await client.diagnostics(uri, shortened)).toHaveLength(1);
  });

  it("whose check takes long is shown being checked, which can be stopped; it is checked after the next edit", async () => {
    const capabilities = { window: { workDoneProgress: true } };
    await using client = await startClient({ locale: "en", capabilities });
    const stopped = stopFirstProgress(client);
    const uri = await client.open(LINE.repeat(3_000_000 / LINE.length));
    expect(await stopped).toBe("Checking 1.md");
    const position = { line: 0, character: 22 };
    expect(await client.hover(uri, position)).not.toBeNull();
    const start = { line: 0, character: 0 };
    const version = await client.change(uri, [{ range: { start, end: start }, text: "。" }]);
    expect(client.published.entries.length).toBe(0);
    expect((await client.diagnostics(uri, version)).length).toBe(2000);
  });
});
