import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MarkupContent } from "vscode-languageserver-protocol";
import { type LspClient, startClient } from "../harness/lspClient.ts";
import { readCursor } from "../harness/markup.ts";

const TITLE = "《“数据要素×”三年行动计划（2024—2026年）》";

let client: LspClient;
beforeAll(async () => {
  client = await startClient();
});
afterAll(() => client[Symbol.asyncDispose]());

/** What is shown at `$0`, and over which text; Markdown's escapes are taken out. */
async function hoverAt(marked: string) {
  const { text, cursor, marks } = readCursor(marked);
  const uri = await client.open(text);
  const document = client.document(uri);
  const hover = await client.hover(uri, document.positionAt(cursor));
  const [mark] = marks;
  expect(hover?.range && document.getText(hover.range)).toBe(
    mark && text.slice(mark.start, mark.end),
  );
  expect(hover?.range && document.offsetAt(hover.range.start)).toBe(mark?.start);
  return (hover?.contents as MarkupContent | undefined)?.value.replace(/\\(.)/g, "$1") ?? "";
}

describe("hover", () => {
  it.each([
    ["a term", "围绕⟦:多式$0联运⟧，建设平台", "**多式联运** · 规范用语 · 《行动计划》"],
    ["a term behind 𠮷 and CRLF", "𠮷\r\n𠮷川⟦:多式联运$0⟧", "货物一次保险、**多式联运**经营人"],
    ["the longest of several terms", "⟦:数据$0要素乘数效应⟧", "**数据要素乘数效应**"],
    ["a reference", "《行动计划》“⟦:（$0七）数据要素×交通运输⟧”", "**（七）数据要素×交通运输**"],
    ["a reference by number", "落实《行动计划》⟦:第（$0七）项⟧", "提升多式联运效能"],
    [
      "the full title",
      `落实⟦:${TITLE.slice(0, 6)}$0${TITLE.slice(6)}⟧`,
      "发文字号：国数政策〔2023〕11号",
    ],
    ["the short title", "按照⟦:《行动$0计划》⟧", "成文日期：2023年12月31日"],
    ["the number", "（⟦:国数政策〔2023〕$011号⟧）", `**${TITLE}**`],
    ["a table cell", "| 甲 | 乙 |\n| - | - |\n| 子 | ⟦:多式$0联运⟧ |", "**多式联运**"],
    ["Traditional text", "圍繞⟦:多式$0聯運⟧，建設平臺", "**多式聯運** · 规范用语 · 《行動計劃》"],
  ])("over %s", async (_, marked, expected) => {
    expect(await hoverAt(marked)).toContain(expected);
  });

  it.each([
    ["another document's clause", "《数字规划》“（二十$0六）夯实底座”"],
    ["the draft's own numbering", "### （$0七）本市的重点"],
    ["code", "用`多式$0联运`表示"],
    ["front matter", "---\ntitle: 多式$0联运\n---\n"],
    ["a link's address", "[平台](https://x.example/多式$0联运)"],
    ["ordinary words", "今天天$0气很好"],
    ["the end of an empty draft", "$0"],
  ])("shows nothing over %s", async (_, marked) => {
    expect(await hoverAt(marked)).toBe("");
  });
});
