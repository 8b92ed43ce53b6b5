import { BLANK, DASH } from "../draft/patterns.ts";
import type { Quotation } from "../draft/quotations.ts";

/** What introduces a quotation in its own block: 《…》提出：, 《…》（十八） on a line of its own, （责任单位：…）. */
const LEAD = new RegExp(
  `^${BLANK}*(?:[^。！？]{0,60}《[^。！？：]{1,120}》[^。！？：]{0,40}(?:：|(?:提出|指出|明确|要求|强调|规定)，|\\n)|（[^（）]{1,60}）)${BLANK}*`,
);
/** What names its source behind it: ——《…》（三）, （摘自《…》）, ——云岭省实施方案; and remarks of the writer's. A run of blanks is tried once. */
const SOURCE = new RegExp(
  `(?<!${BLANK})${BLANK}*(?:${DASH}[^。！？，；]{2,80}|（(?:出自|摘自|引自|见)?《[^。！？]{1,120}》[^。！？]{0,40}|（[^（）。]{1,30}）)${BLANK}*$`,
);
/** Quotation marks round all of it. */
const MARKED = new RegExp(`^(${BLANK}*([“"]))([^“”"]*(?:“[^“”"]*”[^“”"]*)*)[”"]${BLANK}*$`);

/** The quoted words of a block quote (folded), without what says in the block where they come from. */
export function quotedBody(folded: string, inner: readonly Quotation[]): Quotation {
  const lead = LEAD.exec(folded)?.[0].length ?? 0;
  const source = SOURCE.exec(folded.slice(lead))?.[0].length ?? 0;
  const end = folded.length - source;
  const [, before = "", mark = "", words = ""] = MARKED.exec(folded.slice(lead, end)) ?? [];
  const start = lead + before.length;
  return mark === ""
    ? { start: lead, end, mark, inner }
    : { start, end: start + words.length, mark, inner };
}
