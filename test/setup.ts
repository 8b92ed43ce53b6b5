import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureDebianPackages } from "../client/dev/machine.ts";

/**
 * What the tests need of the machine beside the dependencies: Neovim, the
 * second LSP client, and a cache folder of their own for what servers write.
 */
export async function setup(): Promise<() => Promise<void>> {
  const cache = await mkdtemp(join(tmpdir(), "policy-drafting-cache-"));
  process.env.XDG_CACHE_HOME = cache;
  const found = spawnSync("nvim", ["--version"]).status === 0;
  if (!found) await ensureDebianPackages(["neovim"]);
  return () => rm(cache, { recursive: true, force: true });
}
