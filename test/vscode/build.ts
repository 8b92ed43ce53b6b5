import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { repoRoot } from "../../client/dev/paths.ts";

const sources = join(import.meta.dirname, "suite");
const target = join(repoRoot, "out/test/suite");

/** VS Code loads the tests from here. */
export const suiteIndex = join(target, "index.cjs");

/** Each test file becomes a CommonJS file of its own, for Mocha to load by name. */
function suiteBuild(entryPoints: string[]): BuildOptions {
  return {
    entryPoints,
    outdir: target,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    sourcemap: "inline",
    // `vscode` exists only inside VS Code; Mocha must be one and the same for
    // the runner and the tests, so both load it from node_modules.
    external: ["vscode", "mocha"],
    logLevel: "warning",
  };
}

/** Builds `suite/` into `out/test/suite`, without leavings of tests since deleted. */
export async function buildSuite(): Promise<void> {
  await rm(target, { recursive: true, force: true });
  const names = await readdir(sources);
  await build(suiteBuild(names.map((name) => join(sources, name))));
}
