import { charAt, charBefore, isChinese } from "../han.ts";
import { FILLER } from "../mask.ts";
import { isLineEdge } from "../neighbours.ts";
import type { Edit } from "../span.ts";

const ZERO_WIDTH = /[\u200b\u2060\ufeff]+/g;

/**
 * Zero-width spaces, joiners and byte order marks beside Chinese. Next to a
 * mark of Markdown they stay: writers set them there to make **重点：** bold.
 */
export function findZeroWidth(text: string): Edit[] {
  return Array.from(text.matchAll(ZERO_WIDTH)).flatMap(({ index: start, 0: run }) => {
    const end = start + run.length;
    const sides = [charBefore(text, start), charAt(text, end)];
    return (sides.every(isLineEdge) || sides.some(isChinese)) && !sides.some(isMarkup)
      ? [{ start, end, replacement: "" }]
      : [];
  });
}

function isMarkup(char: string | undefined): boolean {
  return char === FILLER || char === "*" || char === "_" || char === "~";
}
