import type { Span } from "../text/span.ts";
import type { Title } from "./titles.ts";

const MARK = /[“”]/g;

/** The outermost quotations of a folded text, marks included, in order; marks inside titles and unpaired ones count for nothing. */
export function findQuotedSpans(folded: string, titles: readonly Title[]): Span[] {
  const found: Span[] = [];
  const open: number[] = [];
  let passed = 0;
  for (const { index, 0: mark } of folded.matchAll(MARK)) {
    while ((titles[passed]?.end ?? Number.POSITIVE_INFINITY) <= index) passed++;
    if ((titles[passed]?.start ?? Number.POSITIVE_INFINITY) <= index) continue;
    if (mark === "“") open.push(index);
    else closeQuotation(found, open.pop(), index + 1);
  }
  return found;
}

/** A quotation takes the place of those inside it. */
function closeQuotation(found: Span[], start: number | undefined, end: number): void {
  if (start === undefined) return;
  while ((found.at(-1)?.start ?? -1) > start) found.pop();
  found.push({ start, end });
}
