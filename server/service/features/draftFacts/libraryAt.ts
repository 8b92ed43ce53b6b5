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
  { shortTitles }: DraftFacts,
  library: Library,
): Library {
  if (library.corpora.length < 2) return library;
  const known = new Map<string, Corpus | null>();
  const before: (Corpus | null)[] = [];
  const behind: (Corpus | null)[] = [];
  for (const { start, section } of draft.sections) {
    for (const { at, key, name, find } of namesOf(section, null)) {
      const corpus = known.get(key) ?? find(library, shortTitles, name);
      known.set(key, corpus);
      (start + at < offset ? before : behind).push(corpus);
    }
  }
  const named = [...before.reverse(), ...behind].filter((corpus) => corpus !== null);
  return library.startingWith(named);
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
