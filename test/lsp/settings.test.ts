import { describe, expect, it } from "vitest";
import { type LspClient, startClient } from "../harness/lspClient.ts";

const TEXT = "推动经济数據";
const CHANGED = "workspace/didChangeConfiguration";

const severityOf = (severity: string) => ({ rules: { "script.character": severity } });

/** The severities of the next version, which is worked out with the settings of now. */
async function severities(client: LspClient, uri: string) {
  const start = { line: 0, character: 0 };
  await client.change(uri, [{ range: { start, end: start }, text: "的" }]);
  return (await client.diagnostics(uri)).map(({ severity }) => severity);
}

describe("settings that the editor is asked for", () => {
  it("are asked for by section, and again after a change", async () => {
    const asked: unknown[] = [];
    const registered: string[] = [];
    let given = severityOf("error");
    await using client = await startClient({
      configuration: (section) => {
        asked.push(section);
        return given;
      },
      register: (methods) => registered.push(...methods),
    });
    expect(registered).toEqual([CHANGED]);
    const uri = await client.open(TEXT);
    expect((await client.diagnostics(uri))[0]?.severity).toBe(1);
    given = severityOf("hint");
    await client.notify(CHANGED, { settings: null });
    const { version } = await client.take(client.published, ({ diagnostics }) =>
      diagnostics.some(({ severity }) => severity === 4),
    );
    expect(version).toBe(1);
    expect(new Set(asked)).toEqual(new Set(["policyDrafting"]));
  });

  it("keep their defaults where the editor answers with an error", async () => {
    await using client = await startClient({
      configuration: () => {
        throw new Error("not me");
      },
    });
    const uri = await client.open(TEXT);
    expect(await client.diagnostics(uri)).toHaveLength(1);
    await client.take(client.logged, ({ message }) => message.includes("not me"));
  });

  it("are asked for where the editor refuses to announce changes", async () => {
    await using client = await startClient({
      register: () => {
        throw new Error("not me");
      },
      configuration: () => severityOf("off"),
    });
    expect(await severities(client, await client.open(TEXT))).toEqual([]);
  });

  // An editor answers null for what its user has not set: Neovim 0.8 and later with init_options only.
  it("do not undo those of the start where the editor has none", async () => {
    await using client = await startClient({
      configuration: () => null,
      initializationOptions: { settings: severityOf("off") },
    });
    expect(await severities(client, await client.open(TEXT))).toEqual([]);
  });
});

describe("settings that the editor pushes", () => {
  it.each([
    ["of another section", { other: {} }],
    ["of no section", {}],
    ["of nothing", null],
  ])("%s change nothing", async (_, settings) => {
    const initializationOptions = { settings: severityOf("error") };
    await using client = await startClient({ initializationOptions });
    const uri = await client.open(TEXT);
    await client.notify(CHANGED, { settings });
    expect(await severities(client, uri)).toEqual([1]);
  });

  it("change the severity", async () => {
    await using client = await startClient();
    const uri = await client.open(TEXT);
    await client.notify(CHANGED, { settings: { policyDrafting: severityOf("information") } });
    expect(await severities(client, uri)).toEqual([3]);
  });

  it("set the script", async () => {
    await using client = await startClient();
    const uri = await client.open(TEXT);
    await client.notify(CHANGED, { settings: { policyDrafting: { script: "Hant" } } });
    await client.diagnostics(uri);
    const { message } = (await client.codeActions(uri, wholeLine))[0]?.diagnostics?.[0] ?? {};
    expect(message).toBe("“动”不是繁体字，本稿用繁体，应写“動”。");
  });

  it("set the style of citations", async () => {
    await using client = await startClient();
    const clause = { uri: "file:///x.md", corpus: "data-elements-x-2024-2026", number: 7 };
    await client.notify(CHANGED, {
      settings: { policyDrafting: { citation: { style: "short" } } },
    });
    expect(await client.request("policyDrafting/cite", clause)).toBe(
      "《行动计划》“（七）数据要素×交通运输”",
    );
  });

  it("set the short title, which then names the plan", async () => {
    await using client = await startClient();
    const clause = { uri: "file:///x.md", corpus: "data-elements-x-2024-2026", number: 7 };
    await client.notify(CHANGED, {
      settings: { policyDrafting: { citation: { style: "short", shortName: "《三年计划》" } } },
    });
    expect(await client.request("policyDrafting/cite", clause)).toBe(
      "《三年计划》“（七）数据要素×交通运输”",
    );
    const uri = await client.open("《三年计划》（二十四）");
    expect((await client.diagnostics(uri)).map(({ code }) => code)).toEqual(["citation.unknown"]);
  });

  it("set the template, and what a bibliography needs", async () => {
    await using client = await startClient();
    const clause = { uri: "file:///x.md", corpus: "data-elements-x-2024-2026", number: 7 };
    const online = { [clause.corpus]: { url: "https://a.cn", accessed: "2026-03-01" } };
    const citation = { template: "见{label}", bibliography: { edition: "2015", online } };
    await client.notify(CHANGED, { settings: { policyDrafting: { citation } } });
    const cite = (style: string) => client.request("policyDrafting/cite", { ...clause, style });
    expect(await cite("template")).toBe("见（七）");
    expect(await cite("gbt7714")).toMatch(
      /\[EB\/OL\]\. \(2023-12-31\)\[2026-03-01\]\. https:\/\/a\.cn\.$/,
    );
  });

  it("exempt words and patterns", async () => {
    await using client = await startClient();
    const uri = await client.open("推动经济数據和體系", { languageId: "plaintext" });
    await client.notify(CHANGED, {
      settings: { policyDrafting: { exempt: ["數據", "/[据據]/"] } },
    });
    await severities(client, uri);
    const [action] = await client.codeActions(uri, wholeLine);
    expect(action?.title).toBe("改为“体”");
  });
});

const wholeLine = { start: { line: 0, character: 0 }, end: { line: 0, character: 99 } };

describe("settings that cannot be used", () => {
  it.each([
    ["zh-CN", "不可用，已按默认值处理。第1个字符的 { 不成对"],
    ["zh-TW", "不可用，已按預設值處理。第1個字元的 { 不成對"],
    ["en", "cannot be used, the default stands: the { at character 1 has no partner"],
  ])("are told in the user's language: %s", async (locale, expected) => {
    const settings = { citation: { template: "{title" } };
    await using client = await startClient({ locale, initializationOptions: { settings } });
    const { message } = await client.take(client.logged);
    expect(message).toBe(`policyDrafting.citation.template: "{title" ${expected}`);
  });

  it.each([
    ["script", { script: "Klingon" }, "policyDrafting.script"],
    ["script", { script: 7 }, "policyDrafting.script"],
    ["rules", { rules: { "script.character": "loud" } }, "policyDrafting.rules.script.character"],
    ["rules", { rules: { "no.such": "off" } }, "no.such"],
    ["citation.style", { citation: { style: "apa" } }, "policyDrafting.citation.style"],
    ["citation.shortName", { citation: { shortName: 7 } }, "policyDrafting.citation.shortName"],
    [
      "citation.shortName",
      { citation: { shortName: "甲》乙" } },
      "policyDrafting.citation.shortName",
    ],
    [
      "citation.template",
      { citation: { template: "{titel}" } },
      "没有字段 {titel}，可用：{issuer}",
    ],
    ["citation.template", { citation: { template: 7 } }, "policyDrafting.citation.template"],
    ["exempt", { exempt: ["/(/"] }, "policyDrafting.exempt"],
    ["exempt", { exempt: [7] }, "policyDrafting.exempt"],
  ])("%s: %j keeps its default and is named in the log", async (_, settings, named) => {
    await using client = await startClient({ initializationOptions: { settings } });
    const { message } = await client.take(client.logged);
    expect(message).toContain(named);
    const uri = await client.open(TEXT);
    expect(await client.diagnostics(uri)).toHaveLength(1);
  });

  it.each([
    ["all", "x", "policyDrafting"],
    ["rules", { rules: "off" }, "policyDrafting.rules"],
    ["citation", { citation: "short" }, "policyDrafting.citation"],
    ["exempt", { exempt: "數據" }, "policyDrafting.exempt"],
  ])("%s: %j of the wrong type is named in the log", async (_, settings, named) => {
    await using client = await startClient({ initializationOptions: { settings } });
    const uri = await client.open(TEXT);
    await client.diagnostics(uri);
    expect(client.logged.entries.map(({ message }) => message).join()).toContain(named);
  });
});
