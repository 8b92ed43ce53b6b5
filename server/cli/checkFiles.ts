import type { Settings } from "../service/settings.ts";
import { applyEdits } from "../service/text/span.ts";
import { Config } from "./config.ts";
import type { Failures } from "./failure.ts";
import { readInput } from "./inputs.ts";
import { Progress } from "./progress.ts";
import type { Report } from "./report.ts";
import type { Services } from "./services.ts";
import { giveBack } from "./write.ts";

export interface CheckOptions {
  readonly services: Services;
  /** The script that was asked for; where it is undefined the configuration's holds. */
  readonly script: Settings["script"] | undefined;
  /** Whether the sure fixes are made: in the files, and of `-` on standard output. */
  readonly fix: boolean;
}

/** Checks drafts, each with its own settings; one that cannot be read or written is added to `failures`. */
export async function checkFiles(
  files: readonly string[],
  options: CheckOptions,
  failures: Failures,
): Promise<Report[]> {
  const config = new Config();
  const progress = new Progress(files.length);
  const reports: Report[] = [];
  for (const file of files) {
    reports.push(...(await failures.unlessLater(() => checkFile(file, config, options))));
    progress.step();
  }
  progress.end();
  return reports;
}

async function checkFile(
  file: string,
  config: Config,
  { services, script, fix }: CheckOptions,
): Promise<Report> {
  const input = readInput(file);
  const configured = config.settingsOf(file);
  const service = await services.serviceFor(configured);
  const set = configured.settings;
  const settings = script === undefined ? set : { ...set, script };
  const draft = service.openDraft(input.text, input.language);
  if (!fix) return { ...input, findings: service.diagnose(draft, settings), repairs: 0 };
  const edits = service.fixAll(draft, settings);
  const fixed = applyEdits(input.text, edits);
  giveBack(input, fixed, true);
  const after = service.openDraft(fixed, input.language);
  return {
    ...input,
    text: fixed,
    findings: service.diagnose(after, settings),
    repairs: edits.length,
  };
}
