import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { draftLanguage, SKIPPED_FOLDERS } from "../host/draftFiles.ts";
import type { DraftLanguage } from "../service/draft/draft.ts";
import { Failure, reasonOf } from "./failure.ts";

/** A draft to be checked, as it was named on the command line or found in a folder. */
export interface Input {
  /** `-` for standard input. */
  readonly file: string;
  /** Without a byte order mark. */
  readonly text: string;
  /** The byte order mark that the file begins with, or nothing: to be written back. */
  readonly mark: string;
  readonly language: DraftLanguage;
}

/**
 * The files that an argument stands for: itself, or the drafts below a folder,
 * sorted by name. A folder that cannot be read is handed to `unreadable`.
 */
export function listFiles(argument: string, unreadable: (failure: Failure) => void): string[] {
  if (argument === "-" || !isFolder(argument)) return [argument];
  return tryReadFolder(argument, unreadable)
    .filter((entry) => !SKIPPED_FOLDERS.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(argument, entry.name);
      if (entry.isDirectory()) return listFiles(path, unreadable);
      return entry.isFile() && draftLanguage(entry.name) ? [path] : [];
    });
}

/** Reads a draft; one that is not UTF-8 is refused, never guessed at. */
export function readInput(file: string): Input {
  const language = file === "-" ? "markdown" : (draftLanguage(file) ?? "plaintext");
  const decoded = decode(file, readBytes(file));
  const mark = decoded.startsWith("\ufeff") ? "\ufeff" : "";
  return { file, text: decoded.slice(mark.length), mark, language };
}

/** Reads the draft that the only argument names. */
export function readOnlyInput(args: readonly string[]): Input {
  const [file] = args;
  if (file === undefined || args.length > 1) throw new Failure("请给出一个文件 / name one file");
  return readInput(file);
}

/** What cannot be looked at is taken for a file, and named when it is read. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function tryReadFolder(path: string, unreadable: (failure: Failure) => void): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    unreadable(new Failure(`${path}: ${reasonOf(error)}`));
    return [];
  }
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
