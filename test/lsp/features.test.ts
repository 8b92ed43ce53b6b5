import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { TextEdit } from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type LspClient, startClient } from "../harness/lspClient.ts";

const SAMPLE = readFileSync(new URL("../../data/samples/实施方案.md", import.meta.url), "utf8");

/** The position of a text in an open document, `into` UTF-16 units behind its start. */
function positionOf(client: LspClient, uri: string, text: string, into = 0) {
  const document = client.document(uri);
  const at = document.getText().indexOf(text);
  if (at < 0) throw new Error(`“${text}” does not stand in ${uri}`);
  return document.positionAt(at + into);
}

describe("the built server over standard input and output", () => {
  it("hovers over a term of the sample draft, exactly", async () => {
    await using client = await startClient();
    const uri = await client.open(SAMPLE);
    const hover = await client.hover(uri, positionOf(client, uri, "数据要素乘数效应", 2));
    expect(hover && client.document(uri).getText(hover.range)).toBe("数据要素乘数效应");
    expect(JSON.stringify(hover?.contents)).toContain("总体目标");
  });

  it("completes a term; the edit gives the right text, resolve its documentation", async () => {
    await using client = await startClient();
    const uri = await client.open("𠮷市推动多式");
    const items = await client.complete(uri, { line: 0, character: 8 });
    const item = items.find(({ label }) => label === "多式联运");
    if (!item?.textEdit || !("range" in item.textEdit)) throw new Error("no edit");
    expect(TextDocument.applyEdits(client.document(uri), [item.textEdit])).toBe("𠮷市推动多式联运");
    const resolved = await client.request<{ documentation: { value: string } }>(
      "completionItem/resolve",
      item,
    );
    expect(resolved.documentation.value).toContain("多式联运");
  });

  it("publishes findings with the version, in UTF-16 behind 𠮷 and CRLF", async () => {
    await using client = await startClient();
    const uri = await client.open("经济发展\r\n𠮷市數据", { version: 7 });
    const [finding] = await client.diagnostics(uri, 7);
    expect(finding).toMatchObject({
      range: { start: { line: 1, character: 3 }, end: { line: 1, character: 4 } },
      severity: 2,
      code: "script.character",
      source: "policy-drafting",
      data: { fix: "数" },
    });
  });

  it("adds wrong words once the segmenter is there", async () => {
    await using client = await startClient();
    const uri = await client.open("健全基础製度，推动经济发展");
    const isWord = ({ code }: { code?: unknown }) => code === "script.word";
    const published = await client.take(client.published, ({ diagnostics }) =>
      diagnostics.some(isWord),
    );
    expect(published.uri).toBe(uri);
    expect(published.diagnostics).toHaveLength(1);
  });

  it("offers the quick fix, one for all of a kind, and fix-all on save", async () => {
    await using client = await startClient();
    const uri = await client.open("推动经济数據和業务");
    const [finding] = await client.diagnostics(uri);
    if (!finding) throw new Error("no finding");
    const actions = await client.codeActions(uri, finding.range, [finding]);
    expect(actions.map(({ title }) => title)).toEqual(["改为“据”", "修复本稿全部2处此类问题"]);
    const [all] = await client.codeActions(
      uri,
      finding.range,
      [],
      ["source.fixAll.policy-drafting"],
    );
    const edits = all?.edit?.changes?.[uri] ?? [];
    expect(TextDocument.applyEdits(client.document(uri), edits)).toBe("推动经济数据和业务");
  });

  it("fixes all on save once for all, also where one fix runs into another", async () => {
    await using client = await startClient();
    const uri = await client.open("經濟發展，国发[2024]1号，推动數據");
    const all = async () => {
      const start = { line: 0, character: 0 };
      const only = ["source.fixAll.policy-drafting"];
      const [action] = await client.codeActions(uri, { start, end: start }, [], only);
      return action?.edit?.changes?.[uri] ?? [];
    };
    const edits = await all();
    await client.change(
      uri,
      edits.map(({ range, newText }) => ({ range, text: newText })).reverse(),
    );
    expect(client.document(uri).getText()).toBe("經濟發展，國發〔2024〕1號，推動數據");
    expect(await all()).toEqual([]);
  });

  it("edits, several at once, give the findings of the whole text", async () => {
    await using client = await startClient();
    const uri = await client.open("第一段经济\n\n第二段𠮷数据\n\n第三段");
    const version = await client.change(uri, [
      { range: { start: { line: 2, character: 5 }, end: { line: 2, character: 6 } }, text: "數" },
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "業" },
    ]);
    const changed = await client.diagnostics(uri, version);
    const fresh = await client.open(client.document(uri).getText());
    expect(changed).toEqual(await client.diagnostics(fresh));
    expect(changed).toHaveLength(2);
  });

  it("clears the findings of a closed document", async () => {
    await using client = await startClient();
    const uri = await client.open("推动经济数據");
    await client.diagnostics(uri);
    await client.close(uri);
    const isCleared = ({ diagnostics }: { diagnostics: unknown[] }) => diagnostics.length === 0;
    expect((await client.take(client.published, isCleared)).uri).toBe(uri);
  });

  it("speaks English where the editor does, Chinese by default", async () => {
    for (const [locale, expected] of [
      ["en", /is not Simplified Chinese/],
      [undefined, /不是简体字/],
    ] as const) {
      await using client = await startClient({ locale });
      const uri = await client.open("推动经济数據");
      expect((await client.diagnostics(uri))[0]?.message).toMatch(expected);
    }
  });
});

describe("inlay hints", () => {
  it("stand behind verified quotations once they are switched on", async () => {
    const settings = { quotation: { inlayHints: true } };
    await using client = await startClient({ initializationOptions: { settings } });
    const uri = await client.open("𠮷市\r\n“支持数据商上市融资”推动经济发展");
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 20 } };
    const params = { textDocument: { uri }, range };
    expect(await client.request("textDocument/inlayHint", params)).toEqual([
      {
        position: { line: 1, character: 11 },
        label: "（二十二）",
        tooltip: "逐字一致：《行动计划》（二十二）",
        paddingLeft: true,
      },
    ]);
  });
});

describe("our own requests", () => {
  it("search, cite, find a passage, show a clause and convert, in the draft's script", async () => {
    await using client = await startClient();
    const uri = await client.open("推動經濟發展，数据");
    const [hit] = await client.request<{ number: number; title: string; corpus: string }[]>(
      "policyDrafting/search",
      { uri, query: "jtys" },
    );
    expect(hit).toMatchObject({ number: 7, title: "數據要素×交通運輸" });
    const clause = { uri, corpus: hit?.corpus, number: 7 };
    expect(await client.request("policyDrafting/cite", { ...clause, style: "short" })).toBe(
      "《行動計劃》“（七）數據要素×交通運輸”",
    );
    expect(await client.request("policyDrafting/cite", { ...clause, number: 99 })).toBeNull();
    expect(await client.request("policyDrafting/clause", clause)).toContain("多式聯運");
    const passage = await client.request("policyDrafting/findPassage", {
      selected: "推進航運貿易便利化",
    });
    expect(passage).toMatchObject({ number: 7, text: "推进航运贸易便利化" });
    const edits = await client.request("policyDrafting/convert", { uri, script: "Hans" });
    expect(TextDocument.applyEdits(client.document(uri), edits as never)).toBe(
      "推动经济发展，数据",
    );
  });

  it("quoteText gives a text from elsewhere as a quotation in the draft's script", async () => {
    await using client = await startClient();
    const uri = await client.open("推動經濟發展。");
    const text = "完善培育数据商的支持举措";
    expect(await client.request("policyDrafting/quoteText", { uri, text })).toMatchObject({
      text: expect.stringMatching(/^“完善培育數據商的支持舉措”（《/),
      place: "（十七）",
    });
    expect(await client.request("policyDrafting/quoteText", { uri, text: "天氣很好" })).toBeNull();
  });

  it("restyle gives the edits for all citations; an unknown style gives none", async () => {
    await using client = await startClient();
    const uri = await client.open("𠮷市按照《行动计划》第七条，\r\n参照《行动计划》（八）。");
    const edits = await client.request("policyDrafting/restyle", { uri, style: "short" });
    expect(TextDocument.applyEdits(client.document(uri), edits as never)).toBe(
      "𠮷市按照《行动计划》“（七）数据要素×交通运输”，\r\n参照《行动计划》“（八）数据要素×金融服务”。",
    );
    expect(await client.request("policyDrafting/restyle", { uri, style: "quote" })).toEqual([]);
  });

  it("what inserting a citation comes to: edits, a text for the clipboard, or why not", async () => {
    await using client = await startClient();
    const uri = await client.open("按照计划\r\n`代码`");
    const insert = <R>(character: number, rest: object = {}) => {
      const position = { line: 0, character };
      const ranges = [{ start: position, end: position }];
      const params = { uri, corpus: "data-elements-x-2024-2026", number: 7, ranges, ...rest };
      return client.request<R>("policyDrafting/insertCitation", params);
    };
    const { edits, cursors, preview } = await insert<{
      edits: TextEdit[];
      cursors: unknown;
      preview: string;
    }>(4, { style: "footnote" });
    const note =
      "《“数据要素×”三年行动计划（2024—2026年）》（国数政策〔2023〕11号）“（七）数据要素×交通运输”";
    expect(TextDocument.applyEdits(client.document(uri), edits)).toBe(
      `按照计划[^1]\r\n\`代码\`\r\n\r\n[^1]: ${note}`,
    );
    expect({ cursors, preview }).toEqual({
      cursors: [{ line: 0, character: 8 }],
      preview: `[^1] ${note}`,
    });
    const position = { line: 1, character: 2 };
    const ranges = [{ start: position, end: position }];
    expect(await insert(0, { style: "footnote", ranges })).toMatchObject({ kind: "refuse" });
    const copied = await insert<{ text: string }>(4, { style: "csl-json" });
    expect(copied).toMatchObject({ kind: "copy" });
    expect(JSON.parse(copied.text)).toHaveLength(1);
    expect(await insert(4)).toMatchObject({ kind: "insert", preview: note });
    expect(await insert(4, { number: 99 })).toBeNull();
    expect(await insert(4, { uri: "file:///not/open.md" })).toBeNull();
  });
});

describe("the script of a draft", () => {
  it.each([
    ["推动经济发展", "zh-cn", { script: "Hans", name: "简体" }],
    ["推動經濟發展", "en", { script: "Hant", name: "Traditional Chinese" }],
    ["---\nscript: Hant-TW\n---\n\n经济", "zh-tw", { script: "Hant-TW", name: "繁體（臺灣）" }],
    ["Only Latin", "zh-cn", null],
  ])("%j in %s is told", async (text, locale, expected) => {
    await using client = await startClient({ locale });
    const uri = await client.open(text);
    expect(await client.request("policyDrafting/script", { uri })).toEqual(expected);
  });
});
