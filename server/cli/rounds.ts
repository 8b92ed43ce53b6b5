import { basename, relative } from "node:path";
import { type CheckOptions, checkFiles } from "./checkFiles.ts";
import { CONFIG_NAME } from "./config.ts";
import { Failures } from "./failure.ts";
import { messages } from "./language.ts";
import type { FileChange } from "./messages/messages.ts";
import { countFindings, formatReport, type Report, summarize } from "./report.ts";
import { selectFiles } from "./selection.ts";
import { shown } from "./text.ts";

/** Whether a draft is to be checked. */
type Wants = (file: string) => boolean;

/** One check of drafts after the other: what was found the last time in each, and what is said of a change. */
export class Rounds {
  readonly #args: readonly string[];
  readonly #options: CheckOptions;
  readonly #checked: () => Promise<void>;
  readonly #reports = new Map<string, Report>();
  #last: Promise<void> = Promise.resolve();

  /** `checked` is waited for after each check, before it is told. */
  constructor(args: readonly string[], options: CheckOptions, checked: () => Promise<void>) {
    this.#args = args;
    this.#options = options;
    this.#checked = checked;
  }

  /** Checks all drafts, and says what is found. */
  checkAll(): Promise<void> {
    return this.#next(async () => {
      const failures = new Failures();
      const checked = await this.#check(() => true, failures);
      tell([...checked.flatMap(formatReport), summarize(this.#all)], failures);
    });
  }

  /** Checks what a changed file has to do with, and says so; a file that is no draft of ours is none of our business. */
  checkAgain(path: string, change: FileChange, wants: Wants = has(path)): Promise<void> {
    return this.#next(async () => {
      const failures = new Failures();
      const before = this.#all;
      const checked = await this.#check(wants, failures);
      const isGone = this.#reports.size < before.length;
      if (checked.length === 0 && !isGone && !failures.any) return;
      const time = new Date().toTimeString().slice(0, 8);
      const head = messages.fileChanged({ time, file: shown(path), change });
      const summary = summarize(this.#all, countFindings(before));
      tell(["", head, ...checked.flatMap(formatReport), summary], failures);
    });
  }

  #next(round: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(round);
    return this.#last;
  }

  get #all(): Report[] {
    return [...this.#reports.values()];
  }

  async #check(wants: Wants, failures: Failures): Promise<Report[]> {
    const files = selectFiles(this.#args, failures);
    const wanted = files.filter(wants);
    // What was found in a file counts no more once it is gone or cannot be read.
    for (const file of this.#reports.keys()) {
      if (!files.includes(file) || wanted.includes(file)) this.#reports.delete(file);
    }
    const checked = await checkFiles(wanted, this.#options, failures);
    for (const report of checked) this.#reports.set(report.file, report);
    await this.#checked();
    return checked;
  }
}

/** What a file has to do with: itself, and every draft where it holds settings. */
function has(path: string): Wants {
  const isConfig = basename(path) === CONFIG_NAME;
  return (file) => isConfig || relative(file, path) === "";
}

function tell(lines: readonly string[], failures: Failures): void {
  console.log(lines.join("\n"));
  failures.tell();
}
