import { shortTitle } from "../corpus/citation/wording.ts";
import type { PlacedBlock } from "../draft/facts.ts";
import type { Quotation } from "../draft/quotations.ts";
import { comparison } from "../quotation/comparison.ts";
import type { Difference } from "../quotation/difference.ts";
import { innerMarks, originalText } from "../quotation/original.ts";
import { quotedPlace } from "../quotation/place.ts";
import { shortened, wholeWords } from "../text/excerpt.ts";
import { FILLER } from "../text/mask.ts";
import { sourcesKey } from "./checking/contextKeys.ts";
import { checkedQuotations } from "./citation/checkedQuotations.ts";
import type { Rule, RuleContext, RuleFinding } from "./rule.ts";

/**
 * A quotation that means to be a document's text and is not it, compared to
 * the character. Script, width, ellipses, bracketed insertions and quotation
 * marks turned one level in are no alteration.
 */
export const quotationAltered: Rule = {
  code: "quotation.altered",
  severity: "error",
  readsNeighbours: true,
  reads: sourcesKey,
  check(block, context) {
    return checkedQuotations(block, context).flatMap(({ quotation, verdicts }) =>
      verdicts.flatMap((verdict) =>
        verdict.kind === "altered" ? [describe(verdict.difference, quotation, block, context)] : [],
      ),
    );
  },
};

function describe(
  difference: Difference,
  quotation: Quotation,
  { prose }: PlacedBlock,
  { writing: script }: RuleContext,
): RuleFinding {
  const { start, end, corpus, place, right, sure } = difference;
  const original = originalText(difference, right, innerMarks(prose, quotation), script);
  // Marks of Markdown inside would be lost with the words.
  const hasMarkup = MARKUP.test(prose.slice(start, end));
  const isSure = sure && !hasMarkup;
  const compared = comparison(difference, quotation, prose, script);
  return {
    start,
    end,
    message: (m) =>
      m.quotationAltered({
        title: corpus.render(shortTitle(corpus), script),
        place: m.place(quotedPlace(place)),
        original: shortened(compared.original.join(""), LONGEST),
        written: shortened(compared.written.join(""), LONGEST),
        fixed: isSure,
      }),
    fix: isSure ? original : null,
    choices: sure || hasMarkup ? [] : [original],
    ...(!isPlainRemoval(difference, original, prose) && {
      outcome: shortened(compared.outcome, LONGEST),
    }),
  };
}

/** Whether whole words go and nothing comes in their place. */
function isPlainRemoval({ start, end }: Difference, original: string, prose: string): boolean {
  const whole = wholeWords(prose, { start, end }, { start: 0, end: prose.length });
  return original === "" && whole.start === start && whole.end === end;
}

const MARKUP = new RegExp(`${FILLER}|\\*\\*`);
/** How much is shown of a stretch, in UTF-16 units. */
const LONGEST = 40;
