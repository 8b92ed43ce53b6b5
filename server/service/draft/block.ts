import type { Span } from "../text/span.ts";

/**
 * A stretch of a draft that is read as one piece: a heading, a paragraph, a
 * table cell. A sentence never runs over its end.
 */
export interface Block extends Span {
  readonly kind: "heading" | "paragraph" | "cell";
  /** Whether it stands in a Markdown block quote. */
  readonly quoted: boolean;
  /** Whether it stands in a list. */
  readonly listed: boolean;
  /** Where a cell stands in its table; null for what is none. */
  readonly cell: CellPlace | null;
  /**
   * The block's text with everything that is not prose (code, addresses, marks
   * of Markdown) replaced by as many `FILLER`, so offsets stay.
   */
  readonly prose: string;
}

/** Row 0 is the head; columns count from 0, empty cells too. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}
