import type { Span } from "./span.ts";

/** Stands for one UTF-16 unit that is no prose; no rule and no search matches it. */
export const FILLER = "\ufffc";

/** The text of `span` with the `masked` spans (offsets in the whole text, in order) filled. */
export function maskText(text: string, span: Span, masked: readonly Span[]): string {
  let prose = "";
  let done = span.start;
  for (const hole of masked) {
    const start = Math.max(hole.start, done);
    const end = Math.min(hole.end, span.end);
    if (end <= start) continue;
    prose += text.slice(done, start) + FILLER.repeat(end - start);
    done = end;
  }
  return prose + text.slice(done, span.end);
}
