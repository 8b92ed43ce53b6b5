import type { Span } from "../../text/span.ts";
import { UnitSet } from "../../text/units.ts";
import type { ScriptConverter } from "../convert.ts";
import { type PhraseRow, PhraseTable } from "../phrases.ts";
import type { ScriptTables } from "../tables.ts";
import { type Segmenter, WordFinder } from "./segmenter.ts";
import type { WordData } from "./wordData.ts";

/** A word whose form is wrong, with the right one of the same length. */
export interface WrongWord extends Span {
  readonly right: string;
}

/** What checking words works with. */
export interface WordKnowledge {
  readonly tables: ScriptTables;
  readonly converter: ScriptConverter;
  readonly finder: WordFinder;
  readonly confusable: PhraseTable;
  readonly single: WordData["single"];
  /** The UTF-16 units of characters that are no words of their own. */
  readonly strays: UnitSet;
  /** Their first UTF-16 units. */
  readonly surnames: UnitSet;
  readonly titles: readonly string[];
  readonly names: ReadonlySet<string>;
}

/** Puts together what checking words works with. `data` is `data/script/words.json`, the rows are those of `data/script/confusable.txt`. */
export function createWordKnowledge(
  parts: { readonly tables: ScriptTables; readonly converter: ScriptConverter },
  segmenter: Segmenter,
  data: WordData,
  confusable: Iterable<PhraseRow>,
): WordKnowledge {
  return {
    ...parts,
    finder: new WordFinder(segmenter),
    confusable: new PhraseTable(confusable),
    single: data.single,
    strays: UnitSet.ofFirst(Object.keys(data.single.never)),
    surnames: UnitSet.ofFirst(data.surnames),
    titles: data.titles,
    names: new Set(data.names),
  };
}

/** Whether a surname with a form of address or an office behind it stands at `at` of a Simplified text: 范主任. */
export function isAddressed(simplified: string, at: number, knowledge: WordKnowledge): boolean {
  const { surnames, titles } = knowledge;
  return (
    surnames.has(simplified.charCodeAt(at)) &&
    titles.some((title) => simplified.startsWith(title, at + 1))
  );
}
