import { CITATION_STYLES, cite as citeClause } from "../service/corpus/citation.ts";
import { SCRIPTS } from "../service/script/scripts.ts";
import { findClause } from "./clause.ts";
import { type Command, choose, chooseScript, type Option, readArguments } from "./command.ts";
import { Config } from "./config.ts";
import { openService } from "./service.ts";

const OPTIONS = {
  style: { type: "string", allowed: CITATION_STYLES },
  script: { type: "string", allowed: SCRIPTS },
} as const satisfies Record<string, Option>;

/** One citation on standard output, in the configured style where none is given. */
export const cite: Command = {
  options: OPTIONS,
  usage: "N [--style STYLE] [--script S]",
  run(args) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const script = chooseScript(values.script, "Hans");
    const style = values.style
      ? choose("style", values.style, CITATION_STYLES)
      : new Config().settingsOf("-").citation.style;
    console.log(citeClause({ ...findClause(openService(), positionals), style, script }));
    return 0;
  },
};
