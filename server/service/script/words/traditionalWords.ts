import type { Script } from "../scripts.ts";
import { repairReading } from "./confusable.ts";
import { isListed, type ListedWord, listedAround, listedForms } from "./listedWords.ts";
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
  if (knowledge.surnames.isAddressed(simplified, at))
    return judgeSurname(reading, word, at, knowledge);
  if (isCounted(simplified, word, knowledge) || isUnlistedName(word, knowledge)) return null;
  if (isWrittenAround(reading, word, knowledge)) return null;
  const surface = prose.slice(word.start, word.end);
  const forms = formsOf(word, simplified, knowledge);
  const [usual] = forms;
  if (!usual || forms.some((form) => isWritten(surface, form, knowledge))) return null;
  if (isWrittenWithin(reading, word, usual, knowledge)) return null;
  const right = writeRight(surface, usual, knowledge, script);
  return { start: word.start, end: word.end, right };
}

/** A surname that both scripts have keeps its character: 範先生 is 范先生, 張先生 stays. */
function judgeSurname(
  reading: TraditionalReading,
  word: Word,
  at: number,
  { tables }: WordKnowledge,
): WrongWord | null {
  const { prose, simplified } = reading;
  const own = simplified.charAt(at);
  const isShared = tables.scriptOf(own.charCodeAt(0)) !== "Hans";
  const wrong = isShared && prose.charAt(at) !== own && reading.expected(at) !== own;
  return wrong && word.text.length === 1 ? { start: at, end: at + 1, right: own } : null;
}

/** A name that OpenCC does not list: which of its characters changed cannot be known. */
function isUnlistedName({ text }: Word, { names, converter }: WordKnowledge): boolean {
  return names.has(text) && !isListed(text, converter);
}

/** The listed words that cover a place and stand there as they should. */
function writtenOver(
  { prose, simplified }: TraditionalReading,
  at: number,
  knowledge: WordKnowledge,
): ListedWord[] {
  const { converter } = knowledge;
  return listedAround(simplified, at, converter).filter(({ start, word }) => {
    const surface = prose.slice(start, start + word.length);
    return listedForms(word, converter).some((form) => isWritten(surface, form, knowledge));
  });
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
  const { tables } = knowledge;
  for (let at = word.start; at < word.end; at++) {
    if (tables.isFormOf(prose.charAt(at), reading.expected(at))) continue;
    const written = writtenOver(reading, at, knowledge);
    if (written.some((one) => cutsAsWell(simplified, one.start, one.word, knowledge))) return true;
  }
  return false;
}

/** Whether each doubtful character of a word stands as it may in a listed word within it: 計畫 in 計畫書. */
function isWrittenWithin(
  reading: TraditionalReading,
  { text, start, end }: Word,
  form: string,
  knowledge: WordKnowledge,
): boolean {
  const { prose } = reading;
  const isWithin = (one: ListedWord) =>
    one.word !== text && start <= one.start && one.start + one.word.length <= end;
  for (let at = start; at < end; at++) {
    if (knowledge.tables.isFormOf(prose.charAt(at), form.charAt(at - start))) continue;
    if (!writtenOver(reading, at, knowledge).some(isWithin)) return false;
  }
  return true;
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
