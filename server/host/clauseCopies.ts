import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, relative, sep } from "node:path";

/**
 * Read-only files with the text of clause documents, in the user's cache
 * folder, for editors that cannot show what a server has no file for.
 */
export class ClauseCopies {
  readonly #folder: string;
  /** Copies that were compared with their text; from then on their size says enough. */
  readonly #compared = new Set<string>();

  constructor(folder: string = join(cacheFolder(), "policy-drafting")) {
    this.#folder = folder;
  }

  /** Writes a copy where it is not there as it should be, and gives its path. Throws where that cannot be done. */
  write(names: readonly string[], text: string): string {
    const file = join(this.#folder, ...names);
    if (!this.#isWhole(file, text)) writeCopy(file, text);
    this.#compared.add(file);
    return file;
  }

  /** Has every copy compared with its text again. */
  forget(): void {
    this.#compared.clear();
  }

  /** The names that a path was given by `write`; null where it is no copy. */
  namesOf(path: string): string[] | null {
    const names = relative(this.#folder, path).split(sep);
    return names[0] === ".." || names.length < 2 ? null : names;
  }

  #isWhole(file: string, text: string): boolean {
    if (!this.#compared.has(file)) return readCopy(file) === text;
    return statSync(file, { throwIfNoEntry: false })?.size === Buffer.byteLength(text);
  }
}

/** Under a name of its own first: another server may be writing, an editor reading. */
function writeCopy(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  rmSync(draft, { force: true });
  writeFileSync(draft, text, { mode: 0o444 });
  renameSync(draft, file);
}

function readCopy(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

/** Where the system wants what can be made again: XDG_CACHE_HOME, ~/Library/Caches, %LOCALAPPDATA%. */
function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (XDG_CACHE_HOME) return XDG_CACHE_HOME;
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches");
  if (process.platform === "win32" && LOCALAPPDATA) return LOCALAPPDATA;
  return join(homedir(), ".cache");
}
