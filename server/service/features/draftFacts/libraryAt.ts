import type { Corpus } from "../../corpus/corpus.ts";
import type { Library } from "../../corpus/library.ts";
import type { Draft } from "../../draft/draft.ts";
import { rememberedBySection } from "../../draft/section.ts";
import { ownerOf } from "../../draft/titles.ts";
import type { DraftFacts } from "../../rules/rule.ts";
import { firstPlace } from "../../text/bisection.ts";

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
  const near = Array.from(named, ([corpus, places]) => {
    const border = firstPlace(0, places.length, (index) => (places[index] ?? 0) >= offset);
    return { corpus, last: places[border - 1] ?? -1, next: places[border] ?? draft.text.length };
  }).sort((a, b) => b.last - a.last || a.next - b.next);
  return library.startingWith(near.map(({ corpus }) => corpus));
}

/** Where a draft names each of the known documents that it names, in order of place. */
type Named = ReadonlyMap<Corpus, readonly number[]>;

/** By what is known of a draft's version: it is asked for at many places. */
const remembered = new WeakMap<DraftFacts, Named>();

function findNamed({ sections }: Draft, { shortTitles }: DraftFacts, library: Library): Named {
  const known = new Map<string, Corpus | null>();
  const named = new Map<Corpus, number[]>();
  for (const { start, section } of sections) {
    for (const { at, key, find } of namesOf(section)) {
      const corpus = known.has(key) ? known.get(key) : find(library, shortTitles);
      known.set(key, corpus ?? null);
      if (!corpus) continue;
      const places = named.get(corpus) ?? [];
      places.push(start + at);
      named.set(corpus, places);
    }
  }
  return named;
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
