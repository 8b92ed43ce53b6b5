import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureDebianPackages } from "../client/dev/machine.ts";

/**
 * What the tests need of the machine beside the dependencies: two other LSP
 * clients, Neovim and Emacs with eglot, and a cache folder of their own for
 * what servers write.
 */
export async function setup(): Promise<() => Promise<void>> {
  const cache = await mkdtemp(join(tmpdir(), "policy-drafting-cache-"));
  process.env.XDG_CACHE_HOME = cache;
  if (!works("nvim", ["--version"])) await ensureDebianPackages(["neovim"]);
  // From 29 on Emacs brings eglot itself.
  if (!works("emacs", ["--batch", "-f", "package-initialize", "-l", "eglot"])) {
    await ensureDebianPackages(["emacs-nox", "elpa-eglot"]);
  }
  return () => rm(cache, { recursive: true, force: true });
}

function works(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args).status === 0;
}
