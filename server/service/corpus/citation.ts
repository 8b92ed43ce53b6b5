import { quotationMarks, type Script } from "../script/scripts.ts";
import { formatNumeral } from "../text/numerals.ts";
import { type Corpus, clauseLabel, sentencesOf } from "./corpus.ts";
import type { ClauseData } from "./model.ts";

/** The styles that can be written now, the default first. */
export const CITATION_STYLES = ["clause", "short", "full", "quote"] as const;

export type CitationStyle = (typeof CITATION_STYLES)[number];

export function isCitationStyle(value: unknown): value is CitationStyle {
  return CITATION_STYLES.includes(value as CitationStyle);
}

export interface CitationRequest {
  readonly corpus: Corpus;
  readonly clause: ClauseData;
  readonly style: CitationStyle;
  readonly script: Script;
  /** For `quote`: the passage of the clause to quote, its first sentence where none is given. */
  readonly quoted?: string;
}

/**
 * The citation of a clause. Title before number is practice (惯例), not a
 * rule in force; the clause keeps the document's own label, because no rule
 * calls it 条 or 项. In Hant-TW and Hant-HK quotation marks are 「」.
 */
export function cite(request: CitationRequest): string {
  const { corpus, script } = request;
  return corpus.render(STYLES[request.style](request), script);
}

const STYLES: Readonly<Record<CitationStyle, (request: CitationRequest) => string>> = {
  clause: ({ corpus, clause }) =>
    `${fullTitle(corpus)}（${corpus.document.number}）${quotedClause(clause)}`,
  short: ({ corpus, clause }) => shortTitle(corpus) + quotedClause(clause),
  full: ({ corpus, clause }) => {
    const { number, date } = corpus.document;
    const source = `${issuedBy(corpus)}${fullTitle(corpus)}（${number}，${formatDate(date)}）`;
    return `${source}第${formatNumeral(clause.part)}部分${quotedClause(clause)}`;
  },
  quote: ({ corpus, clause, quoted }) => {
    const passage = turnMarksInward(quoted ?? sentencesOf(clause)[0] ?? "");
    return `“${passage}”（${fullTitle(corpus)}${quotedClause(clause)}）`;
  },
};

/** A clause as citations name it: “（七）clause title”. */
export function quotedClause(clause: ClauseData): string {
  return `“${clauseLabel(clause.number)}${clause.title}”`;
}

export function fullTitle(corpus: Corpus): string {
  return `《${corpus.document.title}》`;
}

/** The short title, the full one where the issuer defines none. */
export function shortTitle(corpus: Corpus): string {
  return `《${corpus.document.shortTitle ?? corpus.document.title}》`;
}

/** The first issuer and how many there are (…等17部门); the single issuer by its name. */
export function issuedBy(corpus: Corpus): string {
  const { issuers } = corpus.document;
  const first = issuers[0] ?? "";
  return issuers.length > 1 ? `${first}等${issuers.length}部门` : first;
}

/** 2023-12-31 as 2023年12月31日: arabic figures without leading zeros. */
export function formatDate(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${year}年${Number(month)}月${Number(day)}日`;
}

/** Quotation marks inside a quotation become single ones (GB/T 15834—2011). */
export function turnMarksInward(text: string): string {
  const { outer, inner } = quotationMarks("Hans");
  return text.replaceAll(outer[0], inner[0]).replaceAll(outer[1], inner[1]);
}
