import { turned } from "../../corpus/citation/wording.ts";

/** How far in front of the caret a quotation may have been opened, in UTF-16 units. */
const REACH = 400;

/** Where the mark stands that opens the quotation in which `at` stands, also a straight one; null outside quotations. */
export function openQuotation(folded: string, at: number): number | null {
  let closed = 0;
  for (let place = at - 1; place >= Math.max(0, at - REACH); place--) {
    const char = folded.charAt(place);
    if (char === "\n") return null;
    if (char === '"' && closed === 0) return opensStraight(folded, place) ? place : null;
    if (char === "”") closed++;
    else if (char === "“" && closed-- === 0) return place;
  }
  return null;
}

/** Straight marks open and close by turns. */
function opensStraight(folded: string, at: number): boolean {
  return folded.slice(0, at).split('"').length % 2 === 1;
}

/** Official text for a place in a draft: inside a quotation its marks are one level further in (GB/T 15834—2011). */
export function inLevel(text: string, folded: string, at: number): string {
  return openQuotation(folded, at) === null ? text : turned(text);
}
