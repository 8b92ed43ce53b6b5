import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, relative, sep } from "node:path";

/**
 * Read-only files with the text of clause documents, in the user's cache
 * folder, for editors that cannot show what a server has no file for.
 */
export class ClauseCopies {
  readonly #folder: string;

  constructor(folder: string = join(cacheFolder(), "policy-drafting")) {
    this.#folder = folder;
  }

  /** Writes a copy where it is not there as it should be, and gives its path. Throws where that cannot be done. */
  write(names: readonly string[], text: string): string {
    const file = join(this.#folder, ...names);
    if (readCopy(file) === text) return file;
    mkdirSync(dirname(file), { recursive: true });
    // Under a name of its own first: another server may be writing, an editor reading.
    const draft = `${file}.${process.pid}`;
    rmSync(draft, { force: true });
    writeFileSync(draft, text, { mode: 0o444 });
    renameSync(draft, file);
    return file;
  }

  /** The names that a path was given by `write`; null where it is no copy. */
  namesOf(path: string): string[] | null {
    const names = relative(this.#folder, path).split(sep);
    return names[0] === ".." || names.length < 2 ? null : names;
  }
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
