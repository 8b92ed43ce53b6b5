import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { build } from "esbuild";
import type { Position } from "vscode-languageserver-protocol";
import { CLI, type LspClient, startClient } from "../harness/lspClient.ts";
import { median, percentile, rounds, timeOf } from "./measure.ts";
import { makeDraft, random } from "./text.ts";

const MIB = 1024;

/** Builds the server to compare with, as ours is built, and gives its path. */
export async function buildBareServer(): Promise<string> {
  const outfile = join(import.meta.dirname, "../../out/bench/bare.cjs");
  const entry = join(import.meta.dirname, "bareServer.ts");
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "warning",
  });
  return outfile;
}

/** From the start of the process to the first hover, ÷ the same of the bare server. */
export async function compareStart(bare: string): Promise<number> {
  const ratios = await rounds(7, async () => (await startOf(CLI)) / (await startOf(bare)));
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

export interface WireFigures {
  /** A typed character to its diagnostics ÷ opening the draft to its diagnostics. */
  readonly edit: number;
  /** 95th percentiles ÷ a round trip that does nothing. */
  readonly hover: number;
  readonly complete: number;
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
  const opens = await rounds(3, (round) =>
    openingTime(client, makeDraft(bytes, "Hans", round + 2)),
  );
  const next = random(4);
  const document = client.document(uri);
  const place = () => document.positionAt(Math.floor(next() * text.length));
  const edits = await rounds(30, (round) => typingTime(client, uri, place(), round + 2));
  const unknown = "file:///unknown.md";
  const trips = await rounds(200, () => timeOf(() => client.hover(unknown, place())));
  const hovers = await rounds(200, () => timeOf(() => client.hover(uri, place())));
  const completions = await rounds(200, () => timeOf(() => client.complete(uri, place())));
  const trip = percentile(trips, 0.95);
  return {
    edit: median(edits) / median(opens),
    hover: percentile(hovers, 0.95) / trip,
    complete: percentile(completions, 0.95) / trip,
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
  const edits = await rounds(30, (round) => typingTime(client, uri, start, round + 2));
  return median(edits);
}

/** A typed character to its diagnostics. The client's own copy of the text is not kept: it would cost more. */
function typingTime(
  client: LspClient,
  uri: string,
  at: Position,
  version: number,
): Promise<number> {
  const contentChanges = [{ range: { start: at, end: at }, text: "数" }];
  const textDocument = { uri, version };
  return timeOf(async () => {
    await client.notify("textDocument/didChange", { textDocument, contentChanges });
    await client.diagnostics(uri, version);
  });
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
