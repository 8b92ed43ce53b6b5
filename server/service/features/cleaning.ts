import type { Draft } from "../draft/draft.ts";
import type { Messages } from "../messages/messages.ts";
import { type Cleaned, type CleaningNeeds, clean, type Repair } from "../text/clean.ts";
import { overlaps, type Span, shift } from "../text/span.ts";
import type { Environment } from "./environment.ts";

/**
 * The repairs that free a draft, or a span of it, from web-copy damage, in
 * order. Only prose is repaired: code, addresses and front matter stay.
 * Offsets are in the draft; a draft without damage has none.
 */
export function cleanDraft(draft: Draft, span: Span | null, environment: Environment): Repair[] {
  const needs = cleaningNeeds(environment);
  return draft.blocks
    .filter((block) => !span || overlaps(block, span))
    .flatMap(({ prose, start }) => clean(prose, needs).repairs.map((one) => shift(one, start)))
    .filter((one) => !span || (span.start <= one.start && one.end <= span.end));
}

/** Text that comes from elsewhere, such as the clipboard, without web-copy damage. */
export function cleanText(text: string, environment: Environment): Cleaned {
  return clean(text, cleaningNeeds(environment));
}

/** How many repairs of each kind, by its name for users. */
export function countDamage(
  repairs: readonly Repair[],
  messages: Messages,
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { damage } of repairs) {
    const name = messages.damage(damage);
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

/** Names are what a known document has: its issuers and terms. */
function cleaningNeeds({ readings, library }: Environment): CleaningNeeds {
  const isName = (joined: string) =>
    library.corpora.some(
      (corpus) => corpus.document.issuers.includes(joined) || corpus.contains(joined),
    );
  return { readings, isName };
}
