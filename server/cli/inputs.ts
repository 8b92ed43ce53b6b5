import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import type { DraftLanguage } from "../service/draft/draft.ts";
import { Failure, reasonOf } from "./failure.ts";

/** A draft to be checked, as it was named on the command line or found in a folder. */
export interface Input {
  /** `-` for standard input. */
  readonly file: string;
  readonly text: string;
  readonly language: DraftLanguage;
}

const LANGUAGES: Readonly<Record<string, DraftLanguage>> = {
  ".md": "markdown",
  ".markdown": "markdown",
  ".txt": "plaintext",
};
const SKIPPED = new Set(["node_modules", ".git"]);

/** The files that an argument stands for: itself, or the drafts below a folder, sorted by name. */
export function listFiles(argument: string): string[] {
  if (argument === "-" || !isFolder(argument)) return [argument];
  const entries = readdirSync(argument, { withFileTypes: true });
  return entries
    .filter((entry) => !SKIPPED.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(argument, entry.name);
      if (entry.isDirectory()) return listFiles(path);
      return entry.isFile() && LANGUAGES[extname(entry.name)] ? [path] : [];
    });
}

/** Reads a draft; one that is not UTF-8 is refused, never guessed at. */
export function readInput(file: string): Input {
  const language = file === "-" ? "markdown" : (LANGUAGES[extname(file)] ?? "plaintext");
  return { file, text: decode(file, readBytes(file)), language };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file === "-" ? 0 : file);
  } catch (error) {
    throw new Failure(`${file}: ${reasonOf(error)}`);
  }
}

/** The byte order mark, where there is one, stays in the text, so that writing gives it back. */
function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Failure(`${file}: 不是 UTF-8 编码，请另存为 UTF-8 / not UTF-8, save it as UTF-8`);
  }
}
