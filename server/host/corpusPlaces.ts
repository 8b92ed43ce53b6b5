import { realpath } from "node:fs/promises";
import { homedir } from "node:os";
import { isAbsolute, join, parse, relative, resolve } from "node:path";
import { FileProblem } from "./problem.ts";

/**
 * The files that a path of the settings may mean, without a look at the disk:
 * `~/` is the user's own folder, a relative path is looked for in each of the
 * `folders`. Throws a `FileProblem` where all lie outside both: such a file is
 * not even asked for, as its disk may be another computer's.
 */
export function candidatesFor(path: string, folders: readonly string[]): string[] {
  const own = homeFolders();
  const fromHome = /^~[\\/](.*)$/s.exec(path)?.[1];
  const isRelative = fromHome === undefined && !isAbsolute(path);
  if (isRelative && folders.length === 0) throw new FileProblem(path, (m) => m.needsFolder);
  const starts = fromHome === undefined ? folders : own;
  const meant = isAbsolute(path)
    ? [resolve(path)]
    : starts.map((folder) => join(folder, fromHome ?? path));
  const inside = meant.filter((file) => isInside(file, [...folders, ...own]));
  if (inside.length === 0) throw new FileProblem(path, (m) => m.outside);
  return [...new Set(inside)];
}

/**
 * Where a file really is. Throws a `FileProblem` where links lead out of the
 * folders and the user's own, and what the disk says where it is not there.
 */
export async function followLinks(file: string, folders: readonly string[]): Promise<string> {
  const real = await realpath(file);
  const roots = [...folders, ...homeFolders()];
  const realRoots = roots.map((folder) => realpath(folder).catch(() => folder));
  if (isInside(real, await Promise.all(realRoots))) return real;
  throw new FileProblem(file, (m) => m.outside);
}

/** The user's own folder, in a list: the root of the disk, which some accounts of services have, is nobody's own. */
function homeFolders(): readonly string[] {
  try {
    const home = resolve(homedir());
    return parse(home).root === home ? [] : [home];
  } catch {
    return [];
  }
}

function isInside(file: string, folders: readonly string[]): boolean {
  return folders.some((folder) => {
    const way = relative(folder, file);
    return way !== "" && !/^\.\.(?:[\\/]|$)/.test(way) && !isAbsolute(way);
  });
}
