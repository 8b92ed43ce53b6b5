import { pinyin } from "pinyin-pro";
import { type ReadingData, toneless } from "../../server/service/text/readings.ts";
import { gb2312Characters } from "./gb2312.ts";
import { readTable } from "./opencc.ts";

/** The toneless readings of the characters in use in either script, from pinyin-pro's dictionary. */
export function buildReadings(): ReadingData {
  const bySyllable = new Map<string, string>();
  for (const char of characters()) {
    const readings = pinyin(char, { type: "array", multiple: true, nonZh: "removed" });
    for (const syllable of new Set(readings.map(toneless))) {
      bySyllable.set(syllable, (bySyllable.get(syllable) ?? "") + char);
    }
  }
  return Object.fromEntries([...bySyllable].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The characters of GB 2312 and of OpenCC's tables, without rare ones outside the BMP. */
function characters(): string[] {
  const listed = [...readTable("STCharacters").keys(), ...readTable("TSCharacters").keys()];
  const all = [...new Set([...gb2312Characters(), ...listed])];
  return all.filter((char) => /^\p{Script=Han}$/u.test(char) && char.length === 1).sort();
}
