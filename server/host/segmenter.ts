import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Segmenter } from "../service/script/words/segmenter.ts";
import { readJson } from "./files.ts";

interface Nodejieba {
  load(dictionaries: Readonly<Record<string, string>>): void;
  cut(text: string, strict?: boolean): string[];
}

/**
 * nodejieba with our reduced dictionary (`data/segmenter`). It ends the whole
 * process over a dictionary that is damaged, so its files are
 * compared with their digests first. Throws an error that names what is missing.
 */
export function loadSegmenter(data: string): Segmenter {
  const folder = join(data, "segmenter");
  requireWhole(folder);
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

function requireWhole(folder: string): void {
  const list = join(folder, "files.json");
  if (!existsSync(list)) throw new Error(`${list}: 词典缺失 / dictionary missing`);
  const digests = readJson<Record<string, string>>(list, () => true);
  for (const [name, digest] of Object.entries(digests)) {
    const file = join(folder, name);
    if (!existsSync(file)) throw new Error(`${file}: 词典缺失 / dictionary missing`);
    const found = createHash("sha256").update(readFileSync(file)).digest("hex");
    if (found !== digest) throw new Error(`${file}: 词典损坏 / dictionary damaged`);
  }
}
