import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CorpusData } from "../../server/service/corpus/model.ts";

const FOLDER = join(import.meta.dirname, "../plans");

/** The path of a plan's file of ours. */
export function planFile(name: "yunling" | "smallest"): string {
  return join(FOLDER, `${name}.policy-corpus.json`);
}

/** An invented plan of a province, with six clauses; and the smallest file that is one. */
export function readPlan(name: "yunling" | "smallest"): CorpusData {
  return JSON.parse(readFileSync(planFile(name), "utf8"));
}

/** A changed copy of a plan as the text of a file. */
export function planText(change: Partial<CorpusData> = {}): string {
  return JSON.stringify({ ...readPlan("yunling"), ...change });
}
