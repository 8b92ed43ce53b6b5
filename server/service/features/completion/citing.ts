import { documentAt, isOthers } from "../../draft/references.ts";
import { ownerOf } from "../../draft/titles.ts";
import type { CompletionRequest } from "./proposal.ts";

/** Where a reference may begin, and what stands in front of it. */
export interface ReferencePlace {
  readonly start: number;
  /** Whether a number there is read as the document's: its title stands in front in the sentence. Only the clause is written. */
  readonly named: boolean;
  /** Whether the title, or a list of its clauses, stands right in front. */
  readonly bound: boolean;
  /** Whether it is the title that stands right in front. */
  readonly titled: boolean;
  /** Whether a word stands there that citations follow. */
  readonly citing: boolean;
}

/** Words that a citation often follows, and those that little else follows. */
const CITING = /(?:按照|依照|遵照|根据|依据|对照|参照|落实|执行|贯彻|衔接|围绕|详见|参见)$/;
const SURELY_CITING = /(?:按照|依照|遵照|根据|依据|对照|参照|详见|参见)第?$/;
/** Behind these a number begins an item of the draft's own. */
const LISTING = /[：；。！？]\s*$/;
/** A plan that is named without 《》. */
const OTHER_PLAN = /计划[”）]?$/;
/** How far back is looked, in UTF-16 units. */
const FAR = 180;

/**
 * What a reference at `start` would be read as; null where it would be one to
 * another document or to the draft itself. The document's bare title
 * (落实行动计划) is taken for the beginning of the reference.
 */
export function placeAt(request: CompletionRequest, start: number): ReferencePlace | null {
  const { folded, block, corpus, names } = request;
  const before = folded.slice(Math.max(0, start - FAR), start);
  const { titles, references } = block.facts;
  const document = documentAt(folded, start, titles, references);
  const bound = document?.by === "bound";
  if (document && names(document.name) && corpus.isOwnedBy(ownerOf(folded, document.start))) {
    const last = references.findLast(({ end }) => end <= start);
    const titled = bound && last?.document?.start !== document.start;
    return { start, named: true, bound, titled, citing: CITING.test(before) };
  }
  const place = { start, named: false, bound: false, titled: false };
  const bare = bareTitle(before, request);
  if (bare > 0) return { ...place, start: start - bare, citing: true };
  const citing = CITING.test(before);
  const isForeign = bound || (document && !citing) || isOthers(before) || OTHER_PLAN.test(before);
  return isForeign ? null : { ...place, citing };
}

/** Whether 按照 or the like stands in front of the caret, with or without 第 behind it. */
export function isSurelyCiting({ folded, offset }: CompletionRequest): boolean {
  return SURELY_CITING.test(folded.slice(Math.max(0, offset - 4), offset));
}

/** Whether a number at `start` counts what the draft itself lists: （一）…；（二）…. */
export function isListing({ folded, block }: CompletionRequest, start: number): boolean {
  if (LISTING.test(folded.slice(Math.max(0, start - 4), start))) return true;
  const last = block.facts.references.findLast(({ end }) => end <= start);
  return last !== undefined && last.document === null;
}

/** How long the document's title without 《》 is that ends a text; 0 where none does. The short one ends other titles too, so it needs 落实 or the like in front. */
function bareTitle(before: string, { corpus, options }: CompletionRequest): number {
  const full = corpus.fold(corpus.document.title);
  const titles = [full, full.replace(/（[^（）]*）$/, "")];
  const found = titles.find((title) => before.endsWith(title));
  if (found) return found.length;
  const short = corpus.fold(options.shortName);
  return before.endsWith(short) && CITING.test(before.slice(0, -short.length)) ? short.length : 0;
}
