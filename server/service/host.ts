import { Corpus } from "./corpus/corpus.ts";
import { Library } from "./corpus/library.ts";
import type { CorpusData } from "./corpus/model.ts";
import type { ClauseAddress, Environment } from "./features/environment.ts";
import { ScriptConverter } from "./script/convert.ts";
import { readRows } from "./script/phrases.ts";
import { type CharacterData, ScriptTables } from "./script/tables.ts";
import type { Segmenter } from "./script/words/segmenter.ts";
import type { WordData } from "./script/words/wordData.ts";
import { createWordKnowledge } from "./script/words/wordKnowledge.ts";
import { once } from "./text/once.ts";
import { type ReadingData, Readings } from "./text/readings.ts";

/** What the service needs of the machine it runs on. The loaders are called when first needed. */
export interface ServiceHost {
  readonly corpora: readonly CorpusData[];
  readonly characters: CharacterData;
  /** `data/script/phrases.txt`. */
  loadPhrases(): string;
  /** `data/script/readings.json`. */
  loadReadings(): ReadingData;
  /** What checking words needs; null while the segmenter is being loaded or cannot be. */
  words(): WordSource | null;
  /** Told of a fault in one part of the work, where the rest goes on; `where` says enough to find it again. */
  reportFault(where: string, error: unknown): void;
  /** BCP 47; messages are Chinese where it is undefined. */
  readonly locale: string | undefined;
  /** What opens a clause from a Markdown text; left out where nothing does. */
  readonly address?: ClauseAddress;
}

/** What the machine knows of words. */
export interface WordSource {
  readonly segmenter: Segmenter;
  /** `data/script/words.json`. */
  readonly data: WordData;
  /** `data/script/confusable.txt`. */
  readonly confusable: string;
}

/** Gives what every feature works with for the documents that are known. */
export type Environments = (corpora: readonly CorpusData[]) => Environment;

/**
 * What features work with, out of what the machine gives; what costs much is
 * made when it is first used. All that does not hang on the documents is shared,
 * and a document that is known already keeps its indexes.
 */
export function createEnvironments(host: ServiceHost): Environments {
  const tables = new ScriptTables(host.characters);
  const converter = new ScriptConverter(tables, () => host.loadPhrases());
  const typesetting = { tables, converter };
  const shared = {
    ...typesetting,
    readings: once(() => new Readings(host.loadReadings())),
    words: once(() => {
      const source = host.words();
      if (!source) return null;
      const rows = readRows(source.confusable);
      return createWordKnowledge(typesetting, source.segmenter, source.data, rows);
    }),
    address: host.address ?? (() => null),
    reportFault: (where: string, error: unknown) => host.reportFault(where, error),
  };
  const known = new WeakMap<CorpusData, Corpus>();
  const corpusOf = (data: CorpusData): Corpus => {
    const corpus = known.get(data) ?? new Corpus(data, typesetting);
    known.set(data, corpus);
    return corpus;
  };
  return (corpora) => ({ ...shared, library: new Library(corpora.map(corpusOf)) });
}
