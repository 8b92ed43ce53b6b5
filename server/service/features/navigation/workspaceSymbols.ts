import { clauseLabel } from "../../corpus/labels.ts";
import type { Library } from "../../corpus/library.ts";
import type { Script } from "../../script/scripts.ts";
import { BY_PINYIN, scoreClauses } from "../search.ts";
import { clauseDocument } from "./clauseDocument.ts";
import { type ClauseTarget, clauseTarget } from "./definition.ts";

/** A clause that was found by its number or title, as editors list it. */
export interface ClauseSymbol {
  readonly name: string;
  /** The short title of its document, the full one where two share it. */
  readonly container: string;
  readonly target: ClauseTarget;
}

/** Nobody reads a longer list. */
const MOST = 200;

/**
 * Clauses by number, title and pinyin of the title, best first; all in order
 * where the query is empty. Editors sift by name what they are given and know
 * no pinyin: what the name does not have stands behind it.
 */
export function findSymbols(library: Library, query: string, script: Script): ClauseSymbol[] {
  const sought = query.trim();
  return library.corpora
    .flatMap((corpus) => scoreClauses(corpus, sought))
    .filter(({ score }) => score >= BY_PINYIN || sought === "")
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .flatMap(({ corpus, clause }) => {
      const target = clauseTarget(clauseDocument(corpus, script), clause.number);
      if (!target) return [];
      const name = corpus.render(clauseLabel(clause.number) + clause.title, script);
      return {
        name: name.includes(sought) ? name : `${name} ${sought}`,
        container: corpus.render(library.nameOf(corpus), script),
        target,
      };
    });
}
