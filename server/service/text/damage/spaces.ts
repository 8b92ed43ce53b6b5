import { charAt, charBefore, isChinese } from "../han.ts";
import { isLineEdge } from "../neighbours.ts";
import type { Edit } from "../span.ts";

/** No-break, en, em, thin and other spaces of web pages; U+3000 is right in Chinese text. */
const ODD = /[\u00a0\u2000-\u200a\u202f\u205f]+/g;
const BLANKS = /[ \t\u3000\u00a0\u2000-\u200a\u202f\u205f]+/g;
const STOP = /[，。、；：！？]/;
/** A date or a figure; 1. and 1) would become a list of Markdown. */
const FIGURE = /^[0-9]+[^0-9.)]/;

/**
 * Odd spaces of a web copy where Chinese stands beside them: taken away at the
 * ends of a line and beside 。，、, else each an ordinary space. Between Latin
 * (10 km, Windows 11) a no-break space is there by intent.
 */
export function findOddSpaces(text: string): Edit[] {
  return Array.from(text.matchAll(BLANKS)).flatMap(({ index, 0: blanks }) => {
    const odd = Array.from(blanks.matchAll(ODD));
    const space = odd.length > 0 ? repairOf(text, index, index + blanks.length) : null;
    if (space === null) return [];
    return odd.map(({ index: at, 0: { length } }) => ({
      start: index + at,
      end: index + at + length,
      replacement: space.repeat(length),
    }));
  });
}

/** What each odd space between `start` and `end` becomes; null where they stay. */
function repairOf(text: string, start: number, end: number): "" | " " | null {
  const before = charBefore(text, start);
  const behind = charAt(text, end);
  if (isLineEdge(before)) {
    const figure = FIGURE.test(text.slice(end, end + 8));
    return isLineEdge(behind) || isChinese(behind) || figure ? "" : null;
  }
  if (!isChinese(before) && !isChinese(behind)) return null;
  return isLineEdge(behind) || isStop(before) || isStop(behind) ? "" : " ";
}

function isStop(char: string | undefined): boolean {
  return char !== undefined && STOP.test(char);
}
