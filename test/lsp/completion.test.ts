import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CompletionItem, MarkupContent, TextEdit } from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type LspClient, startClient } from "../harness/lspClient.ts";
import { readCursor } from "../harness/markup.ts";
import { TYPING } from "../service/completion/index.ts";

let client: LspClient;
beforeAll(async () => {
  client = await startClient();
});
afterAll(() => client[Symbol.asyncDispose]());

async function completeAt(marked: string) {
  const { text, cursor } = readCursor(marked);
  const uri = await client.open(text);
  const document = client.document(uri);
  return { document, items: await client.complete(uri, document.positionAt(cursor)) };
}

function accept(document: TextDocument, item: CompletionItem | undefined): string {
  return item ? TextDocument.applyEdits(document, [item.textEdit as TextEdit]) : "not offered";
}

describe("completion", () => {
  it.each([
    ["a term", "推动多式$0", "多式联运", "推动多式联运"],
    ["a term in the middle of a run", "推动多式$0发展", "多式联运", "推动多式联运发展"],
    ["a term whose rest stands there", "推动多式$0联运发展", "多式联运", "推动多式联运发展"],
    ["a term behind 𠮷 and CRLF", "𠮷\r\n𠮷多式$0\r\n数", "多式联运", "𠮷\r\n𠮷多式联运\r\n数"],
    ["a term in Traditional", "推動經濟，多式$0", "多式聯運", "推動經濟，多式聯運"],
    [
      "a clause behind the title",
      "落实《行动计划》（七$0",
      "（七）数据要素×交通运输",
      "落实《行动计划》“（七）数据要素×交通运输”",
    ],
    [
      "a clause, closing marks taken in",
      "落实《行动计划》“（七$0）”的要求",
      "（七）数据要素×交通运输",
      "落实《行动计划》“（七）数据要素×交通运输”的要求",
    ],
    [
      "a whole citation",
      "按照第（七$0",
      "（七）数据要素×交通运输",
      "按照《“数据要素×”三年行动计划（2024—2026年）》（国数政策〔2023〕11号）“（七）数据要素×交通运输”",
    ],
  ])("offers %s", async (_, marked, label, expected) => {
    const { document, items } = await completeAt(marked);
    expect(
      accept(
        document,
        items.find((item) => item.label === label),
      ),
    ).toBe(expected);
  });

  it("keeps its order and filters by what stands in the edit's range", async () => {
    const { document, items } = await completeAt("推动数据$0");
    expect(items.length).toBeGreaterThan(1);
    const order = items.map(({ sortText = "" }) => sortText);
    expect(order).toEqual(order.toSorted());
    for (const { filterText, textEdit } of items) {
      const typed = document.getText((textEdit as TextEdit).range);
      expect(filterText?.startsWith(typed)).toBe(true);
    }
  });

  it.each([
    ["a fully typed term", "推动多式联运$0", "多式联运"],
    ["one character", "推动多$0", "多式联运"],
    ["code", "用`多式$0`", "多式联运"],
    [
      "the beginning of a block, where drafts number themselves",
      "（七$0",
      "（七）数据要素×交通运输",
    ],
  ])("offers nothing for %s", async (_, marked, label) => {
    const { items } = await completeAt(marked);
    expect(items.map((item) => item.label)).not.toContain(label);
  });

  it.each([
    ["a term", "多式$0", "**多式联运**"],
    ["a clause", "按照（七$0", "提升多式联运效能"],
  ])("resolves the documentation of %s", async (_, marked, expected) => {
    const { items } = await completeAt(marked);
    const resolved = await client.request<CompletionItem>("completionItem/resolve", items[0]);
    expect((resolved.documentation as MarkupContent).value.replace(/\\(.)/g, "$1")).toContain(
      expected,
    );
  });

  it.each(
    Object.values(TYPING)
      .flat()
      .flatMap(([text, typed, expected, after]) =>
        expected !== "nothing" && after ? [{ text, typed, expected, after }] : [],
      ),
  )("is what the service offers: $text typed $typed", async ({ text, typed, expected, after }) => {
    const { document, items } = await completeAt(text.replace("$0", () => `${typed}$0`));
    const label = expected.replace(/^\S+ /, "");
    const item = items.find((one) => one.label === label);
    expect(accept(document, item)).toBe(after);
  });

  it("has the clause beside the label where an editor shows it there, else in the detail", async () => {
    const completion = { completionItem: { labelDetailsSupport: true } };
    await using modern = await startClient({ capabilities: { textDocument: { completion } } });
    const uri = await modern.open("推动多式");
    const [item] = await modern.complete(uri, { line: 0, character: 4 });
    expect(item?.labelDetails?.description).toBe("（七）");
    const { items } = await completeAt("推动多式$0");
    expect(items[0]?.detail).toBe("（七）");
  });

  it("is not offered in a document that is closed", async () => {
    const uri = await client.open("推动数据要");
    await client.close(uri);
    const params = { textDocument: { uri }, position: { line: 0, character: 5 } };
    expect(await client.request("textDocument/completion", params)).toBeNull();
  });

  it("is made of the text as it is when the question comes", async () => {
    const uri = await client.open("推动数据要");
    const end = { line: 0, character: 5 };
    await client.change(uri, [{ range: { start: { line: 0, character: 2 }, end }, text: "" }]);
    expect(await client.complete(uri, end)).toEqual([]);
  });

  it("takes letters for letters where the setting says so", async () => {
    const settings = { completion: { pinyin: false } };
    await using plain = await startClient({ initializationOptions: { settings } });
    const uri = await plain.open("推动sjys");
    expect(await plain.complete(uri, { line: 0, character: 6 })).toEqual([]);
  });

  it("resolves what it did not offer to itself", async () => {
    expect(await client.request("completionItem/resolve", { label: "x" })).toEqual({ label: "x" });
  });
});
