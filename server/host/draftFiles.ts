import { type Dirent, promises } from "node:fs";
import { extname, join } from "node:path";
import type { DraftLanguage } from "../service/draft/draft.ts";

const LANGUAGES: Readonly<Record<string, DraftLanguage>> = {
  ".md": "markdown",
  ".markdown": "markdown",
  ".txt": "plaintext",
};

/** Folders in which nobody keeps drafts. */
export const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(["node_modules", ".git"]);

/** The language of a file by its name; undefined where it is no draft's. */
export function draftLanguage(name: string): DraftLanguage | undefined {
  return LANGUAGES[extname(name).toLowerCase()];
}

/** How much of a workspace is looked at, so that a folder of a million files costs little. */
export interface SearchLimits {
  readonly files: number;
  readonly folders: number;
  /** The size of a draft, in bytes; a larger one is left out. */
  readonly bytes: number;
}

/** A draft as a file of the workspace. */
export interface DraftFile {
  readonly path: string;
  readonly language: DraftLanguage;
  /** Another one where the file has been written since. */
  readonly stamp: string;
}

/** Looks for drafts below folders. Links are not followed, so no way leads in a circle. */
export class DraftSearch {
  readonly #limits: SearchLimits;
  readonly #large: string[] = [];
  #files = 0;
  #folders = 0;

  constructor(limits: SearchLimits) {
    this.#limits = limits;
  }

  /** Whether a limit was met: there may be more drafts than were found. */
  get cutShort(): boolean {
    return this.#files > this.#limits.files || this.#folders > this.#limits.folders;
  }

  /** The drafts that were left out because they are too large. */
  get large(): readonly string[] {
    return this.#large;
  }

  /** The drafts below a folder, by name; folders that cannot be read are left out. */
  async *find(folder: string): AsyncGenerator<DraftFile> {
    if (++this.#folders > this.#limits.folders) return;
    for (const entry of await readFolder(folder)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name)) yield* this.find(path);
      const language = entry.isFile() && draftLanguage(entry.name);
      const file = language && (await this.#look(path, language));
      if (file) yield file;
      if (this.cutShort) return;
    }
  }

  async #look(path: string, language: DraftLanguage): Promise<DraftFile | null> {
    const status = await promises.stat(path).catch(() => null);
    if (!status) return null;
    if (status.size > this.#limits.bytes) {
      this.#large.push(path);
      return null;
    }
    if (++this.#files > this.#limits.files) return null;
    return { path, language, stamp: `${status.mtimeMs} ${status.size}` };
  }
}

async function readFolder(folder: string): Promise<Dirent[]> {
  const entries = await promises.readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
