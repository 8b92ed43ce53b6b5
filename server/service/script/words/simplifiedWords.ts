import { ConfusableScan, cutsAcross, findConfusable } from "./confusable.ts";
import type { Word } from "./segmenter.ts";
import type { WordKnowledge, WrongWord } from "./wordKnowledge.ts";

/**
 * Words of a Simplified text in a form that a converter made: Traditional
 * characters whose Simplified form both scripts have (製度, 後续), and
 * characters that Simplified text has in other words only (乾燥, 着名).
 */
export function findWrongSimplified(prose: string, knowledge: WordKnowledge): WrongWord[] {
  if (!knowledge.simplifiedDoubts().standIn(prose)) return [];
  const simplified = knowledge.converter.toAlignedHans.convert(prose);
  const scan = new ConfusableScan(prose, knowledge);
  const found: WrongWord[] = [];
  let confusable = scan.from(0);
  for (let at = 0; at < prose.length; at++) {
    if (confusable < at) confusable = scan.from(at);
    if (at < confusable && !isDoubtful(prose, simplified, at, knowledge)) continue;
    const wrong =
      findConfusable(prose, at, knowledge) ??
      findStray(prose, at, knowledge) ??
      findConverted(prose, simplified, at, knowledge);
    if (!wrong) continue;
    found.push(wrong);
    at = wrong.end - 1;
  }
  return found;
}

/** Most places are told at a glance: no character that the rest would find stands there. */
function isDoubtful(
  prose: string,
  simplified: string,
  at: number,
  { strays }: WordKnowledge,
): boolean {
  const unit = prose.charCodeAt(at);
  return unit !== simplified.charCodeAt(at) || strays.has(unit);
}

/** A character that is no word of its own and stands as one: 实现瞭. */
function findStray(prose: string, at: number, knowledge: WordKnowledge): WrongWord | null {
  const { single, strays, finder } = knowledge;
  if (!strays.has(prose.charCodeAt(at))) return null;
  const right = single.never[prose.charAt(at)];
  if (!right || finder.at(prose, at).text.length > 1) return null;
  return { start: at, end: at + 1, right };
}

/** A word with a character that conversion changes and that is not wrong by itself alone. */
function findConverted(
  prose: string,
  simplified: string,
  at: number,
  knowledge: WordKnowledge,
): WrongWord | null {
  const code = prose.charCodeAt(at);
  if (code === simplified.charCodeAt(at)) return null;
  const { tables, finder, names } = knowledge;
  if (tables.scriptOf(code) === "Hant" && !tables.isShared(code)) return null;
  const word = finder.at(simplified, at);
  if (names.has(word.text) || isSingle(word, code, knowledge, simplified)) return null;
  const { start, end } = word;
  const cut = finder.around(prose, at).some((other) => cutsAcross(other, start, end));
  return cut ? null : { start, end, right: word.text };
}

/**
 * A character that is a word of its own says too little: a Traditional one has
 * its own rule, any other but 於 may be part of a name.
 */
function isSingle(word: Word, code: number, knowledge: WordKnowledge, text: string): boolean {
  if (word.text.length > 1) return false;
  if (knowledge.tables.scriptOf(code) === "Hant") return true;
  return word.text !== "于" || beginsName(word, text, knowledge);
}

/** A name that is not told: 某, 某某, and no 某种. */
const UNTOLD = /^某(?!\p{Script=Han})|^某某/u;

/** Whether a single 于 begins a name: no longer word in front of it, and a single character behind. */
function beginsName(word: Word, text: string, { finder }: WordKnowledge): boolean {
  if (UNTOLD.test(text.slice(word.end, word.end + 3))) return true;
  const words = finder.around(text, word.start);
  const before = words.findLast((one) => one.end <= word.start);
  const after = words.find((one) => one.start >= word.end);
  return (before?.text.length ?? 1) === 1 && after?.text.length === 1;
}
