import { isTraditional, type Script } from "../script/scripts.ts";
import type { ScriptTables } from "../script/tables.ts";
import { japaneseSentences } from "../text/japanese.ts";
import { contains } from "../text/span.ts";
import type { Rule, RuleContext, RuleFinding } from "./rule.ts";

/**
 * A character that belongs to the other script alone: 态 in a Traditional
 * draft, 數 in a Simplified one. What is right in any standard that the draft
 * may follow is never marked (`data/script/characters.json` says from which
 * published tables). Sentences with kana are Japanese and left alone.
 */
export const scriptCharacter: Rule = {
  code: "script.character",
  severity: "warning",
  check({ prose }, context) {
    const { script, tables } = context;
    if (!script) return [];
    const spans = wrongCharacters(prose, script, tables);
    if (spans.length === 0) return [];
    const japanese = japaneseSentences(prose);
    return spans
      .filter((at) => !japanese.some((sentence) => contains(sentence, at)))
      .map((at) => describe(prose, at, script, context));
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

function describe(prose: string, at: number, script: Script, context: RuleContext): RuleFinding {
  const wrong = String.fromCodePoint(prose.codePointAt(at) ?? 0);
  const right = context.converter.formInContext(prose, at, script);
  return {
    start: at,
    end: at + wrong.length,
    message: (m) => m.scriptCharacter({ wrong, right, draft: m.script(script) }),
    fix: right,
  };
}
