import { mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import {
  type DidChangeWatchedFilesRegistrationOptions,
  type Registration,
  WorkDoneProgress,
} from "vscode-languageserver-protocol";
import { TemporaryFolder } from "../harness/cli.ts";
import { type ClientOptions, type LspClient, startClient } from "../harness/lspClient.ts";
import { planText } from "../harness/plans.ts";

const PLAN = "plans/yunling.json";
const TITLE = "云岭省数据要素提质行动方案（2025—2027年）";
/** One clause too many for the plan of the province. */
const DRAFT = `按照《${TITLE}》（七）`;
const SETTINGS = "workspace/didChangeConfiguration";
const FILES = "workspace/didChangeWatchedFiles";

/** A client with a folder open, whose path relative ones start from. */
function startIn({ path }: TemporaryFolder, corpora: unknown, options: ClientOptions = {}) {
  return startClient({
    folders: [pathToFileURL(path).href],
    initializationOptions: { settings: { corpora } },
    locale: "zh-CN",
    ...options,
    env: { HOME: join(path, "home"), ...options.env },
  });
}

const push = (client: LspClient, corpora: unknown) =>
  client.notify(SETTINGS, { settings: { policyDrafting: { corpora } } });

/** Waits until a draft's findings are these. */
async function awaitCodes(client: LspClient, uri: string, codes: string[]): Promise<void> {
  await client.take(
    client.published,
    (one) => one.uri === uri && one.diagnostics.map(({ code }) => code).join() === codes.join(),
  );
}

const shown = (client: LspClient) => client.shown.entries.map(({ message }) => message);

describe("plans of the setting corpora", () => {
  it("are known: in findings, hover, completion, search and symbols", async () => {
    using folder = new TemporaryFolder({ [PLAN]: planText() });
    await using client = await startIn(folder, [PLAN]);
    const uri = await client.open(`${DRAFT}\n\n建设口岸数据`);
    await awaitCodes(client, uri, ["citation.unknown"]);
    const hover = await client.hover(uri, { line: 0, character: 6 });
    expect(JSON.stringify(hover)).toContain("云数发〔2024〕15号");
    const [first] = await client.complete(uri, { line: 2, character: 6 });
    expect(first?.label).toBe("口岸数据专区");
    const symbols = await client.request<{ name: string; containerName: string }[]>(
      "workspace/symbol",
      { query: "高原农业" },
    );
    expect(symbols.map(({ name, containerName }) => `${containerName} ${name}`)).toEqual([
      "《提质方案》 （三）数据要素×高原农业",
    ]);
    expect(shown(client)).toEqual([]);
  });

  it("are cited, quoted, pasted, linked and read as the built-in one is", async () => {
    using folder = new TemporaryFolder({ [PLAN]: planText() });
    await using client = await startIn(folder, [PLAN], {
      capabilities: { workspace: { textDocumentContent: {} } },
    });
    const uri = await client.open(`${DRAFT}\n\n按照《提质方案》（四）。见`);
    await awaitCodes(client, uri, ["citation.unknown"]);
    const clause = { corpus: "yunling-data-2025-2027", number: 4 };
    const ask = <R>(name: string, params: object) =>
      client.request<R>(`policyDrafting/${name}`, { uri, ...params });
    const [hit] = await ask<{ source: string }[]>("search", { query: "口岸" });
    expect(hit).toMatchObject({ ...clause, source: "《提质方案》", title: "数据要素×口岸物流" });
    const at = { line: 2, character: 14 };
    const insertion = await ask<{ preview: string }>("insertCitation", {
      ...clause,
      ranges: [{ start: at, end: at }],
    });
    expect(insertion.preview).toBe("《提质方案》“（四）数据要素×口岸物流”");
    const text = "推动跨境车辆一次备案、沿线互认";
    expect(await ask("findPassage", { selected: text })).toEqual({ ...clause, text });
    expect(await ask("quoteText", { text })).toEqual({
      text: `“${text}”（《提质方案》“（四）数据要素×口岸物流”）`,
      place: "（四）",
    });
    expect(await ask("clause", clause)).toContain("《提质方案》");
    const links = await client.request<{ target: string }[]>("textDocument/documentLink", {
      textDocument: { uri },
    });
    expect(new Set(links.map(({ target }) => decodeURIComponent(target).split("#")[0]))).toEqual(
      new Set(["policy-drafting:/yunling-data-2025-2027/Hans/提质方案.md"]),
    );
  });

  it.each([
    ["from the user's own folder on", "~/p.json", "home/p.json"],
    ["as a whole path", "$FOLDER/p.json", "p.json"],
    ["relative to the folder", "./sub/../p.json", "p.json"],
  ])("may be named %s", async (_, path, file) => {
    using folder = new TemporaryFolder({ [file]: planText() });
    await using client = await startIn(folder, [path.replace("$FOLDER", folder.path)]);
    await awaitCodes(client, await client.open(DRAFT), ["citation.unknown"]);
    expect(shown(client)).toEqual([]);
  });

  it("come and go with the setting, and drafts have new findings", async () => {
    using folder = new TemporaryFolder({ [PLAN]: planText() });
    await using client = await startIn(folder, []);
    const uri = await client.open(DRAFT);
    await awaitCodes(client, uri, []);
    await push(client, [PLAN]);
    await awaitCodes(client, uri, ["citation.unknown"]);
    await push(client, []);
    await awaitCodes(client, uri, []);
    expect(shown(client)).toEqual([]);
  });

  it("are read anew when their file changes, is taken away and comes back", async () => {
    using folder = new TemporaryFolder({ [PLAN]: planText() });
    const registered = Promise.withResolvers<Registration>();
    await using client = await startIn(folder, [PLAN], {
      capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
      register: (methods, registrations) => {
        const index = methods.indexOf(FILES);
        if (registrations[index]) registered.resolve(registrations[index]);
      },
    });
    const file = join(folder.path, PLAN);
    const changed = () =>
      client.notify(FILES, { changes: [{ uri: pathToFileURL(file).href, type: 2 }] });
    const uri = await client.open(DRAFT);
    await awaitCodes(client, uri, ["citation.unknown"]);
    const options: DidChangeWatchedFilesRegistrationOptions = (await registered.promise)
      .registerOptions;
    expect(options.watchers).toEqual([{ globPattern: file }]);

    folder.write(PLAN, planText({ id: "another-name" }).replace('"number":6', '"number":7'));
    await changed();
    await awaitCodes(client, uri, []);
    folder.write(PLAN, '{\n  "format": 1,\n  "id" 7\n}');
    await changed();
    await changed();
    await awaitMessage(client, `${PLAN}: 不是有效的 JSON，未载入：见第3行第8列`);
    rmSync(file);
    await changed();
    await awaitMessage(client, `${PLAN}: 文件不存在`);
    folder.write(PLAN, planText());
    await changed();
    await awaitCodes(client, uri, ["citation.unknown"]);
    expect(shown(client)).toEqual([]);
  });

  it("are watched by folder and name where the editor takes that", async () => {
    using folder = new TemporaryFolder({ "a[1].json": planText() });
    const registered = Promise.withResolvers<Registration>();
    const didChangeWatchedFiles = { dynamicRegistration: true, relativePatternSupport: true };
    await using _ = await startIn(folder, ["a[1].json"], {
      capabilities: { workspace: { didChangeWatchedFiles } },
      register: (methods, [registration]) => {
        if (methods[0] === FILES && registration) registered.resolve(registration);
      },
    });
    const { watchers } = (await registered.promise).registerOptions;
    const baseUri = pathToFileURL(folder.path).href;
    expect(watchers).toEqual([{ globPattern: { baseUri, pattern: "a[[]1[]].json" } }]);
  });
});

describe("the text of a plan that is open", () => {
  const ADDRESS = "policy-drafting:/yunling-data-2025-2027/Hans/提质方案.md";
  const changed = planText().replaceAll("口岸数据专区", "口岸数据特区");

  it("is asked for again where the editor asks for texts, and is no draft once its plan is gone", async () => {
    using folder = new TemporaryFolder({ [PLAN]: planText(), "b.json": changed });
    await using client = await startIn(folder, [PLAN], {
      capabilities: { workspace: { textDocumentContent: {} } },
    });
    const refreshed = Promise.withResolvers<string>();
    client.connection.onRequest("workspace/textDocumentContent/refresh", ({ uri }) =>
      refreshed.resolve(uri),
    );
    const draft = await client.open(DRAFT);
    await awaitCodes(client, draft, ["citation.unknown"]);
    const text = () =>
      client.request<{ text: string }>("workspace/textDocumentContent", { uri: ADDRESS });
    const before = (await text()).text;
    expect(before).toContain("设立口岸数据专区");
    const open = await client.open(before, { uri: ADDRESS });
    await push(client, ["b.json"]);
    expect(decodeURIComponent(await refreshed.promise)).toBe(ADDRESS);
    expect((await text()).text).toBe(before.replaceAll("专区", "特区"));

    await push(client, []);
    await awaitCodes(client, draft, []);
    await client.change(open, [{ text: "推动經济，按照《行动计划》（二十四）" }]);
    const other = await client.open("推动經济");
    await awaitCodes(client, other, ["script.character"]);
    expect(client.published.entries.filter(({ uri }) => uri === open)).toEqual([]);
  });

  it("is written anew where the editor opens a copy", async () => {
    using cache = new TemporaryFolder();
    using folder = new TemporaryFolder({ [PLAN]: planText() });
    await using client = await startIn(folder, [PLAN], { env: { XDG_CACHE_HOME: cache.path } });
    const draft = await client.open(DRAFT);
    await awaitCodes(client, draft, ["citation.unknown"]);
    const at = { textDocument: { uri: draft }, position: { line: 0, character: 5 } };
    const { uri } = await client.request<{ uri: string }>("textDocument/definition", at);
    const copy = fileURLToPath(uri);
    const before = readFileSync(copy, "utf8");
    expect(before).toContain("设立口岸数据专区");
    await client.open(before, { uri });
    folder.write("b.json", changed.replace('"number":6', '"number":7'));
    await push(client, ["b.json"]);
    await awaitCodes(client, draft, []);
    const after = before.replaceAll("专区", "特区").replace("（六）", "（七）");
    expect(readFileSync(copy, "utf8")).toBe(after);
  });
});

describe("a search for references that other plans come into", () => {
  it("has what holds for those", async () => {
    const drafts = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`${index}.md`, DRAFT.replace("七", "六")]),
    );
    using folder = new TemporaryFolder({ [PLAN]: planText(), ...drafts });
    await using client = await startIn(folder, [PLAN]);
    const uri = await client.open(DRAFT);
    await awaitCodes(client, uri, ["citation.unknown"]);
    const found = client.request<unknown[]>("textDocument/references", {
      textDocument: { uri },
      position: { line: 0, character: 5 },
      context: { includeDeclaration: false },
    });
    folder.write(PLAN, planText({ id: "renamed" }));
    await push(client, [PLAN]);
    expect(await found).toHaveLength(301);
  });
});

/** Waits for a message that begins so. */
async function awaitMessage(client: LspClient, beginning: string): Promise<void> {
  const { message } = await client.take(client.shown);
  expect(message.slice(0, beginning.length)).toBe(beginning);
}

describe("a plan that cannot be used is named once, with what to do, and the others are used", () => {
  const OTHER = "other.json";
  it.each<[string, string, (folder: TemporaryFolder) => void, string]>([
    ["that is not there", "no.json", () => {}, "no.json: 文件不存在，请放回文件或更正"],
    [
      "outside of workspace and own folder",
      "../policy-drafting-x.json",
      () => {},
      "../policy-drafting-x.json: 不在工作区和您的用户目录内",
    ],
    ["on another computer", "\\\\server\\share\\x.json", () => {}, "文件不存在"],
    ["of the system", "/etc/hostname", () => {}, "/etc/hostname: 不在工作区和您的用户目录内"],
    [
      "that a link leads out to",
      "link.json",
      (folder) => symlinkSync("/etc/hostname", join(folder.path, "link.json")),
      "link.json: 不在工作区和您的用户目录内",
    ],
    [
      "in a folder that leads out",
      "linked/hostname",
      (folder) => symlinkSync("/etc", join(folder.path, "linked")),
      "linked/hostname: 不在工作区和您的用户目录内",
    ],
    [
      "that is a folder",
      "folder.json",
      (folder) => mkdirSync(join(folder.path, "folder.json")),
      "folder.json: 不是文件",
    ],
    [
      "that is no UTF-8",
      "gbk.json",
      (folder) => folder.write("gbk.json", new Uint8Array([0x7b, 0xc9, 0xcc, 0x7d])),
      "gbk.json: 不是 UTF-8 编码",
    ],
    [
      "that is cut off",
      "cut.json",
      (folder) => folder.write("cut.json", planText().slice(0, 99)),
      "cut.json: 不是有效的 JSON，未载入：见第1行第",
    ],
    [
      "that is too large, which is told without reading it",
      "large.json",
      (folder) => truncateSync(folder.write("large.json", "{"), 300 << 20),
      "large.json: 文件过大，未载入：全部语料文件合计不得超过 256 MiB",
    ],
    [
      "with something left out",
      "part.json",
      (folder) => folder.write("part.json", JSON.stringify({ format: 1, id: "x" })),
      "part.json: 不合语料文件的格式，未载入：document 应为 { … }",
    ],
    [
      "with the name of another",
      "same.json",
      (folder) => folder.write("same.json", planText()),
      "same.json: 另一份文件已用代号 yunling-data-2025-2027，未载入：请换一个代号",
    ],
    [
      "with the name of the built-in one",
      "own.json",
      (folder) => folder.write("own.json", planText({ id: "data-elements-x-2024-2026" })),
      "own.json: 另一份文件已用代号 data-elements-x-2024-2026",
    ],
  ])("%s", async (_, path, prepare, expected) => {
    using folder = new TemporaryFolder({ [OTHER]: planText() });
    prepare(folder);
    await using client = await startIn(folder, [OTHER, path, path]);
    const uri = await client.open(`${DRAFT}\n\n《行动计划》（二十四）`);
    await awaitCodes(client, uri, ["citation.unknown", "citation.unknown"]);
    await push(client, [OTHER, path]);
    await push(client, [path, OTHER, path]);
    await client.hover(uri, { line: 0, character: 0 });
    expect(shown(client)).toEqual([expect.stringContaining(expected)]);
    expect(shown(client)[0]).not.toContain(folder.path);
  });

  it("without a folder open, a relative one", async () => {
    await using client = await startClient({
      locale: "en",
      initializationOptions: { settings: { corpora: ["p.json"] } },
    });
    const { message } = await client.take(client.shown);
    expect(message).toMatch(/^p\.json: not read: a relative path needs an open folder/);
  });

  it("and of many the first three are shown, the others are in the log", async () => {
    using folder = new TemporaryFolder();
    const paths = Array.from({ length: 40 }, (_, index) => `${index}.json`);
    await using client = await startIn(folder, paths);
    await client.take(client.shown, ({ message }) => message.includes("另有37份语料文件没有载入"));
    await client.take(client.logged, ({ message }) => message.includes("39.json: 文件不存在"));
  });

  it("a value that is no path is named in the log", async () => {
    using folder = new TemporaryFolder({ [PLAN]: planText() });
    await using client = await startIn(folder, [7, PLAN]);
    const { message } = await client.take(client.logged);
    expect(message).toContain("policyDrafting.corpora: 7");
    await awaitCodes(client, await client.open(DRAFT), ["citation.unknown"]);
  });
});

describe("a plan on a disk that does not answer", () => {
  const program = join(import.meta.dirname, "../harness/slowDisk.cjs");
  const capabilities = { window: { workDoneProgress: true } };

  /** Resolves with the title of the work that is shown and what ends it. */
  const awaitProgress = ({ connection }: LspClient) =>
    new Promise<{ title: string; stop: () => Promise<void> }>((resolve) => {
      connection.onRequest("window/workDoneProgress/create", ({ token }) => {
        connection.onProgress(WorkDoneProgress.type, token, (value) => {
          const stop = () =>
            connection.sendNotification("window/workDoneProgress/cancel", { token });
          if (value.kind === "begin") resolve({ title: value.title, stop });
        });
      });
    });

  it("is shown being read; the rest works, and the user may stop it", async () => {
    using folder = new TemporaryFolder({ "slow.json": planText(), [PLAN]: planText() });
    await using client = await startIn(folder, ["slow.json"], { program, capabilities });
    const reading = awaitProgress(client);
    const uri = await client.open(`${DRAFT}\n\n《行动计划》（二十四）`);
    await awaitCodes(client, uri, ["citation.unknown"]);
    const { title, stop } = await reading;
    expect(title).toBe("读取语料文件");
    await stop();
    await awaitMessage(client, "slow.json: 读取已停止，未载入");
    await push(client, [PLAN]);
    await awaitCodes(client, uri, ["citation.unknown", "citation.unknown"]);
  });

  it("is not waited for where others are set", async () => {
    using folder = new TemporaryFolder({ "slow.json": planText(), [PLAN]: planText() });
    await using client = await startIn(folder, ["slow.json"], { program });
    const uri = await client.open(DRAFT);
    await awaitCodes(client, uri, []);
    await push(client, [PLAN]);
    await awaitCodes(client, uri, ["citation.unknown"]);
    expect(shown(client)).toEqual([]);
  });

  it("is used once it answers", async () => {
    using folder = new TemporaryFolder({ "slow.json": planText() });
    const env = { SLOW_UNTIL: join(folder.path, "now") };
    await using client = await startIn(folder, ["slow.json"], { program, env });
    const uri = await client.open(DRAFT);
    await awaitCodes(client, uri, []);
    folder.write("now", "");
    await awaitCodes(client, uri, ["citation.unknown"]);
  });
});
