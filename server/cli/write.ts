import { renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { Failure, reasonOf } from "./failure.ts";

/** Replaces a file's text as a whole: what goes wrong on the way leaves the old one. */
export function replaceFile(file: string, text: string): void {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text, { mode: statSync(file).mode });
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new Failure(`${file}: ${reasonOf(error)}`);
  }
}
