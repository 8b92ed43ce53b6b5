import type { Messages } from "../messages/messages.ts";
import type { SaidFinding } from "../rules/checking/blockCheck.ts";

/** The characters on either side of words that are left out, in UTF-16 units. */
const BESIDE = 4;

/** What the corrections of a finding are called, its fix or else its choices, in their order; `marked` is the text that it marks. */
export function correctionTitles(
  { fix, choices, outcome }: SaidFinding,
  marked: string,
  messages: Messages,
): string[] {
  const offered = fix === null ? choices : [fix];
  return offered.map((text) => {
    const missing = leftOut(marked, text);
    if (missing !== null) return messages.putIn(missing);
    return text === "" && outcome === null
      ? messages.remove(marked.trim())
      : messages.replaceWith(outcome ?? text);
  });
}

/** What a replacement puts between two characters: 发展 where 济部 becomes 济发展部; null where it does more. */
function leftOut(marked: string, replacement: string): string | null {
  const [before = "", behind = ""] = marked.length > BESIDE ? [] : [...marked];
  const isPutIn =
    behind !== "" &&
    before + behind === marked &&
    replacement.length > marked.length &&
    replacement.startsWith(before) &&
    replacement.endsWith(behind);
  return isPutIn ? replacement.slice(before.length, replacement.length - behind.length) : null;
}
