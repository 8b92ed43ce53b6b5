import { type Dirent, existsSync, readdirSync, statSync } from "node:fs";
import { join, normalize, resolve, sep } from "node:path";
import picomatch from "picomatch";
import { draftLanguage, SKIPPED_FOLDERS } from "../host/draftFiles.ts";
import { Failure, type Failures, reasonOf } from "./failure.ts";
import { IgnoreRules } from "./ignoreRules.ts";
import { messages } from "./language.ts";

/** Where the files of an argument are looked for, and which of those found there it means. */
export interface Place {
  readonly path: string;
  readonly wants: (path: string) => boolean;
}

/**
 * The files that arguments stand for, each once, in the order given: a file by
 * its name, the drafts below a folder, what matches a glob; below folders
 * sorted, and without what `.gitignore` leaves out. What names nothing, and a
 * folder that cannot be read, is added to `failures`.
 */
export function selectFiles(args: readonly string[], failures: Failures): string[] {
  const found = args.flatMap((argument) => {
    const place = placeOf(argument);
    if (place === null) return [argument];
    const files = listFiles(place, place.path, IgnoreRules.above(place.path), failures);
    if (isGlob(argument) && files.length === 0 && existsSync(place.path)) {
      failures.add(new Failure(`${argument}: ${messages.noMatch}`));
    }
    return files;
  });
  return [...new Map(found.map((file) => [file === "-" ? file : resolve(file), file])).values()];
}

/** The folder that an argument is looked for in; null where it names a file. */
export function placeOf(argument: string): Place | null {
  if (argument === "-") return null;
  if (isFolder(argument)) return { path: argument, wants: (path) => !!draftLanguage(path) };
  if (!isGlob(argument)) return null;
  const glob = normalize(argument).replaceAll(sep, "/");
  const matches = picomatch(glob);
  return {
    path: normalize(picomatch.scan(glob).base || "."),
    wants: (path) => matches(path.replaceAll(sep, "/")),
  };
}

/** A file whose name has brackets or stars is a file. */
function isGlob(argument: string): boolean {
  return picomatch.scan(argument).isGlob && !existsSync(argument);
}

/** What cannot be looked at is taken for a file, and named when it is read. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function listFiles(place: Place, folder: string, above: IgnoreRules, failures: Failures): string[] {
  const rules = above.in(folder);
  return readFolder(folder, failures)
    .filter((entry) => !SKIPPED_FOLDERS.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (rules.ignore(path, entry.isDirectory())) return [];
      if (entry.isDirectory()) return listFiles(place, path, rules, failures);
      return entry.isFile() && place.wants(path) ? [path] : [];
    });
}

function readFolder(path: string, failures: Failures): Dirent[] {
  return (
    failures.unless(() => {
      try {
        return readdirSync(path, { withFileTypes: true });
      } catch (error) {
        throw new Failure(`${path}: ${reasonOf(error)}`);
      }
    })[0] ?? []
  );
}
