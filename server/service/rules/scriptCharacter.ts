import { isTraditional, type Script } from "../script/scripts.ts";
import type { ScriptTables } from "../script/tables.ts";
import { outside } from "../text/span.ts";
import { scriptKey } from "./checking/contextKeys.ts";
import type { Rule, RuleContext, RuleFinding } from "./rule.ts";
import { foreignIn, wrongWordsIn } from "./script/wrongWords.ts";

/**
 * A character that belongs to the other script alone: 态 in a Traditional
 * draft, 數 in a Simplified one. What is right in any standard that the draft
 * may follow is never marked (`data/script/characters.json` says from which
 * published tables). A wrong word that holds the character is one finding,
 * that of the word.
 */
export const scriptCharacter: Rule = {
  code: "script.character",
  severity: "warning",
  reads: scriptKey,
  check(block, context) {
    const { script, tables } = context;
    const { hans, hant } = block.facts.counts;
    if (!script || (isTraditional(script) ? hans : hant) === 0) return [];
    const wrong = wrongCharacters(block.prose, script, tables);
    if (wrong.length === 0) return [];
    const spans = wrong.map((at) => ({ start: at, end: at + 1 }));
    return outside(outside(spans, foreignIn(block, context)), wrongWordsIn(block, context))
      .filter(({ start }) => !isSurname(block.prose, start, context))
      .flatMap(({ start }) => describe(block.prose, start, script, context) ?? []);
  },
};

function wrongCharacters(prose: string, script: Script, tables: ScriptTables): number[] {
  const other = isTraditional(script) ? "Hans" : "Hant";
  const found: number[] = [];
  for (let at = 0; at < prose.length; at++) {
    const code = prose.codePointAt(at) ?? 0;
    if (code >= 0x2e80 && tables.scriptOf(code) === other && !isKept(prose, at, code, tables)) {
      found.push(at);
    }
    if (code > 0xffff) at++;
  }
  return found;
}

/** Whether the character stands in a word that keeps it: 据 in 拮据. */
function isKept(prose: string, at: number, code: number, tables: ScriptTables): boolean {
  const char = String.fromCodePoint(code);
  return tables.keptWords(char).some((word) => {
    const start = at - word.indexOf(char);
    return start >= 0 && prose.startsWith(word, start);
  });
}

/** A surname and the longest title, in UTF-16 units. */
const TITLE = 8;

/** Whether the character is right as a surname that stands in front of a title: 涂教授. */
function isSurname(prose: string, at: number, { tables, converter, words }: RuleContext): boolean {
  const knowledge = words();
  if (!knowledge || tables.keptWords(prose.charAt(at)).length === 0) return false;
  return knowledge.surnames.isAddressed(
    converter.toAlignedHans.convert(prose.slice(at, at + TITLE)),
    0,
  );
}

/** Null where no other form of the character is known. */
function describe(
  prose: string,
  at: number,
  script: Script,
  context: RuleContext,
): RuleFinding | null {
  const wrong = String.fromCodePoint(prose.codePointAt(at) ?? 0);
  const right = context.converter.formInContext(prose, at, script);
  if (right === wrong) return null;
  return {
    start: at,
    end: at + wrong.length,
    message: (m) => m.scriptCharacter({ wrong, right, draft: m.script(script) }),
    fix: right,
  };
}
