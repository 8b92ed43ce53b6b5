import type { Corpus } from "../../corpus/corpus.ts";
import type { Library } from "../../corpus/library.ts";
import type { Draft } from "../../draft/draft.ts";
import { rememberedBySection } from "../../draft/section.ts";
import { ownerOf } from "../../draft/titles.ts";
import type { DraftFacts } from "../../rules/rule.ts";

/**
 * The documents in the order in which a place of a draft may mean them: the one
 * that is named last in front of it, and so on backwards, then those named
 * behind, then the others.
 */
export function libraryAt(
  draft: Draft,
  offset: number,
  draftFacts: DraftFacts,
  library: Library,
): Library {
  if (library.corpora.length < 2) return library;
  const named = remembered.get(draftFacts) ?? findNamed(draft, draftFacts, library);
  remembered.set(draftFacts, named);
  const behind = named.findIndex(({ at }) => at >= offset);
  const border = behind < 0 ? named.length : behind;
  const near = new Set<Corpus>();
  for (const { corpus } of [...named.slice(0, border).reverse(), ...named.slice(border)]) {
    if (near.add(corpus).size === library.corpora.length) break;
  }
  return library.startingWith([...near]);
}

/** A place of a draft where a known document is named. */
interface Named {
  readonly at: number;
  readonly corpus: Corpus;
}

/** By what is known of a draft's version: it is asked for at many places. */
const remembered = new WeakMap<DraftFacts, readonly Named[]>();

function findNamed(
  { sections }: Draft,
  { shortTitles }: DraftFacts,
  library: Library,
): readonly Named[] {
  const known = new Map<string, Corpus | null>();
  return sections.flatMap(({ start, section }) =>
    namesOf(section).flatMap(({ at, key, find }) => {
      const corpus = known.has(key) ? known.get(key) : find(library, shortTitles);
      known.set(key, corpus ?? null);
      return corpus ? [{ at: start + at, corpus }] : [];
    }),
  );
}

/** What names a document, and how that is found. */
interface Name {
  readonly at: number;
  /** The same for names that mean the same. */
  readonly key: string;
  readonly find: (library: Library, shortTitles: ReadonlyMap<string, string>) => Corpus | null;
}

const namesOf = rememberedBySection(({ blocks }): Name[] =>
  blocks.flatMap(({ start, facts }) => {
    const titles = facts.titles.map((title): Name => {
      const owner = ownerOf(facts.folded, title.start);
      return {
        at: start + title.start,
        key: `${owner}《${title.name}`,
        find: (library, shortTitles) => library.titledBy(owner, title.name, shortTitles),
      };
    });
    const numbers = facts.documentNumbers.map(
      (number): Name => ({
        at: start + number.start,
        key: number.right,
        find: (library) => library.numbered(number.right),
      }),
    );
    return [...titles, ...numbers].sort((a, b) => a.at - b.at);
  }),
);
