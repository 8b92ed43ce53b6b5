import { parseNumeral } from "../text/numerals.ts";
import type { Span } from "../text/span.ts";

/** The ways in which a clause is referred to: （七）, 第（七）条, 第七条, 第（七）项 or 第七项. */
export type ReferenceForm = "bracketed" | "bracketedArticle" | "article" | "item";

/** A clause number as a text writes it. */
export interface ClauseNumber extends Span {
  readonly number: number;
  readonly form: ReferenceForm;
  /** Whether it is 第三项, as what is counted otherwise is written too. */
  readonly counted: boolean;
}

const NUMERAL = "(?:[零〇一二三四五六七八九十百千]{1,9}|[\\d０-９]{1,3})";
const JOINT = "(?:以及|[、和及与或至到—–~～\\-]{1,2})";
/** 条 also counts lines, rivers and measures: 第三十条线路. */
const ARTICLE = "条(?![线路道街河沟渠航管]|生产|公交|高速|地铁|通道|跨|措施|举措|建议|经验)";
/** 项 mostly counts other things: 第三项任务. */
const ITEM =
  "项(?![目次]|重点|任务|工作|措施|举措|行动|改革|指标|内容|制度|原则|目标|规定|要求(?:是|为))";

/** Members of a list or range may share 第 and 条 or 项, or one pair of brackets: 第（四）至（十五）项, （四—十五）. */
const FORMS: readonly (readonly [ReferenceForm, string])[] = [
  ["item", `第（${NUMERAL}）(?:${JOINT}（${NUMERAL}）){0,40}项(?!目)`],
  ["bracketedArticle", `第（${NUMERAL}）(?:${JOINT}（${NUMERAL}）){0,40}${ARTICLE}`],
  ["item", `第${NUMERAL}(?:${JOINT}第?${NUMERAL}){0,40}${ITEM}`],
  ["article", `第${NUMERAL}(?:${JOINT}第?${NUMERAL}){0,40}${ARTICLE}`],
  ["bracketed", `(?<!第)（${NUMERAL}(?:${JOINT}${NUMERAL}){0,40}）`],
];
const ANY_FORM = new RegExp(FORMS.map(([, pattern]) => `(${pattern})`).join("|"), "g");
const MEMBER = new RegExp(`（?(${NUMERAL})）?`, "g");

/** The clause numbers of a folded text, in order, each member of a list on its own. */
export function findClauseNumbers(folded: string): ClauseNumber[] {
  return Array.from(folded.matchAll(ANY_FORM)).flatMap((match) => {
    const form = FORMS[match.slice(1).findIndex((group) => group !== undefined)]?.[0];
    if (!form) return [];
    const counted = form === "item" && !match[0].startsWith("第（");
    return readMembers(match[0], match.index).map((place) => ({ ...place, form, counted }));
  });
}

/** The first member begins with the whole, the last ends with it: 第（四）, （十五）项. */
function readMembers(text: string, offset: number): (Span & { readonly number: number })[] {
  const members = [...text.matchAll(MEMBER)];
  return members.flatMap((member, index) => {
    const number = parseNumeral(member[1] ?? "");
    if (!number) return [];
    const start = index === 0 ? 0 : member.index;
    const end = index === members.length - 1 ? text.length : member.index + member[0].length;
    return [{ start: offset + start, end: offset + end, number }];
  });
}
