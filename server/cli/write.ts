import {
  accessSync,
  chmodSync,
  constants,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { Failure, reasonOf } from "./failure.ts";
import type { Input } from "./inputs.ts";

/**
 * Gives a draft's new text back: into its file where that is wanted (one that
 * is right already is not touched), else to standard output.
 */
export function giveBack({ file, mark, text }: Input, changed: string, inPlace: boolean): void {
  if (!inPlace || file === "-") process.stdout.write(mark + changed);
  else if (changed !== text) replaceFile(file, mark + changed);
}

/**
 * Replaces a file's text as a whole: what goes wrong on the way leaves the old
 * one. A link stays a link, the mode stays, a file that may not be written is
 * not replaced.
 */
function replaceFile(file: string, text: string): void {
  let draft: string | undefined;
  try {
    const target = realpathSync(file);
    accessSync(target, constants.W_OK);
    draft = join(dirname(target), `.policy-drafting-${process.pid}.tmp`);
    writeFileSync(draft, text, { mode: 0o600 });
    chmodSync(draft, statSync(target).mode);
    renameSync(draft, target);
  } catch (error) {
    if (draft) rmSync(draft, { force: true });
    throw new Failure(`${file}: ${reasonOf(error)}`);
  }
}
