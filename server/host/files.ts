import { readFileSync } from "node:fs";
import { FileProblem, problemOf } from "./problem.ts";

/** A file's text. Throws a `FileProblem`. */
export function readText(file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    throw problemOf(file, error);
  }
}

/** A JSON file's value. `isWhole` says whether it has the shape that is relied on. Throws a `FileProblem`. */
export function readJson<T>(file: string, isWhole: (value: T) => boolean): T {
  const text = readText(file);
  let value: T;
  try {
    value = JSON.parse(text);
  } catch {
    throw new FileProblem(file, (m) => m.notJson);
  }
  if (typeof value !== "object" || value === null || !isWhole(value)) {
    throw new FileProblem(file, (m) => m.damaged);
  }
  return value;
}
