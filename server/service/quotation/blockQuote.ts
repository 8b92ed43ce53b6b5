import { FILLER } from "../text/mask.ts";
import type { Span } from "../text/span.ts";

/** What introduces a quotation in its own block: 《…》提出： */
const LEAD = /^[^。！？]{0,60}《[^。！？：]{1,120}》[^。！？：]{0,40}：/;
/** What names its source behind it: ——《…》（三）, （摘自《…》）. */
const SOURCE = /(?:[—–-]{1,2}|（)\s*(?:出自|摘自|引自|见)?《[^。！？]{1,120}》[^。！？]{0,40}$/;

/** Quotation marks round all of it. */
const MARKED = new RegExp(`^([\\s${FILLER}]*[“"])([^“”"]*)[”"][\\s${FILLER}]*$`);

/** The quoted words of a block quote (folded), without what says in the block where they come from. */
export function quotedBody(folded: string): Span {
  const lead = LEAD.exec(folded)?.[0].length ?? 0;
  const source = SOURCE.exec(folded.slice(lead))?.[0].length ?? 0;
  const body = { start: lead, end: folded.length - source };
  const marked = MARKED.exec(folded.slice(body.start, body.end));
  if (!marked) return body;
  const [{ length }, before = "", words = ""] = marked;
  const start = body.start + before.length;
  return length === body.end - body.start ? { start, end: start + words.length } : body;
}
