import { parseArgs } from "node:util";
import { TextDocument } from "vscode-languageserver-textdocument";
import { DEFAULT_SETTINGS } from "../service/settings.ts";
import type { Repair } from "../service/text/clean.ts";
import { applyEdits } from "../service/text/span.ts";
import { type Input, readOnlyInput } from "./inputs.ts";
import { messages, openService } from "./service.ts";
import { giveBack } from "./write.ts";

/**
 * `clean [--write] FILE|-`: a draft without web-copy damage, on standard
 * output or in its file; what was repaired where on standard error.
 */
export function runClean(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { write: { type: "boolean", default: false } },
  });
  const input = readOnlyInput(positionals);
  const service = openService();
  const draft = service.openDraft(input.text, input.language);
  const repairs = service.clean(draft, null, DEFAULT_SETTINGS);
  giveBack(input, applyEdits(input.text, repairs), values.write);
  for (const line of describe(input, repairs)) console.error(line);
  return 0;
}

function describe({ file, language, text }: Input, repairs: readonly Repair[]): string[] {
  const document = TextDocument.create(file, language, 0, text);
  return repairs.map(({ start, end, damage, replacement }) => {
    const { line, character } = document.positionAt(start);
    const change = `${quote(text.slice(start, end))} → ${quote(replacement)}`;
    return `${file}:${line + 1}:${character + 1}: ${messages().damage(damage)} ${change}`;
  });
}

/** In quotation marks, and what cannot be seen as `\u00a0`. */
function quote(text: string): string {
  return JSON.stringify(text).replace(/[^\P{Z} ]|\p{Cf}/gu, (char) => {
    const code = char.codePointAt(0) ?? 0;
    return `\\u${code.toString(16).padStart(4, "0")}`;
  });
}
