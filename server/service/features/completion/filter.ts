import type { CompletionRequest } from "./proposal.ts";

/**
 * What editors filter a proposal by. It begins with what stands in the draft,
 * whatever way it was typed, so every client keeps it; then the rest, then the
 * initials and the whole reading for what is typed before the next answer comes.
 */
export function filterOf(
  { prose, offset }: CompletionRequest,
  start: number,
  rest: string,
  pinyin: string,
): string {
  const syllables = pinyin.replaceAll("ü", "v").split(" ");
  const initials = syllables.map((syllable) => syllable.charAt(0)).join("");
  const readings = pinyin === "" ? "" : ` ${initials} ${syllables.join("")}`;
  return prose.slice(start, offset) + rest + readings;
}
