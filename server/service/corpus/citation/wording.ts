import { PART } from "../../draft/patterns.ts";
import { quotationMarks } from "../../script/scripts.ts";
import { formatNumeral } from "../../text/numerals.ts";
import type { Corpus } from "../corpus.ts";
import { clauseLabel } from "../labels.ts";
import type { ClauseData } from "../model.ts";

/** A clause as citations name it: “（七）clause title”. */
export function quotedClause(clause: ClauseData): string {
  return quoted(clauseLabel(clause.number) + clause.title);
}

/** The document's title in its marks. */
export function fullTitle(corpus: Corpus): string {
  return titled(corpus.document.title);
}

/** The short title: the one given, else the issuer's, the full one where it defines none. */
export function shortTitle({ document }: Corpus, given = ""): string {
  return titled(given || (document.shortTitle ?? document.title));
}

/** The first issuer and how many there are (…等17部门); the single issuer by its name. */
export function issuedBy(corpus: Corpus): string {
  const { issuers } = corpus.document;
  const first = issuers[0] ?? "";
  return issuers.length > 1 ? `${first}等${issuers.length}部门` : first;
}

/** A part by its number: 第三部分. */
export function partLabel(number: number): string {
  return `第${formatNumeral(number)}部分`;
}

const PART_AT_END = new RegExp(`${PART}$`);

/** The head of a citation without the part's label at its end. */
export function withoutPartLabel(head: string): string {
  return head.replace(PART_AT_END, "");
}

/** 2023-12-31 as 2023年12月31日: arabic figures without leading zeros. */
export function formatDate(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${year}年${Number(month)}月${Number(day)}日`;
}

/** A passage in quotation marks; those inside it are turned one level (GB/T 15834—2011). */
export function quoted(passage: string): string {
  const [open, close] = quotationMarks("Hans").outer;
  return open + turned(passage) + close;
}

/** A text as it stands inside a quotation: outer marks become inner ones, inner ones outer. */
export function turned(text: string): string {
  const { outer, inner } = quotationMarks("Hans");
  const marks = [...outer, ...inner];
  const others = [...inner, ...outer];
  return text.replace(/[“”‘’]/g, (mark) => others[marks.indexOf(mark)] ?? mark);
}

/** A title in its marks; those of a title inside it are 〈〉 (GB/T 15834—2011). */
export function titled(title: string): string {
  return `《${title.replaceAll("《", "〈").replaceAll("》", "〉")}》`;
}
