import { FILLER } from "../text/mask.ts";
import { placesOf, type Span } from "../text/span.ts";

/** Shorter forms (计划, 方案) are words of many sentences. */
const SHORTEST = 3;
/** What may stand behind one; 国家计划生育, 国家计划单列市 are other words. */
const IS_NAME = new RegExp(
  `^(?:[（“”，、：${FILLER}]|[第的中里提]|明确|要求|指出|强调|规定|部署|确定|列出|原文|讲|$)`,
);

/** A place where a short form without 《》 names its document. */
export interface ShortForm extends Span {
  readonly name: string;
}

/** The places in a folded text where short forms without 《》 stand as names, form by form. */
export function findShortForms(folded: string, forms: ReadonlySet<string>): ShortForm[] {
  const found: ShortForm[] = [];
  for (const name of forms) {
    for (const place of placesOf(folded, name)) {
      if (isName(folded, name, place)) found.push({ ...place, name });
    }
  }
  return found;
}

function isName(folded: string, name: string, { start, end }: Span): boolean {
  const isQuoted = folded.charAt(start - 1) === "“" && folded.charAt(end) === "”";
  return isQuoted || (name.length >= SHORTEST && IS_NAME.test(folded.slice(end, end + 4)));
}
