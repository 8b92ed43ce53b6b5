import type { Edition } from "./options.ts";
import type { CitedClause } from "./request.ts";

/** The 2025 edition sets Chinese entries with full-width marks. */
const MARKS: Readonly<Record<Edition, { comma: string; colon: string; brackets: string }>> = {
  "2015": { comma: ", ", colon: ": ", brackets: "()" },
  "2025": { comma: "，", colon: "：", brackets: "（）" },
};

/** How many issuers are named; of more, these and 等. */
const NAMED = 3;

/**
 * The entry of the clause's document in a list of references (GB/T 7714): as
 * an electronic one ([EB/OL]) where its address is known, else as a document
 * of another kind ([Z]) with its year.
 */
export function gbt7714({ corpus, script, options }: CitedClause): string {
  const { edition, online } = options.bibliography;
  const { title, number, date, issuers } = corpus.document;
  const { comma, colon, brackets } = MARKS[edition];
  const named = issuers.length > NAMED ? [...issuers.slice(0, NAMED), "等"] : issuers;
  const source = [named.join(comma), title + colon + number].filter(Boolean).join(". ");
  const document = corpus.render(source, script);
  const read = online[corpus.id];
  if (!read) return `${document}[Z]. ${date.slice(0, 4)}.`;
  const issued = brackets.charAt(0) + date + brackets.charAt(1);
  const accessed = read.accessed ? `[${read.accessed}]` : "";
  return `${document}[EB/OL]. ${issued}${accessed}. ${read.url}.`;
}
