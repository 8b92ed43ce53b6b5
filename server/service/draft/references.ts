import { FILLER } from "../text/mask.ts";
import { parseNumeral } from "../text/numerals.ts";
import type { Span } from "../text/span.ts";
import { findTitles, type Title } from "./titles.ts";

/** A place where a text names a clause by its number: （七）, 第（七）条, 第七条. */
export interface Reference extends Span {
  readonly number: number;
  /** Which way of writing it uses. */
  readonly form: "bracketed" | "article" | "item";
  /** Where the clause's title would begin: behind the number, and behind “ in 第七条“…”. */
  readonly titleStart: number;
  /**
   * The document that it belongs to: `bound` where the title stands right in
   * front (《title》（七）, also through a list), `sentence` where the
   * sentence names it earlier; null where the sentence names none.
   */
  readonly document: { readonly name: string; readonly by: "bound" | "sentence" } | null;
}

const NUMERAL = "[一二三四五六七八九十百零]{1,7}|\\d{1,3}";
const REFERENCE = new RegExp(
  `第（(${NUMERAL})）([条项])|第(${NUMERAL})(条)|(?<!第)（(${NUMERAL})）`,
  "g",
);
/** What may stand between a title and a reference that belongs to it. */
const LINK = new RegExp(
  `^(?:（[^（）]{1,40}）|第[一二三四五六七八九十]+部分|[“”"、，和及与或以至到的中—\\-~${FILLER}\\s])*$`,
);
/** A title that stands further in front, in UTF-16 units, is not meant. */
const FAR = 400;
const OWN = /本(?:方案|计划|意见|通知|办法|规划|文件|章|部分)|下列|以下|如下|下述/;

/** The clause references of one block, in order. Takes and gives offsets in the folded prose. */
export function findReferences(folded: string): Reference[] {
  const titles = findTitles(folded);
  const found: Reference[] = [];
  for (const match of folded.matchAll(REFERENCE)) {
    const number = parseNumeral(match[1] ?? match[3] ?? match[5] ?? "");
    if (number === null || number === 0 || isInside(titles, match.index)) continue;
    const start = match.index;
    const end = start + match[0].length;
    const form = formOf(match[2] ?? match[4]);
    const document = documentOf(folded, start, titles, found.at(-1));
    const titleStart = form !== "bracketed" && folded[end] === "“" ? end + 1 : end;
    found.push({ start, end, number, form, titleStart, document });
  }
  return found;
}

function formOf(unit: string | undefined): Reference["form"] {
  if (unit === "条") return "article";
  return unit === "项" ? "item" : "bracketed";
}

function isInside(titles: readonly Title[], offset: number): boolean {
  return titles.some((title) => title.start <= offset && offset < title.end);
}

function documentOf(
  folded: string,
  at: number,
  titles: readonly Title[],
  previous: Reference | undefined,
): Reference["document"] {
  const title = titles.findLast((candidate) => candidate.end <= at);
  if (title && at - title.end > FAR) return null;
  if (title && LINK.test(folded.slice(title.end, at))) return { name: title.name, by: "bound" };
  if (previous?.document?.by === "bound" && isListed(folded.slice(previous.end, at))) {
    return previous.document;
  }
  if (!title) return null;
  const between = folded.slice(title.end, at);
  return /[。！？\n]/.test(between) || OWN.test(between)
    ? null
    : { name: title.name, by: "sentence" };
}

/** Whether a reference follows another in one list: “（四）…”、“（七）…”, （四）至（十五）. */
function isListed(between: string): boolean {
  const rest = between.replace(/^[^“”、，。；《》]{0,24}”?/, "");
  return LINK.test(rest);
}
