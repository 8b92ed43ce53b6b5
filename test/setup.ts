import { spawnSync } from "node:child_process";
import { ensureDebianPackages } from "../client/dev/machine.ts";

/** What the tests need of the machine beside the dependencies: two other LSP clients, Neovim and Emacs with eglot. */
export async function setup(): Promise<void> {
  if (!works("nvim", ["--version"])) await ensureDebianPackages(["neovim"]);
  // From 29 on Emacs brings eglot itself.
  if (!works("emacs", ["--batch", "-f", "package-initialize", "-l", "eglot"])) {
    await ensureDebianPackages(["emacs-nox", "elpa-eglot"]);
  }
}

function works(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args).status === 0;
}
