import type { Script } from "../script/scripts.ts";
import type { Span } from "../text/span.ts";
import type { Difference } from "./difference.ts";

/**
 * The official text of a stretch of a quoted text as it is written in a
 * quotation: in the draft's script, its own quotation marks one level in
 * (GB/T 15834—2011, 4.8). `mark` is the folded mark that opens the quotation;
 * empty in a block quote, where the original's marks stay.
 */
export function originalText(
  { corpus, official, quoted }: Pick<Difference, "corpus" | "official" | "quoted">,
  stretch: Span,
  mark: string,
  script: Script,
): string {
  const passage = turnMarks(official.slice(quoted.start, quoted.end), mark);
  const rendered = corpus.render(passage, script);
  const start = stretch.start - quoted.start;
  const end = stretch.end - quoted.start;
  // The words round it decide between forms (複用, 恢復), so the whole passage is converted.
  return rendered.length === passage.length
    ? rendered.slice(start, end)
    : corpus.render(passage.slice(start, end), script);
}

function turnMarks(text: string, mark: string): string {
  if (mark === "") return text;
  const [from, to] = mark === "‘" ? ["‘’", "“”"] : ["“”", "‘’"];
  return text.replace(/[“”‘’]/g, (one) => to[from.indexOf(one)] ?? one);
}
