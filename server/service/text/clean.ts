import { findMarkers } from "./damage/markers.ts";
import { findPhonetic } from "./damage/phonetic.ts";
import { findHalfWidth } from "./damage/punctuation.ts";
import { findLetterSpacing, findNoBreakSpaces, findZeroWidth } from "./damage/spacing.ts";
import type { Readings } from "./readings.ts";
import { applyEdits, type Edit } from "./span.ts";

/** The kinds of web-copy damage that can be undone. */
export const DAMAGES = [
  "phonetic",
  "marker",
  "zeroWidth",
  "letterSpacing",
  "noBreakSpace",
  "halfWidth",
] as const;

export type Damage = (typeof DAMAGES)[number];

/** One repair: what kind of damage stood where (offsets in the text before it). */
export interface Repair extends Edit {
  readonly damage: Damage;
}

export interface Cleaned {
  readonly text: string;
  readonly repairs: readonly Repair[];
}

/** What cleaning needs to know. */
export interface CleaningNeeds {
  readonly readings: () => Readings;
  /** Whether letter-spaced characters, put together, are a name. */
  readonly isName: (joined: string) => boolean;
}

/**
 * The text without web-copy damage, and what was taken out where; the offsets
 * of all repairs are those of the text given. What stands between characters
 * that belong together goes first, as often as taking one away uncovers
 * another. Text without damage comes back as it was.
 */
export function clean(text: string, needs: CleaningNeeds): Cleaned {
  const removed: Repair[][] = [];
  let plain = text;
  for (let found = true; found; ) {
    found = false;
    for (const find of REMOVALS) {
      const repairs = find(plain, needs);
      if (repairs.length === 0) continue;
      found = true;
      removed.push(repairs);
      plain = applyEdits(plain, repairs);
    }
  }
  const replaced = findReplacements(plain, needs);
  const repairs = [...removed, replaced].flatMap((layer, depth) =>
    layer.map((repair) => withoutRemoval(repair, removed.slice(0, depth))),
  );
  return { text: applyEdits(plain, replaced), repairs: inOrder(repairs) };
}

type Find = (text: string, needs: CleaningNeeds) => Repair[];

const REMOVALS: readonly Find[] = [
  (text) => label("zeroWidth", findZeroWidth(text)),
  (text, { readings }) => label("phonetic", findPhonetic(text, readings)),
  (text, { readings }) => label("marker", findMarkers(text, readings)),
];

function findReplacements(text: string, { isName }: CleaningNeeds): Repair[] {
  return [
    ...label("letterSpacing", findLetterSpacing(text, isName)),
    ...label("noBreakSpace", findNoBreakSpaces(text)),
    ...label("halfWidth", findHalfWidth(text)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

function label(damage: Damage, edits: readonly Edit[]): Repair[] {
  return edits.map((edit) => ({ ...edit, damage }));
}

/** A repair of a text from which layers were removed, at its offsets before the first. */
function withoutRemoval(repair: Repair, layers: readonly Repair[][]): Repair {
  let { start, end } = repair;
  for (const layer of layers.toReversed()) {
    for (const { start: from, end: to } of [...layer].sort((a, b) => a.start - b.start)) {
      if (from <= start) start += to - from;
      if (from < end) end += to - from;
    }
  }
  return { ...repair, start, end };
}

/** Repairs in order; one that lies inside a wider one is part of it. */
function inOrder(repairs: readonly Repair[]): Repair[] {
  let done = 0;
  return [...repairs]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const free = start >= done;
      if (free) done = end;
      return free;
    });
}
