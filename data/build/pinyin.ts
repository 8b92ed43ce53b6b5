import { pinyin } from "pinyin-pro";
import { toneless } from "../../server/service/text/readings.ts";

/** The syllables of a text without tones, one space between; what is not Han is left out. */
export function syllables(text: string): string {
  return pinyin(text, { type: "array", nonZh: "removed" }).map(toneless).join(" ");
}
