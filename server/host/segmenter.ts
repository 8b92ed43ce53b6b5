import { existsSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Segmenter } from "../service/script/words/segmenter.ts";

interface Nodejieba {
  load(dictionaries: Readonly<Record<string, string>>): void;
  cut(text: string, strict?: boolean): string[];
}

/**
 * nodejieba with our reduced dictionary (`data/segmenter`). It ends the whole
 * process over a dictionary that is missing or cut off, so its files are
 * measured first. Throws an error that names what is missing.
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
  const lengths: Record<string, number> = JSON.parse(readFileSync(list, "utf8"));
  for (const [name, length] of Object.entries(lengths)) {
    const file = join(folder, name);
    const found = statSync(file, { throwIfNoEntry: false })?.size;
    if (found === undefined) throw new Error(`${file}: 词典缺失 / dictionary missing`);
    if (found !== length) {
      throw new Error(`${file}: 词典损坏（${found}字节，应为${length}） / dictionary damaged`);
    }
  }
}
