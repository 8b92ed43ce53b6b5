import { readFile, rm, writeFile } from "node:fs/promises";
import { waitUntil } from "./wait.ts";

/**
 * Does the work while no other process does work under the same lock file. A
 * lock left behind by a process that has died is taken over.
 */
export async function withLock<T>(
  file: string,
  limitMs: number,
  work: () => Promise<T>,
): Promise<T> {
  await waitUntil(`the lock ${file}`, () => take(file), limitMs);
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function take(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    if (await holderIsGone(file)) await rm(file, { force: true });
    return false;
  }
}

/** False too while the holder's number is not written yet. */
async function holderIsGone(file: string): Promise<boolean> {
  const pid = Number(await readFile(file, "utf8").catch(() => ""));
  return pid > 0 && !isRunning(pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
