import type { Quotation } from "../draft/quotations.ts";
import type { Script } from "../script/scripts.ts";
import type { Span } from "../text/span.ts";
import type { Difference } from "./difference.ts";

/** An opening and a closing quotation mark. */
export type Marks = readonly [open: string, close: string];

const PAIRS: readonly Marks[] = [
  ["“", "”"],
  ["‘", "’"],
  ["「", "」"],
  ["『", "』"],
];
/** What stands one level inside a mark, and between straight ones. */
const INSIDE: Readonly<Record<string, string>> = {
  "“": "‘",
  "‘": "“",
  "「": "『",
  "『": "「",
  '"': "‘",
};

/**
 * The marks to write inside a quotation: those that stand in it already, else
 * the ones a level below its own (GB/T 15834—2011, 4.8); null in a block
 * quote, where the original's marks stay.
 */
export function innerMarks(prose: string, { start, end, mark }: Quotation): Marks | null {
  const there = /[“”‘’「」『』]/.exec(prose.slice(start, end))?.[0];
  const inside = mark === "" ? undefined : INSIDE[prose.charAt(start - 1)];
  return PAIRS.find((pair) => pair.some((one) => one === (there ?? inside))) ?? null;
}

/** The official text of a stretch as it is written in a quotation: in the draft's script, with the quotation's inner marks. */
export function originalText(
  { corpus, official, quoted }: Difference,
  stretch: Span,
  marks: Marks | null,
  script: Script,
): string {
  const passage = official.slice(quoted.start, quoted.end);
  const rendered = corpus.render(passage, script);
  const start = stretch.start - quoted.start;
  const end = stretch.end - quoted.start;
  // The words round it decide between forms (複用, 恢復), so the whole passage is converted.
  const isAligned = rendered.length === passage.length;
  const source = passage.slice(start, end);
  const text = isAligned ? rendered.slice(start, end) : corpus.render(source, script);
  if (!marks || text.length !== source.length) return text;
  return Array.from(source, (one, at) => markFor(one, marks) ?? text.charAt(at)).join("");
}

function markFor(char: string, [open, close]: Marks): string | undefined {
  if (char === "“") return open;
  return char === "”" ? close : undefined;
}
