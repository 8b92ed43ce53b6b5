import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { build } from "esbuild";
import type { Position } from "vscode-languageserver-protocol";
import { type LspClient, startClient } from "../harness/lspClient.ts";
import { median, percentile, rounds, timeOf } from "./measure.ts";
import { makeDraft, random } from "./text.ts";

const ROOT = join(import.meta.dirname, "../..");
const MIB = 1024;
/** A document that is not open: asking about it is a round trip that does nothing. */
const UNKNOWN = "file:///unknown.md";

/** The servers whose start is compared, each minified as a package has it. */
export interface Programs {
  /** What VS Code starts. */
  readonly main: string;
  /** What other editors start. */
  readonly cli: string;
  /** A server that only answers. */
  readonly bare: string;
}

/** Builds the servers and gives their paths. */
export async function buildServers(): Promise<Programs> {
  const folder = join(ROOT, "out/bench");
  const bare = join(folder, "bare.cjs");
  execFileSync(process.execPath, ["build.mjs", "--minify", "--outdir", folder], { cwd: ROOT });
  await build({
    entryPoints: [join(import.meta.dirname, "bareServer.ts")],
    outfile: bare,
    bundle: true,
    minify: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "warning",
  });
  return { main: join(folder, "main.cjs"), cli: join(folder, "cli.cjs"), bare };
}

/** From the start of a program to its first hover, ÷ the same of the bare server. */
export async function compareStart(program: string, bare: string): Promise<number> {
  const ratios = await rounds(11, async () => (await startOf(program)) / (await startOf(bare)));
  return median(ratios);
}

async function startOf(program: string): Promise<number> {
  let client: LspClient | undefined;
  const taken = await timeOf(async () => {
    client = await startClient({ program });
    const uri = await client.open("落实《行动计划》（七），激活数据要素潜能");
    await client.hover(uri, { line: 0, character: 18 });
  });
  await client?.[Symbol.asyncDispose]();
  return taken;
}

/** How an editor learns what is found of a version: it keeps marks and is sent what changed, as VS Code, or is sent all. */
export type Learning = "changed" | "all";

/** A typed character until its findings are known ÷ opening a draft of so many bytes until its are. */
export async function compareTyping(bytes: number, learning: Learning): Promise<number> {
  const keepsMarks = learning === "changed";
  await using client = await startClient({ initializationOptions: { keepsMarks } });
  await warmUp(client);
  const opens = await rounds(5, (round) =>
    openingTime(client, makeDraft(bytes, "Hans", round + 2)),
  );
  const text = makeDraft(bytes, "Hans", 1);
  const uri = await client.open(text);
  await client.diagnostics(uri);
  const next = random(4);
  const document = client.document(uri);
  let version = 1;
  const edits = await rounds(
    60,
    () => {
      const at = document.positionAt(Math.floor(next() * text.length));
      return typingTime(client, uri, at, ++version, learning);
    },
    60,
  );
  return median(edits) / median(opens);
}

export interface WireFigures {
  /** 95th percentiles ÷ a round trip that does nothing. */
  readonly hover: number;
  readonly complete: number;
  readonly define: number;
  /** MiB above the bare server. */
  readonly memory: number;
}

/** What a draft of so many bytes costs through the protocol. */
export async function measureWire(bytes: number, bare: string): Promise<WireFigures> {
  await using client = await startClient();
  await using other = await startClient({ program: bare });
  await warmUp(client);
  const text = makeDraft(bytes, "Hans", 1);
  const uri = await client.open(text);
  await client.diagnostics(uri);
  const memory = (residentKib(client) - residentKib(other)) / MIB;
  const next = random(4);
  const document = client.document(uri);
  const place = () => document.positionAt(Math.floor(next() * text.length));
  const trips = await rounds(200, () => timeOf(() => client.hover(UNKNOWN, place())));
  const hovers = await rounds(200, () => timeOf(() => client.hover(uri, place())));
  const completions = await rounds(200, () => timeOf(() => client.complete(uri, place())));
  const definitions = await rounds(200, () => timeOf(() => define(client, uri, place())));
  const trip = percentile(trips, 0.95);
  return {
    hover: percentile(hovers, 0.95) / trip,
    complete: percentile(completions, 0.95) / trip,
    define: percentile(definitions, 0.95) / trip,
    memory,
  };
}

/** A typed character to its diagnostics, in a draft of 10 KB among so many open ones, in milliseconds. */
export async function costAmong(drafts: number): Promise<number> {
  await using client = await startClient();
  await warmUp(client);
  let uri = "";
  for (let index = 0; index < drafts; index++) {
    uri = await client.open(makeDraft(10_000, "Hans", index));
    await client.diagnostics(uri);
  }
  const start = { line: 0, character: 5 };
  const edits = await rounds(30, (round) => typingTime(client, uri, start, round + 2, "all"));
  return median(edits);
}

/**
 * A typed character until its findings are known. The client's own copy of the
 * text is not kept: it would cost more. That nothing is sent shows by the
 * second of two requests, which is answered behind the check.
 */
function typingTime(
  client: LspClient,
  uri: string,
  at: Position,
  version: number,
  learning: Learning,
): Promise<number> {
  const contentChanges = [{ range: { start: at, end: at }, text: "数" }];
  const textDocument = { uri, version };
  return timeOf(async () => {
    await client.notify("textDocument/didChange", { textDocument, contentChanges });
    if (learning === "all") await client.diagnostics(uri, version);
    else for (let trips = 0; trips < 2; trips++) await client.hover(UNKNOWN, at);
  });
}

function define(client: LspClient, uri: string, position: Position): Promise<unknown> {
  return client.request("textDocument/definition", { textDocument: { uri }, position });
}

/** Waits until words are checked. */
async function warmUp(client: LspClient): Promise<void> {
  await client.open("健全基础製度，推动经济发展");
  await client.take(client.published, ({ diagnostics }) =>
    diagnostics.some(({ code }) => code === "script.word"),
  );
}

async function openingTime(client: LspClient, text: string): Promise<number> {
  let uri = "";
  const taken = await timeOf(async () => {
    uri = await client.open(text);
    await client.diagnostics(uri);
  });
  await client.close(uri);
  return taken;
}

function residentKib({ child }: LspClient): number {
  return Number(execFileSync("ps", ["-o", "rss=", "-p", String(child.pid)], { encoding: "utf8" }));
}
