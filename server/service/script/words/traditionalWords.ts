import type { Script } from "../scripts.ts";
import { repairReading } from "./confusable.ts";
import type { Word } from "./segmenter.ts";
import { TraditionalReading } from "./traditionalReading.ts";
import type { WordKnowledge, WrongWord } from "./wordKnowledge.ts";

const NUMBER = /^[几数一二三四五六七八九十百千万]+[两只里面]?$/;
const NUMERAL = /[\d０-９几数一二三四五六七八九十百千万]/;

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
  const simplified = repairReading(converter.alignedHans(prose), knowledge);
  const reading = new TraditionalReading(prose, simplified, converter.toAlignedHant);
  const doubts = knowledge.doubts();
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
  const { finder, converter } = knowledge;
  const word = finder.at(simplified, at);
  if (knowledge.surnames.isAddressed(simplified, at))
    return judgeSurname(reading, word, at, knowledge);
  if (isCounted(simplified, word, knowledge) || isUnlistedName(word, knowledge)) return null;
  if (isWrittenAround(reading, word, knowledge)) return null;
  const surface = prose.slice(word.start, word.end);
  const forms: readonly string[] =
    word.text.length > 1 ? converter.hantForms(word.text) : singleForms(reading, word, knowledge);
  const [usual] = forms;
  if (!usual || forms.some((form) => isWritten(surface, form, knowledge))) return null;
  if (isWrittenWithin(reading, word, usual, knowledge)) return null;
  const right = writeRight(surface, usual, knowledge, script);
  return { start: word.start, end: word.end, right };
}

/** Whether a word is a number with its measure, or begins in one: 几百只, 几两|面. */
function isCounted(
  simplified: string,
  { text, start }: Word,
  { converter }: WordKnowledge,
): boolean {
  if (text.length === 1) return false;
  if (NUMBER.test(text)) return !converter.isListed(text);
  return /^[两只里面]/.test(text) && NUMERAL.test(simplified.charAt(start - 1));
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
  return names.has(text) && !converter.isListed(text);
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
    for (const { start, word: other } of converter.listedAround(simplified, at)) {
      const surface = prose.slice(start, start + other.length);
      const written = converter
        .hantForms(other)
        .some((form) => isWritten(surface, form, knowledge));
      if (written && cutsAsWell(simplified, start, other, knowledge)) return true;
    }
  }
  return false;
}

/** Whether each doubtful character of a word stands as it may in a listed word within it: 計畫 in 計畫書. */
function isWrittenWithin(
  { prose, simplified }: TraditionalReading,
  { text, start, end }: Word,
  form: string,
  knowledge: WordKnowledge,
): boolean {
  const { converter, tables } = knowledge;
  const isRightIn = (other: string, from: number) => {
    const surface = prose.slice(from, from + other.length);
    return converter.hantForms(other).some((one) => isWritten(surface, one, knowledge));
  };
  for (let at = start; at < end; at++) {
    if (tables.isFormOf(prose.charAt(at), form.charAt(at - start))) continue;
    const isRight = converter
      .listedAround(simplified, at)
      .filter(({ start: from, word }) => start <= from && from + word.length <= end)
      .some(({ start: from, word }) => word !== text && isRightIn(word, from));
    if (!isRight) return false;
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

/** The forms of a character that is a word of its own; empty where that is not sure. */
function singleForms(
  { simplified }: TraditionalReading,
  word: Word,
  { single }: WordKnowledge,
): string[] {
  const counted = NUMERAL.test(simplified.charAt(word.start - 1));
  const forms = { ...single.never, ...(counted ? single.counted : single.forms) };
  const form = forms[word.text];
  return form ? [form] : [];
}

function isWritten(surface: string, form: string, { tables }: WordKnowledge): boolean {
  const own = [...form];
  return [...surface].every((char, index) => {
    const leftover = tables.scriptOf(char.codePointAt(0) ?? 0) === "Hans";
    return leftover || tables.isFormOf(char, own[index] ?? char);
  });
}

/** The right form in the draft's standard; characters that are right already stay as they are. */
function writeRight(
  surface: string,
  form: string,
  { tables }: WordKnowledge,
  script: Script,
): string {
  const own = [...form];
  const write = (char: string, index: number) => {
    const right = own[index] ?? char;
    return tables.isFormOf(char, right) ? char : tables.usualForm(right, script);
  };
  return [...surface].map(write).join("");
}
