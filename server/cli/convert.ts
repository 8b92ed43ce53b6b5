import { parseArgs } from "node:util";
import { isScript } from "../service/script/scripts.ts";
import { DEFAULT_SETTINGS } from "../service/settings.ts";
import { applyEdits } from "../service/text/span.ts";
import { Failure } from "./failure.ts";
import { readInput } from "./inputs.ts";
import { openService } from "./service.ts";
import { replaceFile } from "./write.ts";

/** `convert --to S [--write] FILE|-`: a draft in another script, on standard output or in its file. */
export function runConvert(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { to: { type: "string" }, write: { type: "boolean", default: false } },
  });
  const [file] = positionals;
  const { to: script } = values;
  if (file === undefined || positionals.length > 1) {
    throw new Failure("请给出一个文件 / name one file");
  }
  if (!isScript(script)) {
    throw new Failure(
      `--to ${script ?? ""}: 可用值 / use one of: Hans, Hant, Hant-TW, Hant-HK, Hant-CN`,
    );
  }
  const { text, mark, language } = readInput(file);
  const service = openService();
  const draft = service.openDraft(text, language);
  const converted = applyEdits(text, service.convert(draft, null, script, DEFAULT_SETTINGS));
  if (values.write && file !== "-") {
    if (converted !== text) replaceFile(file, mark + converted);
  } else process.stdout.write(mark + converted);
  return 0;
}
