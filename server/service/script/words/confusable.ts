import { applyEdits, type Edit } from "../../text/span.ts";
import type { Word } from "./segmenter.ts";
import type { WordKnowledge, WrongWord } from "./wordKnowledge.ts";

/** As much text as words are looked for in, in UTF-16 units on either side. */
const NEAR = 32;

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
  const from = Math.max(0, at - NEAR);
  const repaired = text.slice(from, at) + match.form + text.slice(end, end + NEAR);
  const [start, stop] = [at - from, end - from];
  const whole = finder.at(repaired, start);
  const covered = whole.start <= start && stop <= whole.end;
  const cut = finder.around(repaired, start).some((word) => cutsAcross(word, start, stop));
  return (covered || !cut) && !names.has(whole.text) ? { start: at, end, right: match.form } : null;
}

/** Tells where words that a converter writes wrongly may begin in a text, asked from its beginning to its end. */
export class ConfusableScan {
  readonly #text: string;
  readonly #knowledge: WordKnowledge;
  /** The next place that such a word would have wrong. */
  #next = -1;

  constructor(text: string, knowledge: WordKnowledge) {
    this.#text = text;
    this.#knowledge = knowledge;
  }

  /** The first place from `at` on where one may begin; the text's length where none does. */
  from(at: number): number {
    const { confusable } = this.#knowledge;
    for (let start = at; start < this.#text.length; start++) {
      start = Math.max(start, this.#wrongFrom(start) - confusable.longest + 1);
      if (confusable.mayBegin(this.#text, start)) return start;
    }
    return this.#text.length;
  }

  #wrongFrom(at: number): number {
    const { repairs } = this.#knowledge;
    if (this.#next < at) {
      this.#next = at;
      while (this.#next < this.#text.length && !repairs.mayStandAt(this.#text, this.#next))
        this.#next++;
      if (this.#next >= this.#text.length) this.#next = Number.POSITIVE_INFINITY;
    }
    return this.#next;
  }
}

/** The Simplified reading with words that no converter gets right put right: 复盖 of 復蓋 becomes 覆盖. */
export function repairReading(simplified: string, knowledge: WordKnowledge): string {
  const edits: Edit[] = [];
  const scan = new ConfusableScan(simplified, knowledge);
  for (let at = scan.from(0); at < simplified.length; at = scan.from(at)) {
    const wrong = findConfusable(simplified, at, knowledge);
    if (wrong) edits.push({ ...wrong, replacement: wrong.right });
    at = wrong?.end ?? at + 1;
  }
  return edits.length > 0 ? applyEdits(simplified, edits) : simplified;
}

/** Whether a word stands partly in a span and partly outside it. */
export function cutsAcross(word: Word, start: number, end: number): boolean {
  const inside = word.start < end && start < word.end;
  return inside && (word.start < start || word.end > end);
}
