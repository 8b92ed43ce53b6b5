import { basename, dirname } from "node:path";
import { pathToFileURL } from "node:url";
import {
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileSystemWatcher,
  type InitializeParams,
} from "vscode-languageserver";
import { attemptLater } from "./guard.ts";
import type { Session } from "./session.ts";

/** Has the editor tell of changes to some files, where it can be asked to. */
export class FileWatch {
  readonly #session: Session;
  readonly #canRegister: boolean;
  readonly #takesRelative: boolean;
  #files = "";
  #registration: Disposable | undefined;

  constructor(session: Session, { capabilities }: InitializeParams) {
    const { dynamicRegistration, relativePatternSupport } =
      capabilities.workspace?.didChangeWatchedFiles ?? {};
    this.#session = session;
    this.#canRegister = dynamicRegistration === true;
    this.#takesRelative = relativePatternSupport === true;
  }

  /** Watches these files, by their paths, and no longer those of before. They need not be there. */
  async set(files: readonly string[]): Promise<void> {
    const wanted = [...files].sort().join("\n");
    if (!this.#canRegister || wanted === this.#files) return;
    this.#files = wanted;
    const before = this.#registration;
    this.#registration = undefined;
    await attemptLater(this.#session, "registration", async () => {
      before?.dispose();
      if (files.length === 0) return;
      const watchers = files.map((file) => this.#watcherOf(file));
      const { client } = this.#session.connection;
      this.#registration = await client.register(DidChangeWatchedFilesNotification.type, {
        watchers,
      });
    });
  }

  /** An editor that knows no base looks for a plain pattern in the workspace only. */
  #watcherOf(file: string): FileSystemWatcher {
    if (!this.#takesRelative) return { globPattern: literal(file.replaceAll("\\", "/")) };
    const baseUri = pathToFileURL(dirname(file)).href;
    return { globPattern: { baseUri, pattern: literal(basename(file)) } };
  }
}

/** A glob pattern for just this text. */
function literal(text: string): string {
  return text.replace(/[*?[\]{}]/g, "[$&]");
}
