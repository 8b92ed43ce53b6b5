import { pinyin } from "pinyin-pro";
import { type ReadingData, toneless } from "../../server/service/text/readings.ts";
import { gb2312Characters, isFirstLevel } from "./gb2312.ts";
import { readTable } from "./opencc.ts";

/** The toneless readings of the characters in use in either script, from pinyin-pro's dictionary. */
export function buildReadings(): ReadingData {
  const bySyllable = new Map<string, string[]>();
  for (const char of characters()) {
    const readings = pinyin(char, { type: "array", multiple: true, nonZh: "removed" });
    for (const syllable of new Set(readings.map(toneless))) {
      bySyllable.set(syllable, [...(bySyllable.get(syllable) ?? []), char]);
    }
  }
  const rows = [...bySyllable].map(([key, all]) => [key, commonFirst(all)] as const);
  return Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const toHans = readTable("TSCharacters");

function commonFirst(characters: readonly string[]): string {
  const isCommon = (char: string) => [char, ...(toHans.get(char) ?? [])].some(isFirstLevel);
  const rest = characters.filter((char) => !isCommon(char));
  const common = characters.filter(isCommon).join("");
  return rest.length === 0 ? common : `${common}|${rest.join("")}`;
}

/** The characters of GB 2312 and of OpenCC's tables, without rare ones outside the BMP. */
function characters(): string[] {
  const listed = [...readTable("STCharacters").keys(), ...readTable("TSCharacters").keys()];
  const all = [...new Set([...gb2312Characters(), ...listed])];
  return all.filter((char) => /^\p{Script=Han}$/u.test(char) && char.length === 1).sort();
}
