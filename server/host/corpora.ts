import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CorpusData } from "../service/corpus/model.ts";
import { corpusProblem } from "../service/corpus/validate.ts";

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
      corpora.push(readCorpus(file));
    } catch (error) {
      problems.push(`${file}: ${(error as Error).message}`);
    }
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
  const value = parse(readFileSync(file, "utf8"));
  const problem = corpusProblem(value);
  if (problem)
    throw new Error(`语料文件已损坏，未载入 / damaged corpus file, not loaded: ${problem}`);
  return value as CorpusData;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(
      `不是有效的 JSON，未载入 / not valid JSON, not loaded: ${(error as Error).message}`,
    );
  }
}
