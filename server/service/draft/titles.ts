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

/** A short form that a draft gives a title. */
export interface ShortTitle {
  readonly title: string;
  readonly short: string;
  /** Whether it is to be written without 《》: （以下简称“三年计划”）. */
  readonly bare: boolean;
  /** Where the title begins. */
  readonly start: number;
}

/** What follows a title where its short form is defined: （…，以下简称《…》）, 以下称“…”. */
const DEFINITION =
  /[^《》。\n]{0,60}?(?:以下|下)(?:统称|合称|简称|称)(?:为|作)?：?(?:“?《([^《》\n]{1,60})》|“([^“”《》\n]{1,30})”|([^“”《》（），。：\n]{1,20})(?=[）]))/y;

/** The short titles that a folded text defines behind its titles. */
export function findShortTitles(folded: string, titles: readonly Title[]): ShortTitle[] {
  return titles.flatMap(({ name, start, end }) => {
    DEFINITION.lastIndex = end;
    const match = DEFINITION.exec(folded);
    if (!match) return [];
    const [, marked, quoted, plain = ""] = match;
    return [{ title: name, short: marked ?? quoted ?? plain, bare: marked === undefined, start }];
  });
}

const OWNER = /([我本该省市县区州盟旗]|[省市县区]（[^（）]{1,9}）|各地|地方)的?$/;
/** The longest owner, in UTF-16 units. */
const LONGEST_OWNER = 14;

/**
 * Whose a title that begins at `at` of a folded text is said to be: 省 of
 * 我省《行动计划》, 县（市、区） of 各县（市、区）《行动计划》, 该 where it is one
 * that was named before; empty where that is not said.
 */
export function ownerOf(folded: string, at: number): string {
  return OWNER.exec(folded.slice(Math.max(0, at - LONGEST_OWNER), at))?.[1] ?? "";
}
