import type { Corpus } from "../../corpus/corpus.ts";
import type { Library } from "../../corpus/library.ts";
import { blockBefore, type Draft } from "../../draft/draft.ts";
import type { ReadBlock } from "../../draft/facts.ts";
import { headingLevel } from "../../draft/headings.ts";
import { rememberedBySectionFor } from "../../draft/section.ts";
import type { CompletionRequest } from "./proposal.ts";

/** The clauses that the paragraph cites in front of the caret; for a block quote, those of the paragraph before it too. */
export function clausesCited(
  draft: Draft,
  block: ReadBlock,
  offset: number,
  names: CompletionRequest["names"],
): ReadonlySet<number> {
  const before = block.quoted ? blockBefore(draft, block.start) : null;
  return new Set([
    ...(before ? citedIn(before, before.prose.length, names) : []),
    ...citedIn(block, offset, names),
  ]);
}

function citedIn(
  { facts }: ReadBlock,
  offset: number,
  names: CompletionRequest["names"],
): number[] {
  return facts.references
    .filter(({ end, document }) => end <= offset && document && names(document.name))
    .map(({ number }) => number);
}

/** The clauses that the nearest heading in front of `at` names, or the one above that. */
export function clausesOfHeading(
  { sections }: Draft,
  at: number,
  corpus: Corpus,
  library: Library,
): readonly number[] {
  let level = Number.POSITIVE_INFINITY;
  for (const { start, section } of sections.toReversed()) {
    for (const heading of headingsOf(section, library).toReversed()) {
      if (start + heading.start >= at || heading.level >= level) continue;
      level = heading.level;
      const named = heading.named.get(corpus) ?? [];
      if (named.length > 0) return named;
    }
  }
  return [];
}

/** With the numbers of the clauses that they name, by document. */
const headingsOf = rememberedBySectionFor(({ text, blocks }, { corpora }: Library) =>
  blocks.flatMap((block) => {
    const level = headingLevel(block, text.slice(block.start, block.end));
    const clausesIn = ({ writing }: Corpus) =>
      writing.clausesNamedIn(block.facts.folded).map(({ number }) => number);
    const named = () => new Map(corpora.map((corpus) => [corpus, clausesIn(corpus)]));
    return level === null ? [] : [{ start: block.start, level, named: named() }];
  }),
);

/** The official terms that stand in a draft, summed from its sections. */
export function termsUsed(
  { sections }: Draft,
  corpus: Corpus,
  library: Library,
): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { section } of sections) {
    for (const term of termsOf(section, library).get(corpus) ?? []) used.add(term);
  }
  return used;
}

/** By document. */
const termsOf = rememberedBySectionFor(({ blocks }, { corpora }: Library) => {
  const termsIn = ({ termIndex }: Corpus) =>
    blocks.flatMap(({ facts }) =>
      Array.from(termIndex.findAll(facts.folded), ({ value }) => value.text),
    );
  return new Map(corpora.map((corpus) => [corpus, new Set(termsIn(corpus))]));
});
