import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import type { Location } from "vscode-languageserver-protocol";
import { TemporaryFolder } from "../harness/cli.ts";
import { type LspClient, startClient } from "../harness/lspClient.ts";

const CITING = "落实《行动计划》（七）";

function writeDrafts(folder: TemporaryFolder, count: number): void {
  for (let number = 0; number < count; number++) {
    folder.write(`${number % 40}/${number}.md`, CITING);
  }
}

const startIn = ({ path }: TemporaryFolder) =>
  startClient({ folders: [pathToFileURL(path).href], locale: "en" });

/** How many drafts are found that cite the clause of an open one, this one not counted. */
async function countFound(client: LspClient): Promise<number> {
  const uri = await client.open(CITING);
  const found = await client.request<Location[]>("textDocument/references", {
    textDocument: { uri },
    position: { line: 0, character: 9 },
    context: { includeDeclaration: false },
  });
  await client.close(uri);
  return new Set(found.map((one) => one.uri)).size - 1;
}

describe("a workspace of many drafts", () => {
  it("is searched whole up to a limit, beyond which the user is told, once", async () => {
    using folder = new TemporaryFolder();
    writeDrafts(folder, 5000);
    await using client = await startIn(folder);
    expect(await countFound(client)).toBe(5000);
    expect(client.shown.entries).toEqual([]);
    writeDrafts(folder, 10_001);
    expect(await countFound(client)).toBe(10_000);
    expect(await countFound(client)).toBe(10_000);
    expect(client.shown.entries.map(({ message }) => message)).toEqual([
      expect.stringContaining("only the first 10000 were searched"),
    ]);
  });

  it("of which some are too large or no text is searched in the others, and the user is told", async () => {
    using folder = new TemporaryFolder({
      "好.md": CITING,
      "坏.md": new Uint8Array([0xff, 0xfe, 0x41]),
      "大.md": CITING.repeat(100_000),
    });
    await using client = await startIn(folder);
    expect(await countFound(client)).toBe(1);
    const { message } = await client.take(client.shown);
    expect(message).toContain("2 draft(s) were not searched");
    const { message: names } = await client.take(client.logged);
    expect(names.split("\n").sort()).toEqual(
      ["坏.md", "大.md"].map((name) => join(folder.path, name)).sort(),
    );
  });

  it("that vanishes is searched no more, and the server lives", async () => {
    using folder = new TemporaryFolder();
    writeDrafts(folder, 50);
    await using client = await startIn(folder);
    expect(await countFound(client)).toBe(50);
    rmSync(folder.path, { recursive: true });
    expect(await countFound(client)).toBe(0);
  });
});
