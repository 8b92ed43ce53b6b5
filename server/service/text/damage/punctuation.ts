import { type Side, sideBefore, sideBehind } from "../sides.ts";
import { type Edit, matchesOf, outside } from "../span.ts";

/** A mark in half and full width, and what may stand on its two sides; Chinese must on one. */
interface Mark {
  readonly half: string;
  readonly full: string;
  readonly before: readonly Side[];
  readonly behind: readonly Side[];
}

const MARKS: readonly Mark[] = [
  {
    half: ",",
    full: "，",
    before: ["chinese", "figure", "latin", "bracket", "edge"],
    behind: ["chinese", "figure", "latin", "edge"],
  },
  {
    half: ";",
    full: "；",
    before: ["chinese", "figure", "bracket", "edge"],
    behind: ["chinese", "figure", "edge"],
  },
  { half: ":", full: "：", before: ["chinese", "bracket"], behind: ["chinese", "figure", "edge"] },
  { half: "!", full: "！", before: ["chinese"], behind: ["chinese", "edge"] },
];

const BY_CHAR = new Map(MARKS.flatMap((mark) => [mark.half, mark.full].map((c) => [c, mark])));
const RUN = /[,;:!，；]+/g;
/**
 * Half-width by right: a reference entry of GB/T 7714—2015, which its type
 * gives away (…[EB/OL]. (2023-12-31).), and a note that could not be undone.
 */
const KEPT =
  /^.*\[(?:[MCNJDRSPGZA]|DB|CP|EB|CM|DS)(?:\/(?:OL|CD|MT|DK))?\].*$|[[{《【](?:pinyin|\p{Script=Han}{1,2}):[^[\]{}《》【】\n]{1,9}[\]}》】]/gmu;

/**
 * Half-width , ; : ! of a web copy, each to the full-width mark that
 * GB/T 15834—2011 gives Chinese text; doubled ,, and ;; become one. A mark
 * counts between Chinese, and between Chinese and a figure, a name in Latin
 * or the end of the line. One with a blank behind it is Latin typesetting and
 * stays, so does 12:30, and so does ?, which may stand for a lost character.
 */
export function findHalfWidth(text: string): Edit[] {
  const found = Array.from(text.matchAll(RUN)).flatMap(({ index: start, 0: run }) => {
    const mark = markOf(run);
    const end = start + run.length;
    return mark && counts(mark, sideBefore(text, start), sideBehind(text, end))
      ? [{ start, end, replacement: mark.full }]
      : [];
  });
  return found.length ? outside(found, matchesOf(text, KEPT)) : found;
}

/** The mark of a run of one, or of two , or ; of which one is in half width. */
function markOf(run: string): Mark | undefined {
  const mark = BY_CHAR.get(run.charAt(0));
  if (!mark || !run.includes(mark.half)) return undefined;
  if (run.length === 1) return mark;
  const doubled = run.length === 2 && BY_CHAR.get(run.charAt(1)) === mark;
  return doubled && (mark.half === "," || mark.half === ";") ? mark : undefined;
}

function counts(mark: Mark, before: Side, behind: Side): boolean {
  if (!mark.before.includes(before) || !mark.behind.includes(behind)) return false;
  return before === "chinese" || behind === "chinese";
}
