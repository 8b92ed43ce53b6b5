import { SCRIPTS } from "../service/script/scripts.ts";
import { type Command, choose, type Option, onlyFile, readArguments } from "./command.ts";
import { Failure } from "./failure.ts";
import { messages } from "./language.ts";
import { rewrite } from "./rewrite.ts";

const OPTIONS = {
  to: { type: "string", allowed: SCRIPTS },
  write: { type: "boolean" },
} as const satisfies Record<string, Option>;

/** A draft in another script, on standard output or in its file. */
export const convert: Command = {
  options: OPTIONS,
  usage: "--to S [--write] FILE|-",
  async run(args) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const file = onlyFile(positionals);
    if (values.to === undefined) throw new Failure(messages.nameScript(SCRIPTS));
    const script = choose("to", values.to, SCRIPTS);
    await rewrite(file, values.write === true, (service, draft, settings) =>
      service.convert(draft, null, script, settings),
    );
    return 0;
  },
};
