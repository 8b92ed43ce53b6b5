import { TextDocument } from "vscode-languageserver-textdocument";
import type { Repair } from "../service/text/clean.ts";
import { type Command, type Option, onlyFile, readArguments } from "./command.ts";
import type { Input } from "./inputs.ts";
import { rewrite } from "./rewrite.ts";
import { serviceMessages } from "./service.ts";
import { shown } from "./text.ts";

const OPTIONS = { write: { type: "boolean" } } as const satisfies Record<string, Option>;

/**
 * A draft without web-copy damage, on standard output or in its file; what was
 * repaired where on standard error.
 */
export const clean: Command = {
  options: OPTIONS,
  usage: "[--write] FILE|-",
  async run(args) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const { input, edits } = await rewrite(
      onlyFile(positionals),
      values.write === true,
      (service, draft, settings) => service.clean(draft, null, settings),
    );
    for (const line of describe(input, edits)) console.error(line);
    return 0;
  },
};

function describe({ file, language, text }: Input, repairs: readonly Repair[]): string[] {
  const document = TextDocument.create(file, language, 0, text);
  return repairs.map(({ start, end, damage, replacement }) => {
    const { line, character } = document.positionAt(start);
    const change = `${quote(text.slice(start, end))} → ${quote(replacement)}`;
    return `${shown(file)}:${line + 1}:${character + 1}: ${serviceMessages().damage(damage)} ${change}`;
  });
}

function quote(text: string): string {
  return `"${shown(text)}"`;
}
