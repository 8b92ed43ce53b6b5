import type { ScriptTables } from "../script/tables.ts";
import type { Block } from "./block.ts";
import { type Directive, findDirectives } from "./directives.ts";
import { BlockFacts, type ReadBlock } from "./facts.ts";
import { findLanguageTags, type LanguageTag } from "./foreignMarkup.ts";

/**
 * A stretch of a draft that is read by itself: some blocks that follow one
 * another, with what stands between them. It holds nothing of where in the
 * draft it stands, so an edit elsewhere leaves it as it is. All offsets are in it.
 */
export interface Section {
  readonly text: string;
  readonly blocks: readonly ReadBlock[];
  /** Whether text behind it cannot change how it is read: no fence, comment or tag stays open. */
  readonly closed: boolean;
  readonly directives: readonly Directive[];
  readonly tags: readonly LanguageTag[];
  /** What was worked out of it. */
  readonly kept: Kept;
}

/** A section in a draft. */
export interface PlacedSection {
  readonly start: number;
  readonly section: Section;
}

/** The blocks of a text, and whether it is `closed`. */
export interface Reading {
  readonly blocks: readonly Block[];
  readonly closed: boolean;
}

/** Makes a section of a text that was read; `known` are facts of blocks by their prose, which it adds to. */
export function createSection(
  text: string,
  { blocks, closed }: Reading,
  tables: ScriptTables,
  known: Map<string, BlockFacts>,
): Section {
  return {
    text,
    closed,
    blocks: blocks.map((block) => {
      const facts = known.get(block.prose) ?? new BlockFacts(block.prose, tables);
      known.set(block.prose, facts);
      return { ...block, facts };
    }),
    directives: findDirectives(text),
    tags: findLanguageTags(text),
    kept: new Kept(),
  };
}

/** The facts of all blocks of sections, by prose. */
export function factsByProse(sections: readonly PlacedSection[]): Map<string, BlockFacts> {
  const blocks = sections.flatMap(({ section }) => section.blocks);
  return new Map(blocks.map(({ prose, facts }) => [prose, facts]));
}

/** What is kept with a section, by the places of `sectionMemory`. It is no part of what the section says. */
class Kept {
  readonly #places: unknown[] = [];

  get(place: number): unknown {
    return this.#places[place];
  }

  set(place: number, value: unknown): void {
    this.#places[place] = value;
  }
}

/** A place in which something is kept with each section, as long as the section lives. */
export interface SectionMemory<T> {
  get(section: Section): T | undefined;
  set(section: Section, value: T): void;
}

let places = 0;

/** A new place: a slot in every section, because after each edit all sections of a draft are asked. */
export function sectionMemory<T>(): SectionMemory<T> {
  const place = places++;
  return {
    get: ({ kept }) => kept.get(place) as T | undefined,
    set: ({ kept }, value) => kept.set(place, value),
  };
}

/** Gives for a section what `work` gives, worked out once: it is remembered as long as the section lives. */
export function rememberedBySection<T>(work: (section: Section) => T): (section: Section) => T {
  const remembered = rememberedBySectionFor((section) => work(section));
  return (section) => remembered(section, null);
}

/** The same for a `key` (by identity) beside the section: the result for the one that was used last is remembered. */
export function rememberedBySectionFor<K, T>(
  work: (section: Section, key: K) => T,
): (section: Section, key: K) => T {
  const memory = sectionMemory<{ readonly key: K; readonly result: T }>();
  return (section, key) => {
    let known = memory.get(section);
    if (!known || known.key !== key) {
      known = { key, result: work(section, key) };
      memory.set(section, known);
    }
    return known.result;
  };
}
