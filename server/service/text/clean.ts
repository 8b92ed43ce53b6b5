import { findBrackets } from "./damage/brackets.ts";
import { findLetterSpacing } from "./damage/letterSpacing.ts";
import { findFormNotes } from "./damage/otherForm.ts";
import { findPhonetic } from "./damage/phonetic.ts";
import { findHalfWidth } from "./damage/punctuation.ts";
import { findOddSpaces } from "./damage/spaces.ts";
import { findZeroWidth } from "./damage/zeroWidth.ts";
import { Mending } from "./mending.ts";
import type { Readings } from "./readings.ts";
import { applyEdits, type Edit } from "./span.ts";
import { maskVerbatim } from "./verbatim.ts";

/** The kinds of web-copy damage that can be undone. */
export type Damage =
  | "phonetic"
  | "otherForm"
  | "zeroWidth"
  | "letterSpacing"
  | "oddSpace"
  | "halfWidth";

/** One repair: what kind of damage stood where (offsets in the text before it). */
export interface Repair extends Edit {
  readonly damage: Damage;
}

export interface Cleaned {
  readonly text: string;
  /** In order, apart from each other. */
  readonly repairs: readonly Repair[];
}

type Find = (text: string, readings: () => Readings) => Edit[];

/** What stands between characters that belong together goes first, marks are judged last. */
const PASSES: readonly (readonly [Damage, Find])[] = [
  ["zeroWidth", findZeroWidth],
  ["phonetic", findPhonetic],
  ["otherForm", findFormNotes],
  ["letterSpacing", findLetterSpacing],
  ["oddSpace", findOddSpaces],
  ["halfWidth", findBrackets],
  ["halfWidth", findHalfWidth],
];

/** One repair may uncover what another can mend; two rounds do for any text met. */
const ROUNDS = 8;

/**
 * The text without web-copy damage, and what was taken out where; the offsets
 * of all repairs are those of the text given. Text without damage comes back
 * as it was, and so does what was cleaned before.
 */
export function clean(text: string, readings: () => Readings): Cleaned {
  const mending = new Mending<Damage>(maskVerbatim(text));
  for (let round = 0; round < ROUNDS; round++) {
    const before = mending.text;
    for (const [damage, find] of PASSES) mending.apply(damage, find(mending.text, readings));
    if (mending.text === before) break;
  }
  const repairs = mending.mends().map(({ kind, ...edit }) => ({ ...edit, damage: kind }));
  return { text: applyEdits(text, repairs), repairs };
}
