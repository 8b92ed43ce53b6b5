import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { CorpusData } from "../service/corpus/model.ts";
import { findCorpusFault } from "../service/corpus/validate.ts";
import { finish } from "../service/text/gradual.ts";
import { readJson } from "./files.ts";
import type { HostMessages } from "./messages/messages.ts";
import { FileProblem, problemOf, tellProblem } from "./problem.ts";

/** Corpora that could be read, and for each file that could not why, in the user's language. */
export interface LoadedCorpora {
  readonly corpora: readonly CorpusData[];
  readonly problems: readonly string[];
}

/** Reads every corpus file of a folder. A damaged file is left out and named; the others are used. */
export function loadCorpora(folder: string, messages: HostMessages): LoadedCorpora {
  const corpora: CorpusData[] = [];
  const problems: string[] = [];
  const unlessWrong = (work: () => void) => {
    try {
      work();
    } catch (error) {
      problems.push(tellProblem(error, messages));
    }
  };
  unlessWrong(() => {
    for (const file of listJson(folder)) {
      unlessWrong(() => corpora.push(readCorpus(file, corpora)));
    }
  });
  return { corpora, problems };
}

function listJson(folder: string): string[] {
  const names = readNames(folder).filter((name) => name.endsWith(".json"));
  if (names.length === 0) throw new FileProblem(folder, (m) => m.noCorpus);
  return names.sort().map((name) => join(folder, name));
}

function readNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw problemOf(folder, error);
  }
}

function readCorpus(file: string, others: readonly CorpusData[]): CorpusData {
  const value = readJson<CorpusData>(file, () => true);
  const fault = finish(findCorpusFault(value));
  if (fault) throw new FileProblem(file, (m) => m.faultyCorpus(fault));
  if (others.some(({ id }) => id === value.id)) {
    throw new FileProblem(file, (m) => m.sameCorpus(value.id));
  }
  return value;
}
