import { FILLER } from "../text/mask.ts";
import { BLANK, isBlank, NOTE, PART, SENTENCE_END } from "./patterns.ts";
import { type ClauseNumber, findClauseNumbers } from "./referenceForms.ts";
import type { Title } from "./titles.ts";

/** A place where a text names a clause by its number: （七）, 第（七）条, 第七条. */
export interface Reference extends ClauseNumber {
  /** Where the clause's title would begin: behind the number, and behind “ in 第七条“…”. */
  readonly titleStart: number;
  /** Whether it is one end of a range: （四） in （四）至（十五）. */
  readonly ranged: boolean;
  /**
   * The document that it belongs to: `bound` where its title, or a name
   * without 《》, stands right in front (《title》（七）, 本方案（七）, also through
   * a list), `sentence` where the sentence names it earlier by its title; null
   * where the sentence names none.
   */
  readonly document: NamedDocument | null;
}

export interface NamedDocument {
  readonly name: string;
  readonly by: "bound" | "sentence";
  /** Where the title begins. */
  readonly start: number;
}

/** What may stand between a title and a reference that belongs to it. */
const LINK = new RegExp(`^）?(?:${NOTE}|${PART}|[“”的中${FILLER}\\s])*$`);
/** What may stand between the members of a list. */
const LIST_LINK = new RegExp(`^(?:${PART}|[“、，和及与或以至到的中—–~～\\-${FILLER}\\s])*$`);
const RANGE = new RegExp(`^[条项]?”?${BLANK}*(?:至|到|[—–~～\\-]{1,2})${BLANK}*“?第?$`);
/** What closes a member of a list: the clause's title, up to its quotation mark or the next member. */
const TITLE_REST = /^“?[^“”、，。；《》]{0,24}(?:”|(?=、))/;
/** Two references of one range or list with a clause's title between stand no further apart. */
const NEAR = 40;
/** A title that stands further in front, in UTF-16 units, is not meant. */
const FAR = 400;
const OWN =
  /本(?:实施)?(?:方案|计划|意见|通知|办法|规划|文件|章|部分)|下列|以下|如下|下述|[上下前]文|附[件表]/;
const OWN_BEHIND = new RegExp(`(?:${OWN.source})$`);
/** Another document, or the draft, that is named without 《》 right in front: 数据安全法第三十条, 本方案“（二）. */
const OTHER = new RegExp(
  "(?:法|条例|办法|规定|细则|方案|意见|通知|规划|章程|规则|决定|标准|指南|协议|合同|[我本省市县区州][^，。；《》“”]{0,8}计划)" +
    `[”）]?(?:${PART}|[的中“])*$`,
);
/** How far in front of a reference such a name is looked for, in UTF-16 units. */
const BESIDE = 16;

/** The clause references of one block, in order. Takes and gives offsets in the folded prose. */
export function findClauseReferences(folded: string, titles: readonly Title[]): Reference[] {
  const found: Reference[] = [];
  let passed = 0;
  for (const place of findClauseNumbers(folded)) {
    while ((titles[passed]?.end ?? Number.POSITIVE_INFINITY) <= place.start) passed++;
    if ((titles[passed]?.start ?? Number.POSITIVE_INFINITY) <= place.start) continue;
    const previous = found.at(-1);
    if (previous && isPartOf(folded, previous, place)) continue;
    const ranged = previous !== undefined && isRange(folded, previous, place);
    const document = documentOf(folded, place.start, titles[passed - 1], previous);
    if (isCount(place, document)) continue;
    if (ranged) found.splice(-1, 1, { ...previous, ranged });
    found.push({ ...place, titleStart: titleStart(folded, place), ranged, document });
  }
  return found;
}

/** Whether 第三项 counts something of the text: behind no title it is no clause. */
function isCount({ counted }: ClauseNumber, document: NamedDocument | null): boolean {
  return counted && document?.by !== "bound";
}

/**
 * The document that a clause number written at `at` would belong to, by the
 * titles and references of the text in front of it; null where it names none.
 */
export function documentAt(
  folded: string,
  at: number,
  titles: readonly Title[],
  references: readonly Reference[],
): NamedDocument | null {
  const title = titles.findLast(({ end }) => end <= at);
  return documentOf(
    folded,
    at,
    title,
    references.findLast(({ end }) => end <= at),
  );
}

/** Whether a clause number behind `before` is one of the draft itself or of a document named without 《》. */
export function isOthers(before: string): boolean {
  const near = before.slice(-NEAR).replace(/[的中]$/, "");
  return OWN_BEHIND.test(near) || OTHER.test(near);
}

function titleStart(folded: string, { start, end, form }: ClauseNumber): number {
  const isQuoted = form === "bracketed" && folded.charAt(start - 1) === "“";
  return !isQuoted && folded.charAt(end) === "“" ? end + 1 : end;
}

/** Whether 第（二）项 stands right behind a clause, as in 第七条第（二）项: an item of it and no clause. */
function isPartOf(folded: string, clause: Reference, item: ClauseNumber): boolean {
  if (item.form !== "item" || clause.form === "item" || item.start - clause.end > NEAR)
    return false;
  return folded.slice(clause.end, item.start).replace(TITLE_REST, "") === "";
}

/** Whether two references that follow each other are the ends of a range. */
function isRange(folded: string, from: Reference, to: ClauseNumber): boolean {
  if (to.start - from.end > NEAR) return false;
  const between = folded.slice(from.end, to.start);
  return RANGE.test(between) || RANGE.test(between.replace(TITLE_REST, ""));
}

function documentOf(
  folded: string,
  at: number,
  title: Title | undefined,
  previous: Reference | undefined,
): NamedDocument | null {
  const between = title && at - title.end <= FAR ? folded.slice(title.end, at) : null;
  if (title && between !== null && LINK.test(between)) return nameOf(title, "bound");
  const listed = previous?.document;
  if (previous && listed?.by === "bound" && isListed(folded.slice(previous.end, at))) return listed;
  const other = OTHER.exec(folded.slice(Math.max(0, at - BESIDE), at));
  if (other) return { name: other[0], by: "bound", start: at - other[0].length };
  if (!title || between === null) return null;
  return SENTENCE_END.test(between) || OWN.test(between) ? null : nameOf(title, "sentence");
}

function nameOf({ name, start }: Title, by: NamedDocument["by"]): NamedDocument {
  return { name, by, start };
}

/** Whether what stands between two references makes a list of them; behind a title it takes a mark or a word. */
function isListed(between: string): boolean {
  const rest = between.replace(TITLE_REST, "");
  return LIST_LINK.test(rest) && (!isBlank(rest) || isBlank(between));
}
