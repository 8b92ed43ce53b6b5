import type { Library } from "../corpus/library.ts";
import type { Span } from "../text/span.ts";
import { canonical } from "./canonical.ts";
import { GRAM } from "./gramIndex.ts";
import { type Longest, type Passage, passagesOf } from "./passageIndex.ts";

/** A stretch that is a document's text word for word. */
export interface Copied extends Span {
  readonly passage: Passage;
  /** How many characters are the same, blanks aside. */
  readonly length: number;
}

/** A run this much shorter than the shortest sought still has its beginning at one of the steps. */
const STEP = 8;

/**
 * The stretches of `span` of a folded text in which `least` characters or more
 * stand word for word in a known document, in order. Work is in proportion to
 * the span.
 */
export function findCopied(folded: string, span: Span, least: number, library: Library): Copied[] {
  const { text, offsets } = canonical(folded, span);
  const found: Copied[] = [];
  let at = 0;
  while (at + GRAM <= text.length) {
    const longest = longestAt(text, at, library);
    const length = longest ? longest.end - longest.start : 0;
    if (longest && length >= least) {
      const start = offsets[longest.start] ?? 0;
      const end = (offsets[longest.end - 1] ?? 0) + 1;
      found.push({ start, end, length, passage: longest.passage });
      at = longest.end;
    } else at += STEP;
  }
  return found;
}

function longestAt(text: string, at: number, library: Library): Longest | null {
  let best: Longest | null = null;
  for (const corpus of library.corpora) {
    const found = passagesOf(corpus).longestAt(text, at);
    if (found && (!best || found.end - found.start > best.end - best.start)) best = found;
  }
  return best;
}
