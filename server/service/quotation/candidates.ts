import { GRAM, type GramIndex } from "./gramIndex.ts";

/** Where a text would begin if a gram that both share stood at the same distance from its start. */
export interface Diagonal {
  /** That place in the indexed text; it may lie before the beginning of what stands there. */
  readonly place: number;
  /** Where a shared gram stands in it. */
  readonly anchor: number;
  /** How far to either side the likeness may run off it. */
  readonly slack: number;
}

/** How many grams of a text are looked up, the rarest ones. */
const SEEDS = 32;
/** How many places of one gram are looked at: the commonest say the least. */
const PLACES = 96;
/** How many are looked at in all, beginning with the rarest gram. */
const BUDGET = 512;
/** A clause may be left out. */
const LEFT_OUT = 48;
/** How many stretches are compared character by character. */
const STRETCHES = 3;

interface Votes {
  readonly anchor: number;
  readonly count: number;
}

/**
 * The stretches of the indexed text that share most of the rarest grams with
 * `text`, best first; empty where less than a sixth of them stand together.
 * Those that share less than half as many as the best are left out. Work is
 * bounded whatever the sizes.
 */
export function findDiagonals(grams: GramIndex, text: string): Diagonal[] {
  const seeds = rarest(grams, text);
  const width = Math.max(8, Math.ceil(text.length / 4));
  const votes = new Map<number, Votes>();
  let left = BUDGET;
  let asked = 0;
  for (const at of seeds) {
    if (left <= 0) break;
    asked++;
    const places = grams.places(text, at).subarray(0, PLACES);
    left -= places.length;
    const standing = places.filter((anchor) => grams.stands(text, at, anchor));
    const seen = new Map(
      Array.from(standing, (place) => [Math.floor((place - at) / width), place]),
    );
    for (const [key, anchor] of seen) {
      votes.set(key, { anchor, count: (votes.get(key)?.count ?? 0) + 1 });
    }
  }
  return best(votes, asked / 6).map(({ key, anchor }) => ({
    place: key * width,
    anchor,
    slack: width * 2 + LEFT_OUT,
  }));
}

/** A likeness may lie across the border of two neighbours: they vote together. */
function best(votes: ReadonlyMap<number, Votes>, least: number): (Votes & { key: number })[] {
  const together = Array.from(votes, ([key, { anchor, count }]) => ({
    key,
    anchor,
    count: count + (votes.get(key + 1)?.count ?? 0),
  }));
  together.sort((a, b) => b.count - a.count || a.key - b.key);
  const enough = Math.max(least, (together[0]?.count ?? 0) / 2);
  return together.filter(({ count }) => count >= enough).slice(0, STRETCHES);
}

function rarest(grams: GramIndex, text: string): number[] {
  const counted: { at: number; places: number }[] = [];
  for (let at = 0; at + GRAM <= text.length; at++) {
    const places = grams.count(text, at);
    if (places > 0) counted.push({ at, places });
  }
  return counted
    .sort((a, b) => a.places - b.places || a.at - b.at)
    .slice(0, SEEDS)
    .map(({ at }) => at);
}
