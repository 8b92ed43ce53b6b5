import { basename, relative } from "node:path";
import { type FSWatcher, watch } from "chokidar";
import { SKIPPED_FOLDERS } from "../host/draftFiles.ts";
import { type CheckOptions, checkFiles } from "./checkFiles.ts";
import { CONFIG_NAME } from "./config.ts";
import { Failures } from "./failure.ts";
import { messages } from "./language.ts";
import { formatReport, type Report, summarize } from "./report.ts";
import { placeOf, selectFiles } from "./selection.ts";

/**
 * Checks drafts, and again whatever changes among them, until the process is
 * ended. Resolves with undefined once it watches.
 */
export async function watchDrafts(
  args: readonly string[],
  options: CheckOptions,
): Promise<undefined> {
  const reports = new Map<string, Report>();
  const check = async (wants: (file: string) => boolean) => {
    const failures = new Failures();
    const files = selectFiles(args, failures);
    for (const file of reports.keys()) if (!files.includes(file)) reports.delete(file);
    const checked = await checkFiles(files.filter(wants), options, failures);
    for (const report of checked) reports.set(report.file, report);
    await plans.set(options.services.files);
    const lines = [...checked.flatMap(formatReport), summarize([...reports.values()])];
    console.log(lines.join("\n"));
    failures.tell();
  };
  const plans = new PlanWatch(() => {
    options.services.forget();
    void checkAgain(() => true);
  });
  let last = Promise.resolve();
  const checkAgain = (wants: (file: string) => boolean) => {
    last = last.then(() => check(wants));
    return last;
  };
  const roots = args.map((argument) => placeOf(argument)?.path ?? argument);
  const watcher = watch(roots, {
    ignoreInitial: true,
    ignored: (path) => SKIPPED_FOLDERS.has(basename(path)),
  });
  watcher.on("all", (event, path) => {
    if (event === "addDir" || event === "unlinkDir") return;
    const isConfig = basename(path) === CONFIG_NAME;
    void checkAgain((file) => isConfig || relative(file, path) === "");
  });
  await readiness(watcher);
  await checkAgain(() => true);
  console.error(messages.watching);
  return undefined;
}

/** Watches the files of plans, wherever they lie. */
class PlanWatch {
  readonly #changed: () => void;
  #files: readonly string[] = [];
  #watcher: FSWatcher | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Watches these, and no longer those of before; resolves once it does. */
  async set(files: ReadonlySet<string>): Promise<void> {
    if (files.size === this.#files.length) return;
    this.#files = [...files];
    await this.#watcher?.close();
    this.#watcher = watch([...files], { ignoreInitial: true }).on("all", this.#changed);
    await readiness(this.#watcher);
  }
}

function readiness(watcher: FSWatcher): Promise<void> {
  return new Promise((resolve) => watcher.on("ready", resolve));
}
