import { chmodSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { TemporaryFolder } from "./cli.ts";
import { CLI } from "./lspClient.ts";

/** Installs the command `policy-drafting` below a folder; gives what belongs on PATH. */
export function installCommand(folder: TemporaryFolder): string {
  const script = `#!/bin/sh\nexec "${process.execPath}" "${CLI}" "$@"\n`;
  const file = folder.write(".bin/policy-drafting", script);
  chmodSync(file, 0o755);
  return dirname(file);
}

/** The blocks of configuration in a page of client/editors, in a language. */
export function linesOfPage(editor: string, language: string): string[] {
  const file = join(import.meta.dirname, `../../client/editors/${editor}.md`);
  const blocks = readFileSync(file, "utf8").matchAll(/^```(\w+)\n(.*?)^```/gms);
  return Array.from(blocks)
    .filter(([, name]) => name === language)
    .map(([, , lines = ""]) => lines);
}
