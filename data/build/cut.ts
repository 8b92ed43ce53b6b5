import type { ClauseData, ParagraphData, PartData } from "../../server/service/corpus/model.ts";
import { parseNumeral } from "../../server/service/text/numerals.ts";

export type CutClause = Omit<ClauseData, "pinyin" | "witnesses">;

/** The body of a document: what stands before its first heading, its parts, its clauses. */
export interface Body {
  readonly preamble: readonly ParagraphData[];
  readonly parts: readonly PartData[];
  readonly clauses: readonly CutClause[];
}

const PART = /^([一二三四五六七八九十]+)、(.+)$/;
const CLAUSE = /^（([一二三四五六七八九十]+)）(.+)$/;
const SENTENCE = /[^。！？]*[。！？][”’」』）]*|[^。！？]+$/g;

interface Section {
  readonly paragraphs: ParagraphData[];
}

/** Cuts the lines of a document's body at its headings 一、 and （一）. */
export function cutBody(lines: readonly string[]): Body {
  const preamble: ParagraphData[] = [];
  const parts: (PartData & Section)[] = [];
  const clauses: (CutClause & Section)[] = [];
  let current = preamble;
  for (const line of lines) {
    const part = PART.exec(line);
    const clause = CLAUSE.exec(line);
    if (part) {
      parts.push({ number: numeral(part[1]), title: part[2] ?? "", paragraphs: [] });
      current = parts.at(-1)?.paragraphs ?? preamble;
    } else if (clause) {
      const [, number, title = ""] = clause;
      const partNumber = parts.at(-1)?.number ?? 0;
      clauses.push({ number: numeral(number), part: partNumber, title, paragraphs: [] });
      current = clauses.at(-1)?.paragraphs ?? preamble;
    } else current.push(cutParagraph(line));
  }
  return { preamble, parts, clauses };
}

/** A paragraph, cut behind each 。！？ and the closing marks that follow it. */
export function cutParagraph(text: string): ParagraphData {
  return { sentences: text.match(SENTENCE) ?? [] };
}

function numeral(text: string | undefined): number {
  const number = parseNumeral(text ?? "");
  if (number === null) throw new Error(`not a numeral: ${text}`);
  return number;
}
