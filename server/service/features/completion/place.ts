import { blockBefore, type Draft } from "../../draft/draft.ts";
import type { ReadBlock } from "../../draft/facts.ts";
import { charAt } from "../../text/han.ts";
import { isLowSurrogate } from "../../text/units.ts";
import { lettersStart, standsInChinese } from "./typed.ts";

/**
 * Whether something may be offered at an offset of a block: not inside a
 * character, not in front of a mark that would go over to the new text, not in
 * code, links or front matter that are still being written.
 */
export function mayComplete(draft: Draft, { prose, start }: ReadBlock, offset: number): boolean {
  return (
    isBetweenCharacters(prose, offset) &&
    !isInOpenCode(prose, offset) &&
    !isInOpenLink(prose, offset) &&
    !isInOpenFrontMatter(draft, start + offset)
  );
}

function isBetweenCharacters(text: string, offset: number): boolean {
  const next = charAt(text, offset);
  if (next === undefined) return true;
  return !isLowSurrogate(text.charCodeAt(offset)) && !/^[\p{M}\u200d]/u.test(next);
}

/** How far back an opening mark is looked for, in UTF-16 units. */
const FAR = 1000;

/** Code that is closed has no prose: a lone backtick in front of the caret opens some. */
function isInOpenCode(prose: string, offset: number): boolean {
  const before = prose.slice(Math.max(0, offset - FAR), offset);
  return (before.match(/(?<!\\)`/g)?.length ?? 0) % 2 === 1;
}

function isInOpenLink(prose: string, offset: number): boolean {
  const before = prose.slice(Math.max(0, offset - FAR), offset);
  return /\]\([^()\s]*$|<[a-z][^<>\s]*$|\b(?:https?|ftp|mailto):\S*$|\bwww\.\S*$/i.test(before);
}

/** Front matter whose closing fence is not written yet: lines with keys behind the opening one, the last begun. */
const OPEN_FRONT_MATTER =
  /^\ufeff?---[ \t]*\r?\n(?:[ \t]*[\w-]+:[^\n]*\n|[ \t]*-[^\n]*\n)*[ \t]*(?:(?:[\w-]+:|-)[^\n]*|[\w-]*)$/;

function isInOpenFrontMatter({ text, language }: Draft, offset: number): boolean {
  if (language !== "markdown" || offset > FAR || !/^\ufeff?---/.test(text)) return false;
  return OPEN_FRONT_MATTER.test(text.slice(0, offset));
}

/** Behind letters: the rest of a word, of a file's name or of an address. */
const LATIN_BEHIND = /^[./@:\\-]?[\wü]/i;

/** Two capitals are an abbreviation: AI, IT. */
const ABBREVIATION = /^[A-Z]{2}$/;

/**
 * Whether letters at an offset of a block may be pinyin: they end a word, stand
 * in Chinese text, and the draft is Chinese here. A draft with nothing but
 * these letters may become so.
 */
export function mayBePinyin(draft: Draft, block: ReadBlock, offset: number): boolean {
  const { folded } = block.facts;
  const start = lettersStart(folded, offset);
  if (start === offset || LATIN_BEHIND.test(folded.slice(offset, offset + 2))) return false;
  if (!standsInChinese(folded, start) || ABBREVIATION.test(folded.slice(start, offset)))
    return false;
  const near = folded.slice(Math.max(0, start - FAR), start) + folded.slice(offset, offset + FAR);
  const previous = blockBefore(draft, block.start);
  const isLast = blockBefore(draft, draft.text.length)?.start === block.start;
  if (!previous && isLast && !/[\wü]/i.test(near)) return true;
  return /\p{Script=Han}/u.test(near + (previous?.prose.slice(0, FAR) ?? ""));
}
