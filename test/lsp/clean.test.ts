import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { CleanResult, CleanTextResult } from "../../server/protocol.ts";
import { CLEAN, CLEAN_TEXT } from "../../server/protocol.ts";
import { startClient } from "../harness/lspClient.ts";

const TEXT = "資(zī)源,数据\n\n`資(zī)`和資(zī)金\n";

describe("policyDrafting/clean", () => {
  it("gives the edits of a draft and counts them by kind", async () => {
    await using client = await startClient({ locale: "zh-cn" });
    const uri = await client.open(TEXT);
    const { edits, counts } = await client.request<CleanResult>(CLEAN, { uri });
    const cleaned = TextDocument.applyEdits(client.document(uri), [...edits]);
    expect(cleaned).toBe("資源，数据\n\n`資(zī)`和資金\n");
    expect(counts).toEqual({ 注音残留: 2, 半角标点: 1 });
  });

  it("keeps to the range that is given", async () => {
    await using client = await startClient();
    const uri = await client.open(TEXT);
    const range = { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } };
    const { edits } = await client.request<CleanResult>(CLEAN, { uri, range });
    expect(edits.map((edit) => edit.range.start)).toEqual([{ line: 2, character: 9 }]);
  });

  it("of a draft that is not open is nothing", async () => {
    await using client = await startClient();
    const uri = "file:///no/such.md";
    expect(await client.request(CLEAN, { uri })).toEqual({ edits: [], counts: {} });
  });
});

describe("policyDrafting/cleanText", () => {
  it("reads a text in the language of the draft that it goes into", async () => {
    await using client = await startClient();
    const text = "    資(zī)源";
    const uri = await client.open("", { languageId: "plaintext", uri: "file:///a.txt" });
    const asPlain = await client.request<CleanTextResult>(CLEAN_TEXT, { text, uri });
    expect(asPlain).toEqual({ text: "    資源", repairs: 1, residue: true });
    const asMarkdown = await client.request<CleanTextResult>(CLEAN_TEXT, { text });
    expect(asMarkdown).toEqual({ text, repairs: 0, residue: false });
  });

  it("tells sure damage from what may be the writer's way", async () => {
    await using client = await startClient();
    const { residue, repairs } = await client.request<CleanTextResult>(CLEAN_TEXT, {
      text: "数据,要素",
    });
    expect({ residue, repairs }).toEqual({ residue: false, repairs: 1 });
  });
});

describe("the quick fix beside text.phonetic", () => {
  it("cleans the whole draft", async () => {
    await using client = await startClient({ locale: "zh-cn" });
    const uri = await client.open(TEXT);
    const at = { line: 0, character: 2 };
    const actions = await client.codeActions(uri, { start: at, end: at });
    const action = actions.find(({ title }) => title.startsWith("清理全文的网页复制残留"));
    expect(action?.title).toBe("清理全文的网页复制残留（3处）");
    const edits = action?.edit?.changes?.[uri] ?? [];
    expect(TextDocument.applyEdits(client.document(uri), edits)).toBe(
      "資源，数据\n\n`資(zī)`和資金\n",
    );
  });
});
