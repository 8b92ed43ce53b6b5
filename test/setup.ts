import { spawnSync } from "node:child_process";
import { ensureDebianPackages } from "../client/dev/machine.ts";

/** What the tests need of the machine beside the dependencies: Neovim, the second LSP client. */
export async function setup(): Promise<void> {
  const found = spawnSync("nvim", ["--version"]).status === 0;
  if (!found) await ensureDebianPackages(["neovim"]);
}
