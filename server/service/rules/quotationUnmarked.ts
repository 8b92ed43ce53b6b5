import { shortTitle } from "../corpus/citation.ts";
import { findCopied } from "../quotation/copied.ts";
import { quotedPlace } from "../quotation/place.ts";
import type { Span } from "../text/span.ts";
import type { BlockFacts, Rule } from "./rule.ts";

/** Shorter stretches may well be the writer's own words. */
const LEAST = 25;

/** A document's sentences copied word for word, without quotation marks and without a citation in the same block. */
export const quotationUnmarked: Rule = {
  code: "quotation.unmarked",
  severity: "off",
  check({ quoted, facts }, { library, outline, script }) {
    const cited = facts.titles.some(({ name }) => library.titled(name, outline.shortTitles));
    if (quoted || cited) return [];
    const copied = unquoted(facts).flatMap((span) =>
      findCopied(facts.folded, span, LEAST, library),
    );
    return copied.map(({ start, end, length, passage: { corpus, place } }) => ({
      start,
      end,
      message: (m) =>
        m.quotationUnmarked({
          title: corpus.render(shortTitle(corpus), script ?? "Hans"),
          place: m.place(quotedPlace(place)),
          length,
        }),
      fix: null,
    }));
  },
};

/** What stands between the quotations of a block. */
function unquoted({ folded, quotations }: BlockFacts): Span[] {
  const begins = [0, ...quotations.map(({ end }) => end)];
  const ends = [...quotations.map(({ start }) => start), folded.length];
  return begins.map((start, index) => ({ start, end: ends[index] ?? folded.length }));
}
