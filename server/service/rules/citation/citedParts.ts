import type { Corpus } from "../../corpus/corpus.ts";
import { NOTE, NUMERAL } from "../../draft/patterns.ts";
import type { Reference } from "../../draft/references.ts";
import { parseNumeral } from "../../text/numerals.ts";
import type { Span } from "../../text/span.ts";
import { askedOnce } from "../checking/askedOnce.ts";

/** 第三部分 behind a known document's title; the span is that of the part. */
export interface CitedPart extends Span {
  readonly corpus: Corpus;
  readonly number: number;
  /** The clause right behind it: 第三部分第（七）项. */
  readonly reference: Reference | null;
}

/** Right behind a title, its number and date between. */
const PART_BEHIND = new RegExp(`(?:${NOTE})?[的中]?(第(${NUMERAL}{1,3}|\\d{1,2})部分)`, "y");

/** The parts that a block names right behind titles of known documents. */
export const citedParts = askedOnce(({ facts }, { library, draftFacts }): CitedPart[] =>
  facts.titles.flatMap((title) => {
    PART_BEHIND.lastIndex = title.end;
    const [whole = "", part = "", numeral = ""] = PART_BEHIND.exec(facts.folded) ?? [];
    const number = parseNumeral(numeral);
    const corpus = number && library.named(facts.folded, title, draftFacts.shortTitles);
    if (!number || !corpus || corpus.parts.length === 0) return [];
    const end = title.end + whole.length;
    const clause = facts.folded.charAt(end) === "“" ? end + 1 : end;
    const reference = facts.references.find(({ start }) => start === clause) ?? null;
    return [{ start: end - part.length, end, corpus, number, reference }];
  }),
);
