import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { CorpusData } from "../service/corpus/model.ts";
import { corpusProblem } from "../service/corpus/validate.ts";
import { readJson } from "./files.ts";

/** Corpora that could be read, and for each file that could not why, in Chinese and English. */
export interface LoadedCorpora {
  readonly corpora: readonly CorpusData[];
  readonly problems: readonly string[];
}

/** Reads every corpus file of a folder. A damaged file is left out and named; the others are used. */
export function loadCorpora(folder: string): LoadedCorpora {
  const corpora: CorpusData[] = [];
  const problems: string[] = [];
  for (const name of listJson(folder, problems)) {
    const file = join(folder, name);
    try {
      const corpus = readCorpus(file);
      if (!corpora.some(({ id }) => id === corpus.id)) corpora.push(corpus);
      else
        problems.push(
          `${file}: 编号重复，未载入 / another corpus has this id, not loaded: ${corpus.id}`,
        );
    } catch (error) {
      problems.push((error as Error).message);
    }
  }
  if (corpora.length === 0 && problems.length === 0) {
    problems.push(`${folder}: 没有语料文件 / no corpus file`);
  }
  return { corpora, problems };
}

function listJson(folder: string, problems: string[]): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .sort();
  } catch (error) {
    problems.push(
      `${folder}: 无法读取 / cannot be read (${(error as NodeJS.ErrnoException).code})`,
    );
    return [];
  }
}

function readCorpus(file: string): CorpusData {
  const value = readJson<CorpusData>(file, () => true);
  const problem = corpusProblem(value);
  if (problem) {
    throw new Error(
      `${file}: 语料文件已损坏，未载入 / damaged corpus file, not loaded: ${problem}`,
    );
  }
  return value;
}
