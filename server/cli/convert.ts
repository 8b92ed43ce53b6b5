import { parseArgs } from "node:util";
import { isScript } from "../service/script/scripts.ts";
import { DEFAULT_SETTINGS } from "../service/settings.ts";
import { applyEdits } from "../service/text/span.ts";
import { Failure } from "./failure.ts";
import { readOnlyInput } from "./inputs.ts";
import { openService } from "./service.ts";
import { giveBack } from "./write.ts";

/** `convert --to S [--write] FILE|-`: a draft in another script, on standard output or in its file. */
export function runConvert(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { to: { type: "string" }, write: { type: "boolean", default: false } },
  });
  const { to: script } = values;
  if (!isScript(script)) {
    throw new Failure(
      `--to ${script ?? ""}: 可用值 / use one of: Hans, Hant, Hant-TW, Hant-HK, Hant-CN`,
    );
  }
  const input = readOnlyInput(positionals);
  const service = openService();
  const draft = service.openDraft(input.text, input.language);
  const edits = service.convert(draft, null, script, DEFAULT_SETTINGS);
  giveBack(input, applyEdits(input.text, edits), values.write);
  return 0;
}
