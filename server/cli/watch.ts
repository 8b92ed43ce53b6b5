import { basename, relative, resolve } from "node:path";
import { watch } from "chokidar";
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
    const lines = [...checked.flatMap(formatReport), summarize([...reports.values()])];
    console.log(lines.join("\n"));
    failures.tell();
    watcher.add([...options.services.files]);
  };
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
    const isPlan = options.services.files.has(resolve(path));
    if (isPlan) options.services.forget();
    const isForAll = isPlan || basename(path) === CONFIG_NAME;
    void checkAgain((file) => isForAll || relative(file, path) === "");
  });
  await new Promise<void>((ready) => watcher.on("ready", ready));
  await checkAgain(() => true);
  console.error(messages.watching);
  return undefined;
}
