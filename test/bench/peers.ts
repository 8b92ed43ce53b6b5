import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { npm } from "../../client/dev/child.ts";

const FOLDER = join(import.meta.dirname, "peers");
const resolve = createRequire(join(FOLDER, "package.json")).resolve;

/** What a peer does with a text. */
export type Peer = (text: string) => unknown;

type Convert = (options: { from: string; to: string }) => (text: string) => string;

/** Installs the peers, in a folder of their own, where they are not there. */
export async function installPeers(): Promise<void> {
  if (existsSync(join(FOLDER, "node_modules"))) return;
  console.error("installing the peers to compare with, see test/bench/peers");
  const log = join(FOLDER, "node_modules.log");
  await npm(["ci", "--ignore-scripts"], { cwd: FOLDER, log });
}

/** opencc-js from one script to the other; `there` twice is a round trip. */
export async function loadOpencc(): Promise<{ toHant: Peer; toHans: Peer; roundTrip: Peer }> {
  const { Converter } = (await import(resolve("opencc-js"))).default as { Converter: Convert };
  const toHant = Converter({ from: "cn", to: "t" });
  const toHans = Converter({ from: "t", to: "cn" });
  return { toHant, toHans, roundTrip: (text) => toHant(toHans(text)) };
}

export async function loadLinters(): Promise<Record<string, Peer>> {
  const zhlint = await import(resolve("zhlint"));
  const autocorrect = await import(resolve("@huacnlee/autocorrect"));
  return {
    zhlint: (text) => zhlint.run(text, { rules: { preset: "default" } }),
    AutoCorrect: (text) => autocorrect.lintFor(text, "markdown"),
  };
}

/** textlint with prh and a rule for each pair of a wrong and a right wording. */
export async function loadPrh(pairs: readonly (readonly [string, string])[]): Promise<Peer> {
  const { TextlintKernel } = await import(resolve("@textlint/kernel"));
  const plugin = await import(resolve("@textlint/textlint-plugin-text"));
  const rule = await import(resolve("textlint-rule-prh"));
  const ruleContents = [`version: 1\nrules:\n${pairs.map(toRule).join("")}`];
  const options = {
    ext: ".txt",
    filePath: "draft.txt",
    plugins: [{ pluginId: "text", plugin: unwrap(plugin) }],
    rules: [{ ruleId: "prh", rule: unwrap(rule), options: { ruleContents } }],
  };
  const kernel = new TextlintKernel();
  return (text) => kernel.lintText(text, options);
}

function toRule([wrong, right]: readonly [string, string]): string {
  return `  - expected: ${JSON.stringify(right)}\n    pattern: ${JSON.stringify(wrong)}\n`;
}

/** CommonJS packages come with one or two layers of `default`. */
function unwrap(module: { default?: unknown }): unknown {
  const inner = module.default as { default?: unknown } | undefined;
  return inner?.default ?? inner ?? module;
}
