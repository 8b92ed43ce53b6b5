import type { Script } from "../scripts.ts";
import { repairReading } from "./confusable.ts";
import { isListed, listedAround, listedForms } from "./listedWords.ts";
import { isCounted } from "./measures.ts";
import type { Word } from "./segmenter.ts";
import { TraditionalReading } from "./traditionalReading.ts";
import type { WordKnowledge, WrongWord } from "./wordKnowledge.ts";
import { formsOf, isWritten, writeRight } from "./writtenForms.ts";

/**
 * Words of a Traditional text whose characters are each possible but whose
 * form is wrong in every standard: 防范, 製度. Where the text is not what its
 * Simplified reading would become, it is cut into words, and a word's own form
 * decides. Leftovers of the other script are none of ours: they have their own rule.
 */
export function findWrongTraditional(
  prose: string,
  knowledge: WordKnowledge,
  script: Script,
): WrongWord[] {
  const { converter } = knowledge;
  const simplified = repairReading(converter.toAlignedHans.convert(prose), knowledge);
  const reading = new TraditionalReading(prose, simplified, converter.toAlignedHant);
  const doubts = knowledge.traditionalDoubts();
  const found: WrongWord[] = [];
  for (let at = 0; at < prose.length; at++) {
    if (!doubts.has(reading, at)) continue;
    const wrong = judge(reading, at, knowledge, script);
    if (!wrong) continue;
    found.push(wrong);
    at = wrong.end - 1;
  }
  return found;
}

function judge(
  reading: TraditionalReading,
  at: number,
  knowledge: WordKnowledge,
  script: Script,
): WrongWord | null {
  const { prose, simplified } = reading;
  const { finder } = knowledge;
  const word = finder.at(simplified, at);
  if (knowledge.surnames.isAddressed(simplified, at)) return judgeSurname(reading, word, at);
  if (isCounted(simplified, word, knowledge) || isUnlistedName(word, knowledge)) return null;
  if (isWrittenAround(reading, word, knowledge)) return null;
  const surface = prose.slice(word.start, word.end);
  const forms = formsOf(word, simplified, knowledge);
  const [usual] = forms;
  if (!usual || forms.some((form) => isWritten(surface, form, knowledge))) return null;
  const right = writeRight(surface, usual, knowledge, script);
  return { start: word.start, end: word.end, right };
}

/** A surname keeps its character: 範先生 is 范先生. */
function judgeSurname(reading: TraditionalReading, word: Word, at: number): WrongWord | null {
  const { prose, simplified } = reading;
  const own = simplified.charAt(at);
  const wrong = prose.charAt(at) !== own && reading.expected(at) !== own;
  return wrong && word.text.length === 1 ? { start: at, end: at + 1, right: own } : null;
}

/** A name that OpenCC does not list: which of its characters changed cannot be known. */
function isUnlistedName({ text }: Word, { names, converter }: WordKnowledge): boolean {
  return names.has(text) && !isListed(text, converter);
}

/**
 * Whether some other listed word that covers the doubtful place stands there
 * as it should, and the text can as well be cut there (三農|歷經 for 三|農歷|經):
 * then nothing is said.
 */
function isWrittenAround(
  reading: TraditionalReading,
  word: Word,
  knowledge: WordKnowledge,
): boolean {
  const { prose, simplified } = reading;
  const { converter, tables } = knowledge;
  for (let at = word.start; at < word.end; at++) {
    if (tables.isFormOf(prose.charAt(at), reading.expected(at))) continue;
    for (const { start, word: other } of listedAround(simplified, at, converter)) {
      const surface = prose.slice(start, start + other.length);
      const forms = listedForms(other, converter);
      const written = forms.some((form) => isWritten(surface, form, knowledge));
      if (written && cutsAsWell(simplified, start, other, knowledge)) return true;
    }
  }
  return false;
}

/** Whether taking `other` as a word leaves no more single characters than the text as it was cut. */
function cutsAsWell(
  text: string,
  start: number,
  other: string,
  { finder }: WordKnowledge,
): boolean {
  const end = start + other.length;
  const words = finder.around(text, start);
  const first = words.findLastIndex((word) => word.start < start);
  const last = words.findIndex((word) => word.end > end);
  const near = words.slice(Math.max(0, first), last < 0 ? undefined : last + 1);
  const before = text.slice(near[0]?.start ?? start, start);
  const after = text.slice(end, Math.max(end, near.at(-1)?.end ?? end));
  const cut = [...finder.cut(before), ...finder.cut(after)];
  return countSingles(cut) <= countSingles(near);
}

function countSingles(words: readonly Word[]): number {
  return words.filter((word) => word.text.length === 1).length;
}
