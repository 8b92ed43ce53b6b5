import { existsSync } from "node:fs";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { npm } from "./child.ts";
import { withLock } from "./lock.ts";
import { cacheDir } from "./paths.ts";

const limitMs = 20 * 60_000;

/** A tool too big for our own dependencies: a folder here pins it with a lockfile. */
export interface PinnedTool {
  /** The folder with its `package.json` and `package-lock.json`. */
  readonly recipe: string;
  /** Its folder in `.vscode-test/`. */
  readonly name: string;
  /** What is said while it is installed; the log's path is added. */
  readonly notice: string;
  /** What else is to be done once npm has installed it. */
  readonly finish?: (folder: string, log: string) => Promise<void>;
}

/** Installs a tool unless it is there as its lockfile says, and returns its folder. */
export async function ensureTool(tool: PinnedTool): Promise<string> {
  const folder = join(cacheDir, tool.name);
  await mkdir(dirname(folder), { recursive: true });
  if (!(await isCurrent(tool, folder))) {
    await withLock(`${folder}.lock`, limitMs, async () => {
      // Another process may have done it while this one waited for the lock.
      if (!(await isCurrent(tool, folder))) await install(tool, folder);
    });
  }
  return folder;
}

/** Written last: where it is missing or differs, the install is done again. */
const stampOf = (folder: string) => join(folder, "installed.json");

const wanted = ({ recipe }: PinnedTool) => readFile(join(recipe, "package-lock.json"), "utf8");

async function isCurrent(tool: PinnedTool, folder: string): Promise<boolean> {
  const stamp = stampOf(folder);
  return existsSync(stamp) && (await readFile(stamp, "utf8")) === (await wanted(tool));
}

async function install(tool: PinnedTool, folder: string): Promise<void> {
  const log = `${folder}.log`;
  console.log(`${tool.notice}: ${log}`);
  await rm(folder, { recursive: true, force: true });
  await rm(log, { force: true });
  await cp(tool.recipe, folder, { recursive: true });
  await npm(["ci"], { cwd: folder, log });
  await tool.finish?.(folder, log);
  await writeFile(stampOf(folder), await wanted(tool));
}
