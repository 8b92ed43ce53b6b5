import { clauseLabel } from "../labels.ts";
import type { CitedClause } from "./request.ts";

/**
 * The clause's document as CSL-JSON (CSL 1.0.2, `csl-data.json`): a list of one
 * item, since Pandoc reads nothing else. The types are those that CSL's
 * GB/T 7714 styles set as `gbt7714` does: [EB/OL] with an address, [Z] without.
 */
export function cslJson({ corpus, clause, script, options }: CitedClause): string {
  const { title, shortTitle, number, date, issuers } = corpus.document;
  const render = (text: string) => corpus.render(text, script);
  const read = options.bibliography.online[corpus.id];
  const item = {
    id: corpus.id,
    type: read ? "webpage" : "document",
    language: `zh-${script}`,
    title: render(title),
    ...(shortTitle !== null && { "title-short": render(shortTitle) }),
    author: issuers.map((issuer) => ({ literal: render(issuer) })),
    issued: dateParts(date),
    number: render(number),
    section: render(clauseLabel(clause.number) + clause.title),
    ...(read && { URL: read.url }),
    ...(read?.accessed && { accessed: dateParts(read.accessed) }),
  };
  return JSON.stringify([item], null, 2);
}

function dateParts(iso: string): { "date-parts": [number[]] } {
  return { "date-parts": [iso.split("-").map(Number)] };
}
