import type { Library } from "../corpus/library.ts";
import { BLANK } from "../draft/patterns.ts";
import { FILLER } from "../text/mask.ts";
import type { Span } from "../text/span.ts";

/** A label that drafts put in front: （十六）, 一、, 1. */
const LABEL =
  /^(?:（[一二三四五六七八九十百]{1,5}）|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、])?/;
const FILLED = new RegExp(`^${BLANK}*`);
/** What stands between a title and the text below it when both are quoted in one line. */
const SEPARATOR = new RegExp(`^[。：、\\s${FILLER}]*`);

/** A quotation without the label and the clause's or part's title in front, however they are set apart; itself where it has neither. */
export function withoutHeading(folded: string, span: Span, library: Library): Span {
  const { end } = span;
  const text = folded.slice(0, end);
  // Marks of emphasis that stand round the title are filled.
  const start = span.start + (FILLED.exec(text.slice(span.start, span.start + 8))?.[0].length ?? 0);
  const label = LABEL.exec(text.slice(start, start + 8))?.[0].length ?? 0;
  const title = library.headingAt(folded, start + label);
  if (title === null) return { start: start + label, end };
  const behind = start + label + title;
  const separator = SEPARATOR.exec(folded.slice(behind, behind + 8))?.[0].length ?? 0;
  // The title alone is quoted.
  return behind + separator >= end ? { start, end } : { start: behind + separator, end };
}
