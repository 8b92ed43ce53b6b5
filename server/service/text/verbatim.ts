import { maskText } from "./mask.ts";
import { matchesOf } from "./span.ts";

/**
 * Stretches that are no prose whatever the text is: addresses, code between
 * backticks, formulas, tags, entities, link targets, :names: of emoji, and
 * proportions of words (甲:乙=3:2).
 */
const VERBATIM = new RegExp(
  [
    "(?:[a-zA-Z][a-zA-Z0-9+.-]{1,15}://|www\\.)[^\\s。，；、）》”」』]*",
    "`[^`\\n]*`",
    "\\$[^$\\n]+\\$",
    "<[a-zA-Z/!][^<>\\n]*>",
    "&#?[0-9a-zA-Z]{1,10};",
    "(?<=\\])\\((?:[^()\\n]|\\([^()\\n]*\\))*\\)",
    "\\[\\[[^\\[\\]\\n]*\\]\\]",
    ":[a-z0-9_+-]+:(?!\\d)",
    "\\p{Script=Han}{1,4}:\\p{Script=Han}{1,4} ?[=＝]",
  ].join("|"),
  "gu",
);

/** The text with what must stay as it is filled: nothing is found there. */
export function maskVerbatim(text: string): string {
  return maskText(text, { start: 0, end: text.length }, matchesOf(text, VERBATIM));
}
