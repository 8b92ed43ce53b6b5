import { isHan } from "../../text/han.ts";
import { FILLER } from "../../text/mask.ts";
import { isLowSurrogate } from "../../text/units.ts";
import type { CompletionRequest } from "./proposal.ts";

/** How far in front of the caret something that is being typed may begin, in UTF-16 units. */
const REACH = 64;

const LETTERS = /[a-zü]+$/i;
/** In front of letters: what makes them part of a word, a number, an address. */
const LATIN = /(?:[\w./@:#\\&%$'’-]|[a-z] |\]\()$/i;

/** Where letters that end at the caret begin; the caret itself where there are none. */
export function lettersStart(folded: string, offset: number): number {
  const before = folded.slice(Math.max(0, offset - REACH), offset);
  return offset - (LETTERS.exec(before)?.[0].length ?? 0);
}

/** Whether letters that begin at `start` stand in Chinese text rather than in a Latin word, a path or a link. */
export function standsInChinese(folded: string, start: number): boolean {
  return !LATIN.test(folded.slice(Math.max(0, start - 2), start));
}

/** What is typed between two places, as lexicons want it: folded, outer quotation marks, small letters, v for ü. */
export function typedText({ folded, offset }: CompletionRequest, start: number): string {
  const typed = folded.slice(start, offset).replaceAll("‘", "“").replaceAll("’", "”");
  return typed.toLowerCase().replaceAll("ü", "v");
}

/**
 * Where a name that ends at the caret may begin, the farthest first: within
 * the sentence, between whole characters, never inside a run of letters.
 */
export function startsBefore(request: CompletionRequest, longest: number): number[] {
  const { folded, offset } = request;
  const letters = lettersStart(folded, offset);
  if (letters < offset && !request.pinyin) return [];
  const starts: number[] = [];
  for (let start = letters; start >= Math.max(0, offset - REACH, letters - longest); start--) {
    if (isBoundary(folded.charAt(start)) && start < offset) break;
    if (start < offset && !isLowSurrogate(folded.charCodeAt(start))) starts.unshift(start);
  }
  return starts;
}

/** Whether enough is typed from `start` on to mean something: one character is typed too often, and so is one letter behind it. */
export function isEnough({ folded, offset }: CompletionRequest, start: number): boolean {
  const letters = offset - Math.max(start, lettersStart(folded, offset));
  const others = folded.slice(start, offset - letters).length;
  return letters >= 2 || others >= 3 || (others === 2 && isHan(folded.charAt(start + 1)));
}

/** The characters that no name and no passage runs over. */
function isBoundary(char: string): boolean {
  return char === FILLER || /[。！？\r\n]/.test(char);
}
