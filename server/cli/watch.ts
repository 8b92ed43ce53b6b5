import { basename } from "node:path";
import { type FSWatcher, watch } from "chokidar";
import { SKIPPED_FOLDERS } from "../host/draftFiles.ts";
import type { CheckOptions } from "./checkFiles.ts";
import { messages } from "./language.ts";
import type { FileChange } from "./messages/messages.ts";
import { Rounds } from "./rounds.ts";
import { placeOf } from "./selection.ts";

/** What chokidar says of a file. */
const CHANGES: Readonly<Record<string, FileChange>> = {
  add: "added",
  change: "changed",
  unlink: "removed",
};

type Listener = (path: string, change: FileChange) => void;

/**
 * Checks drafts, and again whatever changes among them and the plans that they
 * have, until the process is ended. Resolves with undefined once it watches.
 */
export async function watchDrafts(
  args: readonly string[],
  options: CheckOptions,
): Promise<undefined> {
  const plans = new PlanWatch((path, change) => {
    options.services.forget();
    void rounds.checkAgain(path, change, () => true);
  });
  const rounds = new Rounds(args, options, () => plans.set(options.services.files));
  const roots = args.map((argument) => placeOf(argument)?.path ?? argument);
  const watcher = watch(roots, {
    ignoreInitial: true,
    ignored: (path) => SKIPPED_FOLDERS.has(basename(path)),
  });
  tell(watcher, (path, change) => void rounds.checkAgain(path, change));
  await readiness(watcher);
  await rounds.checkAll();
  console.error(messages.watching);
  return undefined;
}

/** Watches the files of plans, wherever they lie. */
class PlanWatch {
  readonly #changed: Listener;
  #files: readonly string[] = [];
  #watcher: FSWatcher | undefined;

  constructor(changed: Listener) {
    this.#changed = changed;
  }

  /** Watches these, and no longer those of before; resolves once it does. */
  async set(files: ReadonlySet<string>): Promise<void> {
    if (files.size === this.#files.length) return;
    this.#files = [...files];
    await this.#watcher?.close();
    this.#watcher = watch([...files], { ignoreInitial: true });
    tell(this.#watcher, this.#changed);
    await readiness(this.#watcher);
  }
}

function tell(watcher: FSWatcher, listener: Listener): void {
  watcher.on("all", (event, path) => {
    const change = CHANGES[event];
    if (change) listener(path, change);
  });
}

function readiness(watcher: FSWatcher): Promise<void> {
  return new Promise((resolve) => watcher.on("ready", resolve));
}
