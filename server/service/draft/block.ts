import type { Span } from "../text/span.ts";

/**
 * A stretch of a draft that is read as one piece: a heading, a paragraph, a
 * table cell. A sentence never runs over its end.
 */
export interface Block extends Span {
  readonly kind: "heading" | "paragraph" | "cell";
  /** Whether it stands in a Markdown block quote. */
  readonly quoted: boolean;
  /**
   * The block's text with everything that is not prose (code, addresses, marks
   * of Markdown) replaced by as many `FILLER`, so offsets stay.
   */
  readonly prose: string;
}

/** Stands for one UTF-16 unit that is no prose; no rule and no search matches it. */
export const FILLER = "\ufffc";

/** The text of `span` with the `masked` spans (offsets in the whole text) filled. */
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
