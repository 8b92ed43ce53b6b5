import { readdirSync } from "node:fs";
import { join } from "node:path";
import Mocha from "mocha";
import { networkCallsFrom, watchNetwork } from "./network.ts";

/** Starting VS Code, the extension and its server can take this long on a busy machine. */
const limitMs = 30_000;

/** What VS Code calls in its extension host: runs the test files beside this one, or that for a damaged installation. */
export async function run(): Promise<void> {
  const color = process.env.FORCE_COLOR === "1";
  const mocha = new Mocha({ reporter: "spec", color, timeout: limitMs, failZero: true });
  const damaged = process.env.POLICY_DRAFTING_SUITE === "damaged";
  const files = readdirSync(__dirname)
    .filter((name) => name.endsWith(".test.cjs"))
    .filter((name) => (name === "damaged.test.cjs") === damaged);
  for (const name of files.sort()) mocha.addFile(join(__dirname, name));
  watchNetwork();
  const stats = await runToEnd(mocha);
  console.log(`${stats.passes} passed, ${stats.failures} failed`);
  if (stats.failures > 0 || stats.tests === 0) throw new Error("the tests did not pass");
  await requireNoNetwork();
}

/** The extension asked for nothing, whatever the tests did; that a call is noted is seen by making one. */
async function requireNoNetwork(): Promise<void> {
  await fetch("http://127.0.0.1:9/").catch(() => {});
  if (networkCallsFrom(__filename).length === 0) throw new Error("the network is not watched");
  const used = ["extension.cjs", "client.cjs"].flatMap(networkCallsFrom);
  if (used.length > 0) throw new Error(`the extension uses the network: ${used.join("\n")}`);
  console.log("✔ the extension did not use the network");
}

function runToEnd(mocha: Mocha): Promise<Mocha.Stats> {
  return new Promise((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats ?? noTests));
  });
}

const noTests: Mocha.Stats = { suites: 0, tests: 0, passes: 0, pending: 0, failures: 0 };
