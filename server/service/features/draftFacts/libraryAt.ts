import type { Corpus } from "../../corpus/corpus.ts";
import type { Library } from "../../corpus/library.ts";
import type { Draft } from "../../draft/draft.ts";
import { rememberedBySection } from "../../draft/section.ts";
import { isLocal } from "../../draft/titles.ts";
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
    namesOf(section, null).flatMap(({ at, key, name, find }) => {
      const corpus = known.has(key) ? known.get(key) : find(library, shortTitles, name);
      known.set(key, corpus ?? null);
      return corpus ? [{ at: start + at, corpus }] : [];
    }),
  );
}

/** What names a document, and how that is found. */
interface Name {
  readonly at: number;
  readonly name: string;
  /** The same for names that are found alike. */
  readonly key: string;
  readonly find: (
    library: Library,
    shortTitles: ReadonlyMap<string, string>,
    name: string,
  ) => Corpus | null;
}

const byTitle: Name["find"] = (library, shortTitles, name) => library.titled(name, shortTitles);
const byLocalTitle: Name["find"] = ({ local }, shortTitles, name) =>
  local.titled(name, shortTitles);
const byNumber: Name["find"] = (library, _, name) => library.numbered(name);

const namesOf = rememberedBySection(({ blocks }): Name[] =>
  blocks.flatMap(({ start, facts }) => {
    const titles = facts.titles.map((title): Name => {
      const find = isLocal(facts.folded, title.start) ? byLocalTitle : byTitle;
      return { at: start + title.start, name: title.name, key: `${find.name} ${title.name}`, find };
    });
    const numbers = facts.documentNumbers.map(
      (number): Name => ({
        at: start + number.start,
        name: number.right,
        key: number.right,
        find: byNumber,
      }),
    );
    return [...titles, ...numbers].sort((a, b) => a.at - b.at);
  }),
);
