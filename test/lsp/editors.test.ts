import { describe, expect, it } from "vitest";
import { CancellationTokenSource } from "vscode-languageserver-protocol";
import { startClient } from "../harness/lspClient.ts";

const TEXT = "推动经济数據";
const NOWHERE = { uri: "file:///nowhere.md" };
const START = { line: 0, character: 0 };
const RANGE = { start: START, end: START };
const CLAUSE = { corpus: "data-elements-x-2024-2026", number: 7 };

describe("requests", () => {
  it.each([
    ["textDocument/hover", { position: START }, null],
    ["textDocument/completion", { position: START }, null],
    ["textDocument/codeAction", { range: RANGE, context: { diagnostics: [] } }, []],
  ])(
    "%s for a document that is not open is answered with nothing",
    async (method, rest, answer) => {
      await using client = await startClient();
      expect(await client.request(method, { textDocument: NOWHERE, ...rest })).toEqual(answer);
    },
  );

  it.each([
    ["cite", CLAUSE, /^《“数据要素×”三年行动计划/],
    ["cite", { ...CLAUSE, style: "quote", quoted: "融合“两客一危”" }, /^“融合‘两客一危’”（《“数据/],
    ["clause", CLAUSE, /提升多式联运效能/],
    ["cite", { ...CLAUSE, corpus: "no-such" }, null],
    ["cite", { ...CLAUSE, number: 24 }, null],
    ["clause", { ...CLAUSE, number: 0 }, null],
    ["findPassage", { selected: "今天天气很好，适合出门" }, null],
    ["findPassage", { selected: "数据" }, null],
    [
      "findPassage",
      { selected: "「推進航運貿易便利化」" },
      { number: 7, text: "推进航运贸易便利化" },
    ],
    ["search", { query: "第七条" }, [{ number: 7, label: "（七）" }]],
    ["search", { query: "没有这样的词" }, []],
    ["convert", { script: "Hant" }, []],
    ["restyle", { style: "short" }, []],
  ])("policyDrafting/%s %j for a document that is not open", async (name, params, expected) => {
    await using client = await startClient();
    const answer = await client.request(`policyDrafting/${name}`, { ...NOWHERE, ...params });
    if (expected instanceof RegExp) expect(answer).toMatch(expected);
    else if (expected && !Array.isArray(expected)) expect(answer).toMatchObject(expected);
    else if (expected?.length) expect((answer as unknown[])[0]).toMatchObject(expected[0] ?? {});
    else expect(answer).toEqual(expected);
  });

  it.each([
    ["no/such", {}, -32601],
    ["textDocument/hover", {}, -32603],
    ["policyDrafting/search", {}, -32603],
    ["policyDrafting/findPassage", { selected: 5 }, -32603],
  ])("%s %j is refused, and the server lives", async (method, params, code) => {
    await using client = await startClient();
    await expect(client.request(method, params)).rejects.toMatchObject({ code });
    const uri = await client.open(TEXT);
    expect(await client.diagnostics(uri)).toHaveLength(1);
  });

  const CANCELLED: [string, object][] = [
    ["textDocument/hover", { textDocument: NOWHERE, position: START }],
    ["textDocument/completion", { textDocument: NOWHERE, position: START }],
    ["textDocument/codeAction", { textDocument: NOWHERE, range: RANGE, context: {} }],
  ];
  const OWN_CANCELLED: [string, object][] = [
    ["policyDrafting/search", { ...NOWHERE, query: "" }],
    ["policyDrafting/clause", { ...NOWHERE, ...CLAUSE }],
    ["completionItem/resolve", { label: "x" }],
  ];

  async function cancel(method: string, params: object): Promise<void> {
    await using client = await startClient();
    const source = new CancellationTokenSource();
    const request = client.together(() => {
      const sent = client.request(method, params, source.token);
      source.cancel();
      return sent;
    });
    await expect(request).rejects.toMatchObject({ code: -32800 });
  }

  it.each(CANCELLED)("%s that is cancelled is answered with the cancellation", cancel);
  it.each(OWN_CANCELLED)("%s that is cancelled is answered with the cancellation", cancel);
});

describe("code actions", () => {
  const ALL = "source.fixAll.policy-drafting";
  const actionKinds = async (only: string[] | undefined) => {
    await using client = await startClient();
    const uri = await client.open(TEXT);
    const [finding] = await client.diagnostics(uri);
    const actions = await client.codeActions(uri, finding?.range ?? RANGE, [], only);
    return [...new Set(actions.map(({ kind }) => kind))];
  };

  it.each([
    [undefined, ["quickfix"]],
    [["quickfix"], ["quickfix"]],
    [["source"], [ALL]],
    [["source.fixAll"], [ALL]],
    [[ALL], [ALL]],
    [["source.fixAll.other"], []],
    [["refactor"], []],
  ])("asked for as %j are %j", async (only, expected) => {
    expect(await actionKinds(only)).toEqual(expected);
  });

  it.each([[[""]], [["quickfix", "source.fixAll"]]])(
    "asked for as %j are of both kinds",
    async (only) => {
      expect(await actionKinds(only)).toEqual(["quickfix", ALL]);
    },
  );
});

describe("documents", () => {
  // The names of Emacs (gfm), vim-pandoc, Quarto, R Markdown; some editors send none.
  it.each(["gfm", "pandoc", "quarto", "rmd", "Markdown", ""])(
    "in the language “%s” whose name ends in .md are read as Markdown",
    async (languageId) => {
      await using client = await startClient();
      const uri = await client.open("经济`數`", { languageId, uri: "file:///稿.md" });
      expect(await client.diagnostics(uri)).toEqual([]);
    },
  );

  it("that are closed and opened again with the first version are read again", async () => {
    await using client = await startClient();
    const uri = await client.open(TEXT);
    await client.diagnostics(uri);
    await client.close(uri);
    await client.open("經濟發展", { uri });
    await client.take(client.published, ({ diagnostics }) => diagnostics.length === 0);
    await client.change(uri, [{ range: RANGE, text: "态" }]);
    const [finding] = await client.diagnostics(uri);
    expect(finding?.data).toEqual({ fix: "態" });
  });

  it("whose version an editor does not count up are read again", async () => {
    await using client = await startClient();
    const uri = await client.open(TEXT);
    await client.diagnostics(uri);
    const textDocument = { uri, version: 1 };
    const contentChanges = [{ text: "推动经济数据" }];
    await client.notify("textDocument/didChange", { textDocument, contentChanges });
    const position = { line: 0, character: 5 };
    const actions = await client.codeActions(uri, { start: position, end: position });
    expect(actions).toEqual([]);
  });

  it("that were never opened cannot be changed, and nothing ends", async () => {
    await using client = await startClient();
    const textDocument = { ...NOWHERE, version: 2 };
    await client.notify("textDocument/didChange", { textDocument, contentChanges: [{ text: "" }] });
    await client.notify("textDocument/didClose", { textDocument });
    const uri = await client.open(TEXT);
    expect(await client.diagnostics(uri)).toHaveLength(1);
  });
});
