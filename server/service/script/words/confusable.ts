import type { Word } from "./segmenter.ts";
import type { WordKnowledge, WrongWord } from "./wordChecker.ts";

/**
 * A word of Simplified text that a converter writes wrongly (乾燥, 着名), where
 * it begins at `at` and the words of the text do not cut across it (写|着名字).
 */
export function findConfusable(
  text: string,
  at: number,
  { confusable, finder, names }: WordKnowledge,
): WrongWord | null {
  const match = confusable.match(text, at);
  if (!match) return null;
  const end = at + match.word.length;
  if (finder.around(text, at).some((word) => cutsAcross(word, at, end))) return null;
  const repaired = text.slice(0, at) + match.form + text.slice(end);
  const whole = finder.at(repaired, at);
  const covered = whole.start <= at && end <= whole.end;
  const aligned = covered || !finder.around(repaired, at).some((word) => cutsAcross(word, at, end));
  return aligned && !names.has(whole.text) ? { start: at, end, right: match.form } : null;
}

/** The Simplified reading with words that no converter gets right put right: 复盖 of 復蓋 becomes 覆盖. */
export function repairReading(simplified: string, knowledge: WordKnowledge): string {
  let text = simplified;
  for (let at = 0; at < text.length; at++) {
    const wrong = findConfusable(text, at, knowledge);
    if (wrong) text = text.slice(0, at) + wrong.right + text.slice(wrong.end);
  }
  return text;
}

/** Whether a word stands partly in a span and partly outside it. */
export function cutsAcross(word: Word, start: number, end: number): boolean {
  const inside = word.start < end && start < word.end;
  return inside && (word.start < start || word.end > end);
}
