import type { Corpus } from "../corpus/corpus.ts";
import type { Library } from "../corpus/library.ts";
import type { ClauseData } from "../corpus/model.ts";
import type { ReadBlock } from "../draft/draft.ts";
import type { Span } from "../text/span.ts";
import { clauseAt, clauseDocument, findText } from "./clauseDocument.ts";
import { SHORTEST } from "./passage.ts";

/** A stretch of a block that stands word for word in a document. */
export interface Quoted extends Span {
  readonly corpus: Corpus;
  /** As the draft writes it. */
  readonly text: string;
  /** Where it stands in the document in Simplified Chinese. */
  readonly place: Span;
  /** The clause that it stands in; null for the preamble, the notice and the parts' own text. */
  readonly clause: ClauseData | null;
}

/** Between quotation marks of a folded text; marks inside may be of the same level. */
const QUOTED = /“((?:[^“”\n]|“[^“”\n]*”)*)”/g;

/**
 * What a block quotes word for word, in order: between quotation marks, or as
 * a whole where it is a Markdown block quote; “（七）title” is a reference and
 * no quotation. Spans are in the block, without the marks.
 */
export function findQuoted(block: ReadBlock, library: Library): Quoted[] {
  const { folded, references } = block.facts;
  const numbers = new Set(references.map(({ start }) => start));
  const whole = block.quoted ? locate(library, block.prose, 0) : null;
  if (whole) return [whole];
  return Array.from(folded.matchAll(QUOTED)).flatMap(({ index, 1: inner = "" }) => {
    const start = index + 1;
    if (numbers.has(start)) return [];
    const found = locate(library, block.prose.slice(start, start + inner.length), start);
    return found ? [found] : [];
  });
}

function locate(library: Library, text: string, start: number): Quoted | null {
  if (text.length < SHORTEST) return null;
  for (const corpus of library.corpora) {
    const document = clauseDocument(corpus, "Hans");
    const place = findText(document, text);
    if (!place) continue;
    const clause = clauseAt(document, place.start)?.clause ?? null;
    return { start, end: start + text.length, corpus, text, place, clause };
  }
  return null;
}
