import { parseArgs } from "node:util";
import { CITATION_STYLES, cite, isCitationStyle } from "../service/corpus/citation.ts";
import { findClause } from "./clause.ts";
import { Failure } from "./failure.ts";
import { openService, parseScript } from "./service.ts";

/** `cite N [--style STYLE] [--script S]`: one citation on standard output. */
export function runCite(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { script: { type: "string" }, style: { type: "string", default: "clause" } },
  });
  const script = parseScript(values.script, "Hans");
  const { style } = values;
  if (!isCitationStyle(style)) {
    throw new Failure(`--style ${style}: 可用值 / use one of: ${CITATION_STYLES.join(", ")}`);
  }
  console.log(cite({ ...findClause(openService(), positionals), style, script }));
  return 0;
}
