import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createDictionarySegmenter } from "../service/script/words/dictionarySegmenter.ts";
import type { Segmenter } from "../service/script/words/segmenter.ts";
import { readJson, readText } from "./files.ts";
import { FileProblem } from "./problem.ts";

interface Nodejieba {
  load(dictionaries: Readonly<Record<string, string>>): void;
  cut(text: string, strict?: boolean): string[];
}

/** A segmenter, and why it is not nodejieba: null where it is, else not installed, or broken by an error. */
export interface LoadedSegmenter {
  readonly segmenter: Segmenter;
  readonly withoutNative: "absent" | Error | null;
}

/**
 * nodejieba, and where it cannot be had our own segmenter, which needs no
 * native code; both with our reduced dictionary (`data/segmenter`). Throws a
 * `FileProblem` for what is missing or damaged of that.
 */
export function loadSegmenter(data: string): LoadedSegmenter {
  const folder = join(data, "segmenter");
  requireWhole(folder);
  try {
    return { segmenter: loadNative(data, folder), withoutNative: null };
  } catch (error) {
    const rows = readText(join(folder, "words.utf8"));
    const segmenter = createDictionarySegmenter(rows, readText(join(folder, "user.utf8")));
    return { segmenter, withoutNative: isAbsent(error) ? "absent" : (error as Error) };
  }
}

/** nodejieba ends the whole process over a damaged dictionary: its files were compared with their digests before. */
function loadNative(data: string, folder: string): Segmenter {
  const nodejieba: Nodejieba = createRequire(join(data, "package.json"))("nodejieba");
  nodejieba.load({
    dict: join(folder, "words.utf8"),
    hmmDict: join(folder, "hmm.utf8"),
    userDict: join(folder, "user.utf8"),
    idfDict: join(folder, "idf.utf8"),
    stopWordDict: join(folder, "stop.utf8"),
  });
  return { cut: (text) => nodejieba.cut(text) };
}

/** Whether the package is not there, or was installed without its binary. */
function isAbsent(error: unknown): boolean {
  const { code = "" } = error as NodeJS.ErrnoException;
  return code === "MODULE_NOT_FOUND" || code === "BINDING_NOT_FOUND";
}

function requireWhole(folder: string): void {
  const list = join(folder, "files.json");
  if (!existsSync(list)) throw new FileProblem(list, (m) => m.noDictionary);
  const digests = readJson<Record<string, string>>(list, () => true);
  for (const [name, digest] of Object.entries(digests)) {
    const file = join(folder, name);
    if (!existsSync(file)) throw new FileProblem(file, (m) => m.noDictionary);
    const found = createHash("sha256").update(readFileSync(file)).digest("hex");
    if (found !== digest) throw new FileProblem(file, (m) => m.damagedDictionary);
  }
}
