import type { Library } from "../corpus/library.ts";
import { Sign } from "../draft/signs.ts";
import { countScripts } from "../script/detect.ts";
import { isTraditional, type Script } from "../script/scripts.ts";
import { japaneseSentences } from "../text/japanese.ts";
import type { Span } from "../text/span.ts";
import type { ReadBlock, RuleContext } from "./rule.ts";

const QUOTATION = /[“「『‘]([^“”「」『』‘’]{1,200})[”」』’]/g;

/**
 * Spans that a draft gives in another script on purpose: Japanese sentences,
 * and quotations of the other script alone (the sign that reads “數據”; one
 * stray character is no script). A quotation of the plan is no such span: it belongs in
 * the script of the draft.
 */
export function foreignSpans(
  { prose, facts }: ReadBlock,
  script: Script,
  context: RuleContext,
): Span[] {
  const japanese = facts.has(Sign.kana) ? japaneseSentences(prose) : [];
  if (!facts.has(Sign.quotation)) return japanese;
  const spans = [...japanese, ...foreignQuotations(prose, script, context)];
  return spans.sort((a, b) => a.start - b.start);
}

function foreignQuotations(prose: string, script: Script, context: RuleContext): Span[] {
  const { tables, library } = context;
  return Array.from(prose.matchAll(QUOTATION))
    .filter(([, inner = ""]) => {
      const { hans, hant } = countScripts(inner, tables);
      const [own, other] = isTraditional(script) ? [hant, hans] : [hans, hant];
      return own === 0 && other > 1 && !isOfPlan(inner, library);
    })
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function isOfPlan(text: string, library: Library): boolean {
  return library.corpora.some((corpus) => corpus.contains(text));
}
