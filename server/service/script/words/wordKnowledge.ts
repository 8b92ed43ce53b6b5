import { once } from "../../text/once.ts";
import type { Span } from "../../text/span.ts";
import { UnitSet } from "../../text/units.ts";
import type { ScriptConverter } from "../convert.ts";
import { OddForms } from "../oddForms.ts";
import { type PhraseRow, PhraseTable } from "../phrases.ts";
import type { ScriptTables } from "../tables.ts";
import { type Segmenter, WordFinder } from "./segmenter.ts";
import { SimplifiedDoubts } from "./simplifiedDoubts.ts";
import { Surnames } from "./surnames.ts";
import { TraditionalDoubts } from "./traditionalDoubts.ts";
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
  /** Words that a converter writes wrongly, in Simplified text. */
  readonly confusable: PhraseTable;
  /** What their right forms make of a character. */
  readonly repairs: OddForms;
  readonly single: WordData["single"];
  /** The UTF-16 units of characters that are no words of their own. */
  readonly strays: UnitSet;
  readonly surnames: Surnames;
  readonly names: ReadonlySet<string>;
  /** What may be wrong in a Traditional text; made when first asked for. */
  readonly traditionalDoubts: () => TraditionalDoubts;
  /** What may be wrong in a Simplified text; made when first asked for. */
  readonly simplifiedDoubts: () => SimplifiedDoubts;
}

/** Puts together what checking words works with. `data` is `data/script/words.json`, the rows are those of `data/script/confusable.txt`. */
export function createWordKnowledge(
  parts: { readonly tables: ScriptTables; readonly converter: ScriptConverter },
  segmenter: Segmenter,
  data: WordData,
  rows: Iterable<PhraseRow>,
): WordKnowledge {
  const confusable = new PhraseTable(rows);
  const repairs = new OddForms(confusable, (unit) => unit);
  const strays = UnitSet.ofFirst(Object.keys(data.single.never));
  const surnames = new Surnames(data);
  return {
    ...parts,
    finder: new WordFinder(segmenter),
    confusable,
    repairs,
    single: data.single,
    strays,
    surnames,
    names: new Set(data.names),
    traditionalDoubts: once(() => new TraditionalDoubts({ ...parts, repairs, strays, surnames })),
    simplifiedDoubts: once(
      () => new SimplifiedDoubts(parts.converter.toAlignedHans, repairs, strays),
    ),
  };
}
