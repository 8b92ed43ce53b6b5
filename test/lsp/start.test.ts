import { renameSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PackageCopy, runCli } from "../harness/cli.ts";
import { LspClient, startClient } from "../harness/lspClient.ts";

const TEXT = "推动经济数據";

describe("the start", () => {
  it("says what the server can do", async () => {
    await using client = new LspClient({});
    const { capabilities, serverInfo } = await client.initialize();
    expect(serverInfo).toEqual({ name: "policy-drafting" });
    expect(capabilities).toMatchObject({
      positionEncoding: "utf-16",
      textDocumentSync: 2,
      hoverProvider: true,
      completionProvider: { resolveProvider: true },
      codeActionProvider: {
        codeActionKinds: expect.arrayContaining(["quickfix", "source.fixAll.policy-drafting"]),
      },
    });
    const triggers = capabilities.completionProvider?.triggerCharacters;
    expect(triggers).toEqual(expect.arrayContaining(["《", "数", "數", "7"]));
    expect(triggers?.filter((trigger) => /[a-z]/i.test(trigger))).toEqual([]);
  });

  it.each([
    ["en-GB", /is not Simplified Chinese/],
    ["fr", /is not Simplified Chinese/],
    ["zh-cn", /不是简体字/],
    ["zh-Hant-TW", /「據」不是簡體字/],
    ["zh-tw", /不是簡體字/],
    [undefined, /不是简体字/],
  ])("sets the language of messages: %s", async (locale, expected) => {
    await using client = await startClient({ locale });
    const uri = await client.open(TEXT);
    expect((await client.diagnostics(uri))[0]?.message).toMatch(expected);
  });

  it.each([["x"], [5], [null], [[]], [{ settings: "x" }], [{ settings: { rules: "off" } }]])(
    "bears odd options: %j",
    async (initializationOptions) => {
      await using client = await startClient({ initializationOptions });
      const uri = await client.open(TEXT);
      expect(await client.diagnostics(uri)).toHaveLength(1);
    },
  );

  it("needs nothing of the other commands, nor they of the server", async () => {
    using copy = new PackageCopy();
    const moveAway = (name: string) =>
      renameSync(join(copy.path, "out", name), join(copy.path, name));
    moveAway("commands.cjs");
    await using client = await startClient({ program: copy.program });
    const uri = await client.open(TEXT);
    expect(await client.diagnostics(uri)).toHaveLength(1);
    moveAway("server.cjs");
    renameSync(join(copy.path, "commands.cjs"), join(copy.path, "out/commands.cjs"));
    const { stdout } = runCli(["check", "-"], { program: copy.program, input: TEXT });
    expect(stdout).toContain("script.character");
  });

  it("checks what was opened before it", async () => {
    await using client = new LspClient({});
    const uri = await client.open(TEXT);
    await client.initialize();
    expect(await client.diagnostics(uri)).toHaveLength(1);
  });
});

describe("the end", () => {
  it.each<[string, number, (client: LspClient) => Promise<unknown>]>([
    ["shutdown and exit", 0, (client) => client.shutdown()],
    ["exit alone", 1, (client) => client.notify("exit")],
    ["an editor that is gone", 1, async (client) => client.child.stdin.end()],
  ])("after %s has the status %i", async (_, status, end) => {
    await using client = await startClient();
    await end(client);
    expect(await client.exited()).toBe(status);
  });
});
