import type { ReadBlock } from "../../draft/facts.ts";
import { Sign } from "../../draft/signs.ts";
import { isTraditional, type Script } from "../../script/scripts.ts";
import { findWrongSimplified } from "../../script/words/simplifiedWords.ts";
import { findWrongTraditional } from "../../script/words/traditionalWords.ts";
import type { WordKnowledge, WrongWord } from "../../script/words/wordKnowledge.ts";
import { findPhonetic } from "../../text/damage/phonetic.ts";
import { applyEdits, type Edit, outside, type Span } from "../../text/span.ts";
import { askedOnce } from "../checking/askedOnce.ts";
import type { RuleContext } from "../rule.ts";
import { foreignSpans } from "./foreignText.ts";

/** The spans of a block that its writer gives in another script on purpose. */
export const foreignIn = askedOnce((block, context): readonly Span[] =>
  context.script ? foreignSpans(block, context.script, context) : [],
);

/** A block's wrong words. Without a segmenter there are none. */
export const wrongWordsIn = askedOnce((block, context): readonly WrongWord[] => {
  const { script } = context;
  const knowledge = script && context.words();
  const words = knowledge ? findWords(block, script, knowledge, context) : [];
  return words.length === 0 ? words : outside(words, foreignIn(block, context));
});

/** Words are looked for without phonetic notes, which stand inside them: 開(kāi)辟. */
function findWords(
  { prose, facts }: ReadBlock,
  script: Script,
  knowledge: WordKnowledge,
  { readings }: RuleContext,
): WrongWord[] {
  const notes = facts.has(Sign.note) ? findPhonetic(prose, readings) : [];
  const plain = notes.length === 0 ? prose : applyEdits(prose, notes);
  const words = isTraditional(script)
    ? findWrongTraditional(plain, knowledge, script)
    : findWrongSimplified(plain, knowledge);
  return notes.length === 0 ? words : words.flatMap((word) => splitAtNotes(word, plain, notes));
}

/** A word of the text without notes in the text with them: the pieces between notes that change. */
function splitAtNotes(word: WrongWord, plain: string, notes: readonly Edit[]): WrongWord[] {
  const pieces: WrongWord[] = [];
  for (let at = word.start; at < word.end; at++) {
    const start = beforeRemoval(at, notes);
    const right = word.right.charAt(at - word.start);
    const last = pieces.at(-1);
    if (last?.end === start)
      pieces.splice(-1, 1, { ...last, end: start + 1, right: last.right + right });
    else pieces.push({ start, end: start + 1, right });
  }
  const wrong = plain.slice(word.start, word.end);
  let done = 0;
  return pieces.filter(({ right }) => {
    const own = wrong.slice(done, done + right.length);
    done += right.length;
    return own !== right;
  });
}

/** Where a character of the text without notes stands in the text with them. */
function beforeRemoval(at: number, notes: readonly Edit[]): number {
  let offset = at;
  for (const note of notes) if (note.start <= offset) offset += note.end - note.start;
  return offset;
}
