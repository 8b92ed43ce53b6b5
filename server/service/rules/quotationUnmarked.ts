import { shortTitle } from "../corpus/citation/wording.ts";
import type { BlockFacts } from "../draft/facts.ts";
import { findCopied } from "../quotation/copied.ts";
import { quotedPlace } from "../quotation/place.ts";
import { type Span, union } from "../text/span.ts";
import { namingKey } from "./checking/contextKeys.ts";
import { citedDocument } from "./citation/citedDocument.ts";
import type { Rule } from "./rule.ts";

/** Shorter stretches may well be the writer's own words. */
const LEAST = 25;

/** A document's sentences copied word for word, without quotation marks and without a citation in the same block. */
export const quotationUnmarked: Rule = {
  code: "quotation.unmarked",
  severity: "off",
  reads: namingKey,
  check({ quoted, facts }, { library, draftFacts, writing }) {
    const cited =
      facts.titles.some(({ name }) => library.titled(name, draftFacts.shortTitles)) ||
      facts.references.some(
        (one) => citedDocument(one, facts.folded, library, draftFacts)?.corpus,
      ) ||
      facts.documentNumbers.some(({ right }) => library.numbered(right));
    if (quoted || cited) return [];
    const copied = unquoted(facts).flatMap((span) =>
      findCopied(facts.folded, span, LEAST, library),
    );
    return copied.map(({ start, end, length, passage: { corpus, place } }) => ({
      start,
      end,
      message: (m) =>
        m.quotationUnmarked({
          title: corpus.render(shortTitle(corpus), writing),
          place: m.place(quotedPlace(place)),
          length,
        }),
      fix: null,
    }));
  },
};

/** What stands between the quotations and titles of a block. */
function unquoted({ folded, quotations, titles }: BlockFacts): Span[] {
  const marked = union([...quotations, ...titles]);
  const begins = [0, ...marked.map(({ end }) => end)];
  const ends = [...marked.map(({ start }) => start), folded.length];
  return begins.map((start, index) => ({ start, end: ends[index] ?? folded.length }));
}
