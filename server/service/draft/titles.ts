import type { Span } from "../text/span.ts";

/** A document's title between 《 and 》; `name` is what stands between them, folded. */
export interface Title extends Span {
  readonly name: string;
}

const TITLE = /《((?:[^《》\n]|《[^《》\n]*》){1,200})》/g;

/** The titles of a folded text, outermost marks only. */
export function findTitles(folded: string): Title[] {
  return Array.from(folded.matchAll(TITLE), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: match[1] ?? "",
  }));
}

const DEFINITION =
  /《((?:[^《》\n]|《[^《》\n]*》){1,200})》[^《》。\n]{0,60}?(?:以下|下)(?:统称|简称)为?[：:“]?《([^《》\n]{1,60})》/g;

/** The short titles that a folded text defines: 《…》（以下简称《short》）. */
export function findShortTitles(folded: string): { title: string; short: string }[] {
  return Array.from(folded.matchAll(DEFINITION), ([, title = "", short = ""]) => ({
    title,
    short,
  }));
}
