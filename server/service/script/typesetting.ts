import type { ScriptConverter } from "./convert.ts";
import { isTraditional, quotationMarks, type Script } from "./scripts.ts";

/** Official Simplified text as it is printed in `script`, quotation marks included. */
export function typeset(text: string, script: Script, converter: ScriptConverter): string {
  if (!isTraditional(script)) return text;
  return withMarks(converter.toHant(text, script), script);
}

function withMarks(text: string, script: Script): string {
  const { outer, inner } = quotationMarks(script);
  if (outer[0] === "“") return text;
  const marks: Readonly<Record<string, string>> = {
    "“": outer[0],
    "”": outer[1],
    "‘": inner[0],
    "’": inner[1],
  };
  return text.replace(/[“”‘’]/g, (mark) => marks[mark] ?? mark);
}
