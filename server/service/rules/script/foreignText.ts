import type { Library } from "../../corpus/library.ts";
import type { ReadBlock } from "../../draft/facts.ts";
import { Sign } from "../../draft/signs.ts";
import { countScripts } from "../../script/detect.ts";
import { isTraditional, type Script } from "../../script/scripts.ts";
import { japaneseSentences } from "../../text/japanese.ts";
import type { Span } from "../../text/span.ts";
import type { RuleContext } from "../rule.ts";

const QUOTATION = /[“「『‘]([^“”「」『』‘’]{1,200})[”」』’]/g;

/** A file bears the name that it has: 附件_行动计划.pdf. */
const FILE_ENDING = /\.(?:pdf|docx?|xlsx?|pptx?|wps|ofd|txt|md|csv|zip|png|jpe?g)(?![a-zA-Z0-9])/g;
const FILE_NAME = /[\p{Script=Han}\w-]{1,60}$/u;
/** The longest name that is looked at, in UTF-16 units. */
const FILE = 120;

/**
 * Spans that a draft gives in another script on purpose: Japanese sentences,
 * names of files, and quotations of the other script alone (the sign that reads
 * “數據”; one stray character is no script). A quotation of the plan is no such
 * span: it belongs in the script of the draft.
 */
export function foreignSpans(
  { prose, facts }: ReadBlock,
  script: Script,
  context: RuleContext,
): Span[] {
  const spans = [
    ...(facts.has(Sign.kana) ? japaneseSentences(prose) : []),
    ...(facts.has(Sign.stop) ? fileNames(prose) : []),
    ...(facts.has(Sign.quotation) ? foreignQuotations(prose, script, context) : []),
  ];
  return spans.sort((a, b) => a.start - b.start);
}

function fileNames(prose: string): Span[] {
  return Array.from(prose.matchAll(FILE_ENDING)).flatMap(({ index, 0: ending }) => {
    const name = FILE_NAME.exec(prose.slice(Math.max(0, index - FILE), index))?.[0];
    return name ? [{ start: index - name.length, end: index + ending.length }] : [];
  });
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
