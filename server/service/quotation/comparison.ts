import type { Quotation } from "../draft/quotations.ts";
import type { Script } from "../script/scripts.ts";
import { FILLER } from "../text/mask.ts";
import type { Span } from "../text/span.ts";
import type { Difference } from "./difference.ts";
import { innerMarks, originalText } from "./original.ts";

/** A stretch with what stands round it: before, itself, behind. */
export type InContext = readonly [before: string, stretch: string, behind: string];

export interface Comparison {
  readonly original: InContext;
  readonly written: InContext;
}

/** How much of what is the same is shown on either side, up to the next mark, in UTF-16 units. */
const AROUND = 6;
const BEFORE = /[^，。；：、“”‘’「」『』《》\s]*$/;
const BEHIND = /^[^，。；：、“”‘’「」『』《》\s]*/;

/** What differs in a quotation and in its original, each with the words round it, to be shown one beside the other. */
export function comparison(
  difference: Difference,
  quotation: Quotation,
  prose: string,
  script: Script,
): Comparison {
  const { start, end, right, quoted, official } = difference;
  const marks = innerMarks(prose, quotation);
  const text = (span: Span) => originalText(difference, span, marks, script);
  const before = BEFORE.exec(
    official.slice(Math.max(quoted.start, right.start - AROUND), right.start),
  );
  const behind = BEHIND.exec(official.slice(right.end, Math.min(quoted.end, right.end + AROUND)));
  const from = right.start - (before?.[0].length ?? 0);
  const to = right.end + (behind?.[0].length ?? 0);
  return {
    original: [
      text({ start: from, end: right.start }),
      text(right),
      text({ start: right.end, end: to }),
    ],
    written: [
      BEFORE.exec(visible(prose.slice(Math.max(quotation.start, start - AROUND), start)))?.[0] ??
        "",
      visible(prose.slice(start, end)),
      BEHIND.exec(visible(prose.slice(end, Math.min(quotation.end, end + AROUND))))?.[0] ?? "",
    ],
  };
}

/** Without what is filled and without line breaks. */
function visible(text: string): string {
  return text.replaceAll(FILLER, "").replace(/\s*[\r\n]+\s*/g, "");
}
