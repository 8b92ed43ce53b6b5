import type { Messages } from "../messages/messages.ts";
import type { SaidFinding } from "../rules/checking/blockCheck.ts";

/** What the corrections of a finding are called, its fix or else its choices, in their order; `marked` is the text that it marks. */
export function correctionTitles(
  { fix, choices, outcome }: SaidFinding,
  marked: string,
  messages: Messages,
): string[] {
  const offered = fix === null ? choices : [fix];
  return offered.map((text) =>
    text === "" && outcome === null
      ? messages.remove(marked.trim())
      : messages.replaceWith(outcome ?? text),
  );
}
