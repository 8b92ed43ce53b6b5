import { FILLER } from "../text/mask.ts";
import { once } from "../text/once.ts";
import type { Span } from "../text/span.ts";
import { fromUnits } from "../text/units.ts";

/** A text as it is compared, and where each of its units stands in the text it was made of. */
export interface Canonical {
  readonly text: string;
  /** One more than `text` has units: the last is the end of the stretch. */
  readonly offsets: Int32Array;
}

/** Stands for every quotation mark: turned one level in they are the same. */
export const QUOTE = '"';

const SAME: readonly (readonly [all: string, one: string])[] = [
  ["“”‘’「」『』＂＇'", QUOTE],
  ["!", "！"],
  ["?", "？"],
  ["％", "%"],
  [".．", "。"],
  ["〈", "《"],
  ["〉", "》"],
  ["―", "—"],
  // Taiwan writes 著 for both.
  ["着", "著"],
];
/** Blanks, and marks of Markdown and of notes that are no text: \%, ^1^, ==. */
const NO_TEXT = `${FILLER}^=$~\\\u00ad\t\n\v\f\r \u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff`;

/** Kangxi radicals, small and half-width forms: characters that only look another way. */
const COMPATIBLE: readonly (readonly [number, number])[] = [
  [0x2f00, 0x2fd5],
  [0xfe50, 0xfe6b],
  [0xff61, 0xff65],
];
const FULL: ReadonlyMap<string, number> = new Map(
  [",，", ";；", ":：", "(（", ")）"].map(([half = "", full = ""]) => [half, full.charCodeAt(0)]),
);

/** What each unit is compared as; 0 for those that do not count. */
const comparedUnits = once(makeTable);

/**
 * The comparable form of a stretch of a folded text: width, blanks and the
 * level of quotation marks do not count, and neither does what `holes` cover
 * (in order). Everything else does: figures, ×, marks.
 */
export function canonical(folded: string, span: Span, holes: readonly Span[] = []): Canonical {
  const compared = comparedUnits();
  const units = new Uint16Array(span.end - span.start);
  const offsets = new Int32Array(units.length + 1);
  let length = 0;
  let hole = 0;
  for (let at = span.start; at < span.end; at++) {
    while ((holes[hole]?.end ?? span.end) <= at) hole++;
    const inHole = at >= (holes[hole]?.start ?? span.end);
    const unit = compared[folded.charCodeAt(at)] ?? 0;
    if (inHole || unit === 0) continue;
    offsets[length] = at;
    units[length++] = unit;
  }
  offsets[length] = span.end;
  return { text: fromUnits(units.subarray(0, length)), offsets: offsets.subarray(0, length + 1) };
}

/** The comparable form of a whole folded text. */
export function canonicalText(folded: string): string {
  const compared = comparedUnits();
  const units = new Uint16Array(folded.length);
  let length = 0;
  for (let at = 0; at < folded.length; at++) {
    const unit = compared[folded.charCodeAt(at)] ?? 0;
    if (unit !== 0) units[length++] = unit;
  }
  return fromUnits(units.subarray(0, length));
}

function makeTable(): Uint16Array {
  const table = new Uint16Array(0x10000).map((_, unit) => unit);
  for (let unit = 0xff10; unit <= 0xff5a; unit++) {
    const narrow = String.fromCharCode(unit - 0xfee0);
    if (/[0-9A-Za-z]/.test(narrow)) table[unit] = narrow.charCodeAt(0);
  }
  for (const [first, last] of COMPATIBLE) {
    for (let unit = first; unit <= last; unit++) {
      const plain = String.fromCharCode(unit).normalize("NFKC");
      if (plain.length === 1) table[unit] = FULL.get(plain) ?? plain.charCodeAt(0);
    }
  }
  for (const [all, one] of SAME) {
    for (const char of all) table[char.charCodeAt(0)] = one.charCodeAt(0);
  }
  for (const one of NO_TEXT) table[one.charCodeAt(0)] = 0;
  return table;
}
