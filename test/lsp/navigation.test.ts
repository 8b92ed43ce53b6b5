import { readFileSync, statSync, symlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  CancellationTokenSource,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type Location,
  type LocationLink,
  type SymbolInformation,
  WorkDoneProgress,
} from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { TemporaryFolder } from "../harness/cli.ts";
import { type ClientOptions, type LspClient, startClient } from "../harness/lspClient.ts";
import { readCursor, readMarks } from "../harness/markup.ts";

/** What VS Code's client says that it can do. */
const CAPABILITIES = {
  workspace: { textDocumentContent: {} },
  textDocument: { definition: { linkSupport: true } },
};
const SEVEN = "（七）数据要素×交通运输";

const startVirtual = (options: ClientOptions = {}) =>
  startClient({ capabilities: CAPABILITIES, ...options });

/** Opens a marked text and asks `method` at its cursor. */
async function ask<R>(client: LspClient, method: string, marked: string, more: object = {}) {
  const { text, cursor } = readCursor(marked);
  const uri = await client.open(text);
  const position = client.document(uri).positionAt(cursor);
  return client.request<R>(method, { textDocument: { uri }, position, ...more });
}

const define = <R>(client: LspClient, marked: string) =>
  ask<R>(client, "textDocument/definition", marked);

/** The text of a clause document, as an editor reads it. */
async function contentOf(client: LspClient, uri: string): Promise<TextDocument> {
  const { text } = await client.request<{ text: string }>("workspace/textDocumentContent", { uri });
  return TextDocument.create(uri, "markdown", 1, text);
}

describe("definition in an editor that asks for texts", () => {
  let client: LspClient;
  beforeAll(async () => {
    client = await startVirtual();
  });
  afterAll(() => client[Symbol.asyncDispose]());

  it.each([
    ["a term", "𠮷\r\n推动⟦:多式$0联运⟧", "多式联运", SEVEN],
    ["a reference", "《行动计划》“⟦:（$0七）数据要素×交通运输⟧”", SEVEN, SEVEN],
    ["a quotation", "“⟦:推$0进航运贸易便利化⟧”", "推进航运贸易便利化", SEVEN],
    [
      "a title",
      "落实⟦:《行动$0计划》⟧",
      "“数据要素×”三年行动计划（2024—2026年）",
      "“数据要素×”三年行动计划（2024—2026年）",
    ],
  ])("of %s leads into the document", async (_, marked, focus, heading) => {
    const [link] = await define<LocationLink[]>(client, marked);
    if (!link?.originSelectionRange) throw new Error("no link with an origin");
    const { text, marks } = readMarks(marked);
    const draft = TextDocument.create("", "markdown", 1, text.replace("$0", ""));
    expect(draft.offsetAt(link.originSelectionRange.start)).toBe(marks[0]?.start);
    expect(draft.offsetAt(link.originSelectionRange.end)).toBe(marks[0]?.end);
    const document = await contentOf(client, link.targetUri);
    expect(document.getText(link.targetSelectionRange)).toBe(focus);
    expect(document.getText(link.targetRange).split("\n")[0]).toBe(heading);
  });

  it("is in the draft's script, under an address that says so", async () => {
    const [link] = await define<LocationLink[]>(client, "《行動計劃》（$0七）實現經濟發展");
    expect(decodeURIComponent(link?.targetUri ?? "")).toBe(
      "policy-drafting:/data-elements-x-2024-2026/Hant/行動計劃.md",
    );
  });

  it("of other words is nothing", async () => {
    expect(await define(client, "推动$0工作")).toBeNull();
  });

  it.each([
    "policy-drafting:/unknown/Hans/x.md",
    "policy-drafting:/data-elements-x-2024-2026/Latn/x.md",
    "policy-drafting:/%zz",
    "file:///etc/passwd",
  ])("%s is refused by name", async (uri) => {
    const answer = client.request("workspace/textDocumentContent", { uri });
    await expect(answer).rejects.toThrow(uri);
  });
});

describe("definition in an editor that opens files only", () => {
  it("leads into a read-only copy, which is made anew where it was changed", async () => {
    using cache = new TemporaryFolder();
    await using client = await startClient({ env: { XDG_CACHE_HOME: cache.path } });
    const find = () => define<Location>(client, "按照《行动计划》（$0七）");
    const { uri, range } = await find();
    const file = fileURLToPath(uri);
    expect(file.startsWith(cache.path)).toBe(true);
    expect(statSync(file).mode & 0o222).toBe(0);
    const text = readFileSync(file, "utf8");
    expect(TextDocument.create(uri, "markdown", 1, text).getText(range)).toBe(SEVEN);
    cache.write(file.slice(cache.path.length), "changed");
    await find();
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  it("is answered, and the fault logged, where the copy cannot be written", async () => {
    using cache = new TemporaryFolder({ "policy-drafting": "no folder" });
    await using client = await startClient({ env: { XDG_CACHE_HOME: cache.path } });
    expect(await define(client, "按照《行动计划》（$0七）")).toBeNull();
    const { message } = await client.take(client.logged);
    expect(message).toContain("definition");
    const uri = await client.open("多式联运");
    expect(await client.hover(uri, { line: 0, character: 1 })).not.toBeNull();
  });
});

describe("references", () => {
  const DRAFTS = {
    "一.md": "# 甲\n\n按照《行动计划》（七）推进。\n",
    "分册/二.txt": "\ufeff𠮷市要“推进航运贸易便利化”，用好多式联运。\r\n",
    "分册/别的.md": "按照《行动计划》（八）推进。",
    "分册/不是文稿.json": "《行动计划》（七）",
    "node_modules/x/说明.md": "《行动计划》（七）",
    ".git/x.md": "《行动计划》（七）",
    "坏的.md": new Uint8Array([0xff, 0xfe, 0x41]),
    "大的.md": `《行动计划》（七）${"字".repeat(400_000)}`,
  };
  const find = (client: LspClient, marked: string, includeDeclaration = false) =>
    ask<Location[] | null>(client, "textDocument/references", marked, {
      context: { includeDeclaration },
    });
  /** Where they are, as file and place. */
  const show = (folder: TemporaryFolder, locations: readonly Location[] | null) =>
    locations?.map(({ uri, range: { start, end } }) => {
      const root = `${pathToFileURL(folder.path).href}/`;
      const name = uri.startsWith(root) ? decodeURIComponent(uri.slice(root.length)) : "open";
      return `${name} ${start.line}:${start.character}–${end.line}:${end.character}`;
    });
  const startIn = (folder: TemporaryFolder, options: ClientOptions = {}) =>
    startVirtual({ folders: [pathToFileURL(folder.path).href], ...options });

  it("are all places of all drafts that cite or quote the clause, and of no other file", async () => {
    using folder = new TemporaryFolder(DRAFTS);
    symlinkSync(folder.path, join(folder.path, "环"), "junction");
    await using client = await startIn(folder);
    expect(show(folder, await find(client, "见第（$0七）条，《行动计划》（七）"))).toEqual([
      "open 0:13–0:16",
      "一.md 2:8–2:11",
      "分册/二.txt 0:5–0:14",
    ]);
  });

  it("have the clause's heading with them where the declaration is asked for", async () => {
    using folder = new TemporaryFolder(DRAFTS);
    await using client = await startIn(folder);
    const [declared, ...others] = (await find(client, "按照第$0七条", true)) ?? [];
    const document = await contentOf(client, declared?.uri ?? "");
    expect(declared && document.getText(declared.range)).toBe(`### ${SEVEN}`);
    expect(others).toHaveLength(2);
  });

  it("of a term are the places that use it", async () => {
    using folder = new TemporaryFolder(DRAFTS);
    await using client = await startIn(folder);
    expect(show(folder, await find(client, "多式$0联运"))).toEqual([
      "open 0:0–0:4",
      "分册/二.txt 0:18–0:22",
    ]);
  });

  it("go by what the editor has, and by files as they are now", async () => {
    using folder = new TemporaryFolder(DRAFTS);
    await using client = await startIn(folder);
    const uri = pathToFileURL(join(folder.path, "一.md")).href;
    await client.open("改了：《行动计划》（七）", { uri });
    expect(show(folder, await find(client, "按照第$0七条"))).toEqual([
      "一.md 0:9–0:12",
      "分册/二.txt 0:5–0:14",
    ]);
    const file = folder.write("分册/二.txt", "《行动计划》第七条");
    utimesSync(file, 1, 1);
    expect(show(folder, await find(client, "按照第$0七条"))).toEqual([
      "一.md 0:9–0:12",
      "分册/二.txt 0:6–0:9",
    ]);
  });

  it("look into the folders that the editor names now, where it can be asked", async () => {
    using folder = new TemporaryFolder(DRAFTS);
    const capabilities = { workspace: { textDocumentContent: {}, workspaceFolders: true } };
    await using client = await startClient({ capabilities });
    const uri = pathToFileURL(join(folder.path, "分册")).href;
    client.connection.onRequest("workspace/workspaceFolders", () => [{ uri, name: "分册" }]);
    expect(show(folder, await find(client, "按照第$0七条"))).toEqual(["分册/二.txt 0:5–0:14"]);
  });

  it("are asked for in the clause document itself", async () => {
    using folder = new TemporaryFolder(DRAFTS);
    await using client = await startIn(folder);
    const [link] = await define<LocationLink[]>(client, "按照第$0七条");
    if (!link) throw new Error("no definition");
    const { uri } = await contentOf(client, link.targetUri);
    await client.open((await contentOf(client, uri)).getText(), { uri });
    const found = await client.request<Location[]>("textDocument/references", {
      textDocument: { uri },
      position: link.targetSelectionRange.start,
      context: { includeDeclaration: false },
    });
    expect(show(folder, found)).toEqual(["一.md 2:8–2:11", "分册/二.txt 0:5–0:14"]);
  });

  it("are shown as progress where they take long, and what was found stays when that is stopped", async () => {
    using folder = new TemporaryFolder(DRAFTS);
    const capabilities = {
      window: { workDoneProgress: true },
      workspace: { workspaceFolders: true, textDocumentContent: {} },
    };
    await using client = await startClient({ capabilities, locale: "en" });
    const { connection } = client;
    const begun = new Promise<object>((resolve) => {
      connection.onRequest("window/workDoneProgress/create", ({ token }) => {
        connection.onProgress(WorkDoneProgress.type, token, (value) => {
          if (value.kind !== "begin") return;
          void client.notify("window/workDoneProgress/cancel", { token });
          resolve(value);
        });
      });
    });
    // The search cannot go on before it is shown and stopped.
    connection.onRequest("workspace/workspaceFolders", async () => {
      await begun;
      return [{ uri: pathToFileURL(folder.path).href, name: "drafts" }];
    });
    const found = await find(client, "《行动计划》（$0七）");
    expect(await begun).toMatchObject({ title: "Finding citations", cancellable: true });
    expect(show(folder, found)).toEqual(["open 0:6–0:9"]);
  });

  it("of what is nothing to look for are nothing", async () => {
    await using client = await startVirtual();
    expect(await find(client, "推动$0工作")).toBeNull();
  });

  it("that are cancelled are answered with the cancellation", async () => {
    using folder = new TemporaryFolder(DRAFTS);
    await using client = await startIn(folder);
    const uri = await client.open("按照第七条");
    const source = new CancellationTokenSource();
    const request = client.together(() => {
      const params = {
        textDocument: { uri },
        position: { line: 0, character: 3 },
        context: { includeDeclaration: false },
      };
      const sent = client.request("textDocument/references", params, source.token);
      source.cancel();
      return sent;
    });
    await expect(request).rejects.toMatchObject({ code: -32800 });
  });
});

describe("in a draft", () => {
  const DRAFT = "# 方案\n\n落实《行动计划》（七）。\n\n## 一、要求\n\n好。\n";
  let client: LspClient;
  let textDocument: { uri: string };
  beforeAll(async () => {
    client = await startVirtual();
    textDocument = { uri: await client.open(DRAFT) };
  });
  afterAll(() => client[Symbol.asyncDispose]());

  it("titles and references are links to their line", async () => {
    const links = await client.request<DocumentLink[]>("textDocument/documentLink", {
      textDocument,
    });
    const document = client.document(textDocument.uri);
    expect(links.map(({ range }) => document.getText(range))).toEqual(["《行动计划》", "（七）"]);
    const [address = "", place = ""] = links[1]?.target?.split("#") ?? [];
    const [line] = place.slice(1).split(",").map(Number);
    const opened = await contentOf(client, address);
    expect(opened.getText().split("\n")[Number(line) - 1]).toBe(`### ${SEVEN}`);
  });

  it("the outline follows the headings", async () => {
    const [top] = await client.request<DocumentSymbol[]>("textDocument/documentSymbol", {
      textDocument,
    });
    expect(top?.name).toBe("方案");
    expect(top?.children?.map(({ name }) => name)).toEqual(["一、要求"]);
  });

  it("sections fold under their headings", async () => {
    const ranges = await client.request<FoldingRange[]>("textDocument/foldingRange", {
      textDocument,
    });
    expect(ranges).toEqual([
      { startLine: 0, endLine: 6 },
      { startLine: 4, endLine: 6 },
    ]);
  });
});

describe("clauses", () => {
  it("are found by pinyin initials, and the symbol leads to the heading", async () => {
    await using client = await startVirtual();
    const [symbol] = await client.request<SymbolInformation[]>("workspace/symbol", {
      query: "jtys",
    });
    expect(symbol?.name).toBe(`${SEVEN} jtys`);
    const { uri = "", range } = symbol?.location ?? {};
    expect((await contentOf(client, uri)).getText(range)).toBe(SEVEN);
  });

  it("are told where they stand, in the draft's script", async () => {
    await using client = await startVirtual();
    const uri = await client.open("實現經濟發展，推動數據應用");
    const locate = (number: number) =>
      client.request<Location | null>("policyDrafting/clauseLocation", {
        uri,
        corpus: "data-elements-x-2024-2026",
        number,
      });
    const location = await locate(7);
    const document = await contentOf(client, location?.uri ?? "");
    expect(document.getText(location?.range)).toBe("（七）數據要素×交通運輸");
    expect(await locate(99)).toBeNull();
  });

  it("are linked from hovers: by the editor's command where it has one, else by address", async () => {
    const linkOf = async (options: ClientOptions) => {
      await using client = await startVirtual(options);
      const uri = await client.open("《行动计划》（七）");
      const hover = await client.hover(uri, { line: 0, character: 7 });
      return /\]\(([^)]*)\)/.exec(JSON.stringify(hover?.contents))?.[1];
    };
    const command = await linkOf({ initializationOptions: { openClause: "x.open" } });
    expect(decodeURIComponent(command ?? "")).toBe(
      'command:x.open?[{"corpus":"data-elements-x-2024-2026","number":7}]',
    );
    expect(await linkOf({})).toMatch(/^policy-drafting:\/.*#L\d+,5$/);
  });

  it("have no findings in their own document", async () => {
    await using client = await startVirtual();
    const uri = "policy-drafting:/data-elements-x-2024-2026/Hans/x.md";
    await client.open("经济发展數", { uri });
    const draft = await client.open("经济发展數");
    const published = await client.take(
      client.published,
      ({ diagnostics }) => diagnostics.length > 0,
    );
    expect(published.uri).toBe(draft);
  });
});
