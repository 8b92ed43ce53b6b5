import type { Corpus } from "../../corpus/corpus.ts";
import type { Library } from "../../corpus/library.ts";
import type { TermData } from "../../corpus/model.ts";
import type { BlockFacts, Draft, ReadBlock } from "../../draft/draft.ts";
import { readOutline } from "../outline.ts";

/** The clauses that the paragraph cites in front of the caret; for a block quote, those of the paragraph before it too. */
export function clausesCited(
  draft: Draft,
  index: number,
  offset: number,
  corpus: Corpus,
  library: Library,
): ReadonlySet<number> {
  const block = draft.blocks[index];
  const before = block?.quoted ? draft.blocks[index - 1] : undefined;
  return new Set([
    ...(before ? citedIn(draft, before, before.prose.length, corpus, library) : []),
    ...(block ? citedIn(draft, block, offset, corpus, library) : []),
  ]);
}

function citedIn(
  draft: Draft,
  { facts }: ReadBlock,
  offset: number,
  corpus: Corpus,
  library: Library,
): number[] {
  const { shortTitles } = readOutline(draft, library);
  return facts.references
    .filter(({ end, document }) => {
      return end <= offset && document && library.titled(document.name, shortTitles) === corpus;
    })
    .map(({ number }) => number);
}

/** The clauses that the nearest heading above names, or the one above that. */
export function clausesOfSection(draft: Draft, index: number, corpus: Corpus): number[] {
  let level = Number.POSITIVE_INFINITY;
  for (let at = index - 1; at >= 0 && level > 1; at--) {
    const block = draft.blocks[at];
    const own = block && headingLevel(draft, block);
    if (!block || !own || own >= level) continue;
    level = own;
    const named = corpus.writing.clausesNamedIn(block.facts.folded);
    if (named.length > 0) return named.map(({ number }) => number);
  }
  return [];
}

/** The labels of headings in official documents, the highest first (GB/T 9704—2012, 7.3.3). */
const LABELS = [
  /^第[一二三四五六七八九十]+[章部]/,
  /^[一二三四五六七八九十]+、/,
  /^（[一二三四五六七八九十]+）/,
];
/** Headings without marks of Markdown are short lines. */
const LONGEST_HEADING = 40;

/** 1 for the highest; null where a block is no heading. */
function headingLevel({ text }: Draft, { kind, start, end, facts }: ReadBlock): number | null {
  if (kind === "heading") {
    const marks = /^#{1,6}/.exec(text.slice(start, start + 6))?.[0].length;
    return marks ?? (text.charAt(end - 1) === "=" ? 1 : 2);
  }
  if (facts.prose.length > LONGEST_HEADING || /[。；！？]/.test(facts.prose)) return null;
  const level = LABELS.findIndex((label) => label.test(facts.folded.trimStart()));
  return level < 0 ? null : level + 1;
}

/** Terms by block, and by draft, for each corpus. */
const memories = new WeakMap<Corpus, Memory>();

interface Memory {
  readonly blocks: WeakMap<BlockFacts, readonly TermData[]>;
  readonly drafts: WeakMap<Draft, ReadonlySet<string>>;
}

/** The official terms that stand in a draft, summed from its blocks once a version. */
export function termsUsed(draft: Draft, corpus: Corpus): ReadonlySet<string> {
  const memory = memories.get(corpus) ?? { blocks: new WeakMap(), drafts: new WeakMap() };
  memories.set(corpus, memory);
  const known = memory.drafts.get(draft);
  if (known) return known;
  const used = new Set<string>();
  for (const { facts } of draft.blocks) {
    const terms =
      memory.blocks.get(facts) ?? Array.from(corpus.termIndex.findAll(facts.folded), (m) => m.term);
    memory.blocks.set(facts, terms);
    for (const term of terms) used.add(term.text);
  }
  memory.drafts.set(draft, used);
  return used;
}

/** Whether a draft names a document by its short title. */
export function usesShortTitle(draft: Draft, corpus: Corpus, library: Library): boolean {
  const { shortTitle } = corpus.document;
  if (shortTitle === null) return false;
  const short = corpus.fold(shortTitle);
  if (readOutline(draft, library).shortTitles.has(short)) return true;
  return draft.blocks.some(({ facts }) => facts.titles.some(({ name }) => name === short));
}
