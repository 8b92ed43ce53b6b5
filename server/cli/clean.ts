import { TextDocument } from "vscode-languageserver-textdocument";
import type { Repair } from "../service/text/clean.ts";
import { type Command, type Option, onlyFile, readArguments } from "./command.ts";
import type { Input } from "./inputs.ts";
import { messages } from "./language.ts";
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
    const written = text.slice(start, end);
    const change = messages.repaired({
      damage: serviceMessages().damage(damage),
      written: visible(written),
      right: replacement === "" ? null : visible(replacement),
    });
    return `${shown(file)}:${line + 1}:${character + 1}: ${change}`;
  });
}

/** Blanks and what has no width by their code points, everything else in quotation marks. */
function visible(text: string): string {
  if (!/^[\p{Z}\p{Cf}\p{Cc}]+$/u.test(text)) return `“${shown(text)}”`;
  return Array.from(text, nameBlank).join(" ");
}

function nameBlank(char: string): string {
  return char === " " ? messages.space : `U+${codeOf(char)}`;
}

function codeOf(char: string): string {
  return (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}
