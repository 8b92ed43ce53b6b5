import type { Attribution } from "./attribution.ts";
import type { Difference } from "./difference.ts";

/** How many characters in a hundred may differ, by the least length; what is shorter is left alone. */
type Tolerance = readonly (readonly [length: number, percent: number])[];

const TOLERANCES: Readonly<Record<Attribution["by"], Tolerance>> = {
  document: [
    [12, 40],
    [6, 25],
  ],
  clause: [
    [12, 30],
    [6, 25],
  ],
  task: [
    [12, 30],
    [6, 25],
  ],
  state: [[12, 25]],
  demand: [
    [24, 15],
    [12, 9],
  ],
  nobody: [
    [28, 8],
    [24, 4.5],
  ],
  other: [],
};

/**
 * How many characters may differ for a passage to be meant as a document's:
 * the clearer it is said to be and the longer it is, the more. 0 where it must
 * not be judged at all.
 */
export function tolerance({ by }: Attribution, length: number): number {
  const percent = TOLERANCES[by].find(([least]) => length >= least)?.[1] ?? 0;
  return Math.floor((length * percent) / 100);
}

/** What a writer puts in to make the plan's wording the draft's own. */
const LOCAL = /[省市县区州]|本方案|实施方案|我们/;
/** Four words and four words are listed with 、 as often as with ，: “需求牵引、注重实效”. */
const SHORT = 12;
/** Nobody sets so much of the plan in quotation marks to state a target of his own. */
const LONG = 60;

/**
 * Whether a passage (its text in comparable form) that is near enough is
 * altered, and not the writer's own words after the plan's. `marked` tells
 * whether it stands between quotation marks.
 */
export function isMeant(
  difference: Difference,
  { by }: Attribution,
  { text, marked }: { readonly text: string; readonly marked: boolean },
): boolean {
  const { written, original, figures, missing } = difference;
  const isPhrase = text.length < SHORT && !text.endsWith("。");
  if (isPhrase && written === "、" && original === "，") return false;
  if (by === "document" || by === "clause") return true;
  if (by === "task") return !figures;
  if (LOCAL.test(written) && !LOCAL.test(original)) return false;
  if (by === "state") return true;
  return missing <= 4 && (!figures || (marked && text.length >= LONG));
}
