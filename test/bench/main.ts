/**
 * `npm run bench`: what the work costs, as ratios taken in one run, so that a
 * slow or busy machine matters little. `-- --json` prints it all for keeping.
 */
import { arch, cpus, platform } from "node:os";
import type { Figure } from "./measure.ts";
import { installPeers, loadLinters, loadOpencc, loadPrh } from "./peers.ts";
import { buildServers, compareStart, compareTyping, costAmong, measureWire } from "./server.ts";
import { compareCorpus, comparePeer, compareRules, costOf, costOfCorpus } from "./service.ts";

const MB = 1_000_000;
/** Pairs of wrong and right wordings, as many as the plan has terms. */
const TERMS = Array.from({ length: 337 }, (_, index) => {
  const word = String.fromCodePoint(0x4e00 + index, 0x5e00 + index);
  return [word, `${word}的`] as const;
});

await installPeers();
const figures: Figure[] = [];
const growth: Record<string, Record<string, number>> = {};
await compareWithOpencc();
await compareThroughProtocol();
await compareCorpora();
await comparePeers();
await measureGrowth();
if (process.argv.includes("--json")) {
  console.log(
    JSON.stringify({ date: new Date().toISOString(), machine: machine(), figures, growth }),
  );
} else printAll();

async function compareWithOpencc(): Promise<void> {
  const opencc = await loadOpencc();
  const hans = await compareRules(MB, "Hans", opencc.toHant);
  const hant = await compareRules(MB, "Hant", opencc.toHans);
  note("all rules on 1 MB ÷ opencc-js, Hans", hans.rules, 1);
  note("all rules on 1 MB ÷ opencc-js, Hant", hant.rules, 2);
  note("reading and all rules ÷ opencc-js, Hans", hans.all, null);
  note("reading and all rules ÷ opencc-js, Hant", hant.all, null);
}

async function compareThroughProtocol(): Promise<void> {
  const { main, cli, bare } = await buildServers();
  note("start to first hover ÷ bare server, VS Code's", await compareStart(main, bare), 2);
  note("start to first hover ÷ bare server, other editors'", await compareStart(cli, bare), 2);
  for (const [name, bytes] of [
    ["1 MB", MB],
    ["10 MB", 10 * MB],
  ] as const) {
    const { read, rules, edit } = await costOf(bytes);
    const typed = `typed character ÷ whole draft, ${name}`;
    note(`${typed}, in the service`, edit / (read + rules), 0.02);
    note(`${typed}, to VS Code`, await compareTyping(bytes, "changed"), 0.02);
    note(`${typed}, to an editor that is sent all`, await compareTyping(bytes, "all"), 0.02);
    if (bytes > MB) continue;
    const wire = await measureWire(bytes, bare);
    note("hover, 95th percentile ÷ round trip", wire.hover, 3);
    note("completion, 95th percentile ÷ round trip", wire.complete, 3);
    note("definition, 95th percentile ÷ round trip", wire.define, 3);
    note("MiB above a bare server", wire.memory, 150);
  }
}

/** A large corpus ÷ the plan alone. */
async function compareCorpora(): Promise<void> {
  note("quotations with 100,000 clauses ÷ with 23, 100 KB", await compareCorpus(100_000), 3);
  const [plan, large] = [await costOfCorpus(23), await costOfCorpus(100_000)];
  note("hover with 100,000 clauses ÷ with 23", large.hover / plan.hover, 2);
  note("completion with 100,000 clauses ÷ with 23", large.complete / plan.complete, 2);
}

/** How many times longer a peer takes than we do for reading and all rules. */
async function comparePeers(): Promise<void> {
  const { roundTrip } = await loadOpencc();
  const peers = { "opencc-js round trip": roundTrip, ...(await loadLinters()) };
  for (const [name, peer] of Object.entries(peers)) {
    note(`${name} ÷ reading and all rules, 100 KB`, await comparePeer(MB / 10, peer), null);
  }
  const prh = await comparePeer(MB / 10, await loadPrh(TERMS));
  note("textlint prh ÷ reading and all rules, 100 KB", prh, null);
}

/** Each cost ÷ that of the smallest: what is linear grows as its size does. */
async function measureGrowth(): Promise<void> {
  for (const size of [10_000, 100_000, MB, 10 * MB]) {
    growth[`draft of ${size / 1000} KB, ms`] = { ...(await costOf(size)) };
  }
  for (const clauses of [23, 1000, 100_000]) {
    growth[`corpus of ${clauses} clauses, ms`] = { ...(await costOfCorpus(clauses)) };
  }
  for (const drafts of [1, 50, 500]) {
    growth[`${drafts} open drafts, ms`] = { edit: await costAmong(drafts) };
  }
}

function note(name: string, value: number, reach: number | null): void {
  figures.push({ name, value, reach });
  console.error(`${name}: ${round(value)}`);
}

function machine(): string {
  return `${cpus().length} × ${cpus()[0]?.model}, ${platform()} ${arch()}, Node ${process.versions.node}`;
}

function printAll(): void {
  console.log(`${new Date().toISOString().slice(0, 10)}, ${machine()}\n`);
  console.log("| what | measured | reach |\n| --- | --- | --- |");
  for (const { name, value, reach } of figures) {
    console.log(`| ${name} | ${round(value)} | ${reach ?? "–"} |`);
  }
  console.log("");
  for (const [name, costs] of Object.entries(growth)) {
    const shown = Object.entries(costs).map(([cost, value]) => `${cost} ${round(value)}`);
    console.log(`${name}: ${shown.join(", ")}`);
  }
}

function round(value: number): string {
  return value.toPrecision(3);
}
