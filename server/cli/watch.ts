import { basename, relative } from "node:path";
import { watch } from "chokidar";
import { SKIPPED_FOLDERS } from "../host/draftFiles.ts";
import { type CheckOptions, checkFiles } from "./checkFiles.ts";
import { CONFIG_NAME } from "./config.ts";
import { Failures } from "./failure.ts";
import { messages } from "./language.ts";
import type { FileChange } from "./messages/messages.ts";
import { countFindings, formatReport, type Report, summarize } from "./report.ts";
import { placeOf, selectFiles } from "./selection.ts";
import { shown } from "./text.ts";

/** What chokidar says of a file. */
const CHANGES: Readonly<Record<string, FileChange>> = {
  add: "added",
  change: "changed",
  unlink: "removed",
};

/**
 * Checks drafts, and again whatever changes among them, until the process is
 * ended. Resolves with undefined once it watches.
 */
export async function watchDrafts(
  args: readonly string[],
  options: CheckOptions,
): Promise<undefined> {
  const rounds = new Rounds(args, options);
  const roots = args.map((argument) => placeOf(argument)?.path ?? argument);
  const watcher = watch(roots, {
    ignoreInitial: true,
    ignored: (path) => SKIPPED_FOLDERS.has(basename(path)),
  });
  watcher.on("all", (event, path) => {
    const change = CHANGES[event];
    if (change) rounds.checkAgain(path, change);
  });
  await new Promise<void>((resolve) => watcher.on("ready", resolve));
  rounds.checkAll();
  console.error(messages.watching);
  return undefined;
}

/** What was found the last time in each draft, and what is said of a change. */
class Rounds {
  readonly #args: readonly string[];
  readonly #options: CheckOptions;
  readonly #reports = new Map<string, Report>();

  constructor(args: readonly string[], options: CheckOptions) {
    this.#args = args;
    this.#options = options;
  }

  checkAll(): void {
    const failures = new Failures();
    const checked = this.#check(() => true, failures);
    this.#tell([...checked.flatMap(formatReport), summarize(this.#all)], failures);
  }

  /** Checks what a changed file has to do with, and says so; a file that is no draft of ours is none of our business. */
  checkAgain(path: string, change: FileChange): void {
    const failures = new Failures();
    const before = this.#all;
    const isConfig = basename(path) === CONFIG_NAME;
    const checked = this.#check((file) => isConfig || relative(file, path) === "", failures);
    const isGone = this.#reports.size < before.length;
    if (checked.length === 0 && !isGone && !failures.any) return;
    const time = new Date().toTimeString().slice(0, 8);
    const head = messages.fileChanged({ time, file: shown(path), change });
    const summary = summarize(this.#all, countFindings(before));
    this.#tell(["", head, ...checked.flatMap(formatReport), summary], failures);
  }

  get #all(): Report[] {
    return [...this.#reports.values()];
  }

  #check(wants: (file: string) => boolean, failures: Failures): Report[] {
    const files = selectFiles(this.#args, failures);
    for (const file of this.#reports.keys()) if (!files.includes(file)) this.#reports.delete(file);
    const checked = checkFiles(files.filter(wants), this.#options, failures);
    for (const report of checked) this.#reports.set(report.file, report);
    return checked;
  }

  #tell(lines: readonly string[], failures: Failures): void {
    console.log(lines.join("\n"));
    failures.tell();
  }
}
