import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Diagnostic, TextDocumentContentChangeEvent } from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { edits, offsetOf, place, type RandomEdit } from "../harness/edits.ts";
import { type LspClient, startClient } from "../harness/lspClient.ts";
import { runs } from "../harness/runs.ts";
import { texts } from "../harness/texts.ts";

let client: LspClient;
beforeAll(async () => {
  client = await startClient();
  await client.open("健全基础製度，推动经济发展");
  const isWord = ({ code }: Diagnostic) => code === "script.word";
  await client.take(client.published, ({ diagnostics }) => diagnostics.some(isWord));
});
afterAll(() => client[Symbol.asyncDispose]());

/** The diagnostics of a text that is opened now. */
async function freshDiagnostics(text: string): Promise<Diagnostic[]> {
  const uri = await client.open(text);
  const found = await client.diagnostics(uri);
  await client.close(uri);
  return found;
}

const edit = (
  [line, character, endLine, endCharacter]: readonly [number, number, number, number],
  text: string,
): TextDocumentContentChangeEvent => ({
  range: { start: { line, character }, end: { line: endLine, character: endCharacter } },
  text,
});

describe("edits", () => {
  it.each<[string, string, TextDocumentContentChangeEvent[], string]>([
    ["behind 𠮷", "𠮷数据", [edit([0, 2, 0, 3], "數")], "𠮷數据"],
    ["of 𠮷 itself", "经济𠮷數", [edit([0, 2, 0, 4], "")], "经济數"],
    ["that take half of 𠮷", "经济𠮷數", [edit([0, 3, 0, 4], "")], "经济\ud842數"],
    ["that put 𠮷 together", "经济\ud842數", [edit([0, 3, 0, 3], "\udfb7")], "经济𠮷數"],
    ["over CRLF", "经济\r\n\r\n數据\r\n", [edit([0, 2, 2, 0], "")], "经济數据\r\n"],
    ["that open code", "经济數`", [edit([0, 2, 0, 2], "`")], "经济`數`"],
    ["that change the script", "数据數", [edit([0, 0, 0, 2], "經濟發展")], "經濟發展數"],
    [
      "each on the text that the one before left",
      "经济\n发展",
      [edit([0, 0, 1, 0], "數"), edit([0, 0, 0, 0], "经\n"), edit([1, 1, 1, 1], "(shù)")],
      "经\n數(shù)发展",
    ],
    [
      "past the end of the text",
      "经济",
      [edit([5, 0, 9, 9], "\n數\n"), edit([1, 0, 1, 1], "经")],
      "经济\n经\n",
    ],
    ["of everything", "经济數", [{ text: "經濟数" }], "經濟数"],
  ])("%s give the findings of the whole text", async (_, before, changes, after) => {
    const uri = await client.open(before);
    const version = await client.change(uri, changes);
    expect(client.document(uri).getText()).toBe(after);
    expect(await client.diagnostics(uri, version)).toEqual(await freshDiagnostics(after));
  });

  it("of any kind, in any number and with any versions, give the findings of the whole text", async () => {
    const version = fc.integer({ min: -3, max: 3 });
    const changes = fc.array(fc.tuple(version, edits), { minLength: 1, maxLength: 4 });
    let last = 1000;
    await fc.assert(
      fc.asyncProperty(texts(60), changes, async (text, given) => {
        const uri = await client.open(text);
        for (const [version, some] of given) await change(uri, some, version);
        await client.change(uri, [edit([0, 0, 0, 0], "。")], ++last);
        const found = await everything(uri, last);
        const fresh = await client.open(client.document(uri).getText());
        expect(found).toEqual(await everything(fresh, 1));
        await client.close(uri);
        await client.close(fresh);
      }),
      runs(100, 20240101),
    );
  });

  /** What an editor shows of a document; the conversion changes most characters, so it tells the text and its lines. */
  async function everything(uri: string, version: number) {
    const textDocument = { uri };
    const found = await client.diagnostics(uri, version);
    const conversion = await client.request("policyDrafting/convert", { uri, script: "Hant" });
    const links = await client.request("textDocument/documentLink", { textDocument });
    const folding = await client.request("textDocument/foldingRange", { textDocument });
    return { found, conversion, links, folding };
  }

  /** Sends random edits in one notification, each on the text that the one before left. */
  async function change(uri: string, given: readonly RandomEdit[], version: number): Promise<void> {
    let copy = client.document(uri);
    const changes = given.map((one) => {
      const { start, end } = place(one, copy.getText().length);
      const { line, character } = copy.positionAt(end);
      const past = { line: line + one.past.lines, character: character + one.past.characters };
      const range = { start: copy.positionAt(start), end: past };
      const before = copy.getText();
      const text =
        before.slice(0, offsetOf(before, range.start)) +
        one.text +
        before.slice(offsetOf(before, past));
      copy = TextDocument.create(uri, copy.languageId, copy.version, text);
      return { range, text: one.text };
    });
    await client.change(uri, changes, version);
  }

  it("that arrive together are answered once, for the last version", async () => {
    const uri = await client.open("经济");
    await client.diagnostics(uri);
    const versions = await Promise.all(
      client.together(() =>
        ["數", "據"].map((text) => client.change(uri, [{ text: `经济${text}` }])),
      ),
    );
    const answer = await client.take(client.published, (one) => one.uri === uri);
    expect(answer.version).toBe(versions.at(-1));
    expect(answer.diagnostics.map(({ data }) => data)).toEqual([{ fix: "据" }]);
  });
});

describe("a draft with more findings than are shown", () => {
  it("shows the first, and says so once", async () => {
    const uri = await client.open("数据经济發。".repeat(2100));
    expect(await client.diagnostics(uri)).toHaveLength(2000);
    await client.diagnostics(uri, await client.change(uri, [edit([0, 0, 0, 0], "。")]));
    expect(client.shown.entries.map(({ message }) => message)).toEqual([
      expect.stringContaining("2100"),
    ]);
  });
});

describe("quick fixes", () => {
  it.each([
    ["a character", "推动经济数據", "改为“据”", "推动经济数据"],
    ["a character behind 𠮷 and CRLF", "𠮷\r\n𠮷数據库", "改为“据”", "𠮷\r\n𠮷数据库"],
    ["a word", "健全基础製度，推动发展", "改为“制度”", "健全基础制度，推动发展"],
    ["a note", "一(yī)批项目", "删去“(yī)”", "一批项目"],
    [
      "a number, where the title is right",
      "《行动计划》“（八）数据要素×交通运输”",
      "改为“（七）数据要素×交通运输”",
      "《行动计划》“（七）数据要素×交通运输”",
    ],
    [
      "a title, where the number is right",
      "《行动计划》“（八）数据要素×交通运输”",
      "改为“（八）数据要素×金融服务”",
      "《行动计划》“（八）数据要素×金融服务”",
    ],
  ])("correct %s", async (_, text, title, expected) => {
    const uri = await client.open(text);
    const [finding] = await client.diagnostics(uri);
    if (!finding) throw new Error("no finding");
    const actions = await client.codeActions(uri, finding.range, [finding]);
    const edits = actions.find((action) => action.title === title)?.edit?.changes?.[uri] ?? [];
    expect(TextDocument.applyEdits(client.document(uri), edits)).toBe(expected);
  });

  it("are offered only where the finding stands", async () => {
    const uri = await client.open("推动经济数據发展");
    await client.diagnostics(uri);
    const at = (character: number) => ({ line: 0, character });
    for (const [from, to, count] of [
      [0, 5, 0],
      [5, 5, 1],
      [6, 6, 1],
      [7, 8, 0],
      [0, 8, 1],
    ] as const) {
      const actions = await client.codeActions(uri, { start: at(from), end: at(to) });
      expect([from, to, actions.length]).toEqual([from, to, count]);
    }
  });
});
