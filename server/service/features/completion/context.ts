import type { Corpus } from "../../corpus/corpus.ts";
import type { Library } from "../../corpus/library.ts";
import { blockBefore, type Draft } from "../../draft/draft.ts";
import type { ReadBlock } from "../../draft/facts.ts";
import { rememberedBySection } from "../../draft/section.ts";
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
const headingsOf = rememberedBySection(({ text, blocks }, { corpora }: Library) =>
  blocks.flatMap((block) => {
    const level = headingLevel(text, block);
    const clausesIn = ({ writing }: Corpus) =>
      writing.clausesNamedIn(block.facts.folded).map(({ number }) => number);
    const named = () => new Map(corpora.map((corpus) => [corpus, clausesIn(corpus)]));
    return level === null ? [] : [{ start: block.start, level, named: named() }];
  }),
);

/** The labels of headings in official documents, the highest first (GB/T 9704—2012, 7.3.3). */
const LABELS = [
  /^第[一二三四五六七八九十]+[章部]/,
  /^[一二三四五六七八九十]+、/,
  /^（[一二三四五六七八九十]+）/,
];
/** Headings without marks of Markdown are short lines. */
const LONGEST_HEADING = 40;

/** Whether a block is a heading, or a short line with the label of one. */
export function isHeading(block: ReadBlock): boolean {
  return block.kind === "heading" || labelLevel(block) !== null;
}

/** 1 for the highest; null where a block is no heading. */
function headingLevel(text: string, block: ReadBlock): number | null {
  if (block.kind !== "heading") return labelLevel(block);
  const marks = /^#{1,6}/.exec(text.slice(block.start, block.start + 6))?.[0].length;
  return marks ?? (text.charAt(block.end - 1) === "=" ? 1 : 2);
}

function labelLevel({ facts }: ReadBlock): number | null {
  if (facts.prose.length > LONGEST_HEADING || /[。；！？]/.test(facts.prose)) return null;
  const level = LABELS.findIndex((label) => label.test(facts.folded.trimStart()));
  return level < 0 ? null : level + 1;
}

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
const termsOf = rememberedBySection(({ blocks }, { corpora }: Library) => {
  const termsIn = ({ termIndex }: Corpus) =>
    blocks.flatMap(({ facts }) =>
      Array.from(termIndex.findAll(facts.folded), ({ term }) => term.text),
    );
  return new Map(corpora.map((corpus) => [corpus, new Set(termsIn(corpus))]));
});
