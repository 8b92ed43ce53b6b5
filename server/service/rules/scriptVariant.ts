import { isRegion, isTraditional } from "../script/scripts.ts";
import { findOtherForms } from "../script/words/regionalForms.ts";
import { outside } from "../text/span.ts";
import { scriptKey } from "./checking/contextKeys.ts";
import type { Rule } from "./rule.ts";
import { foreignIn, wrongWordsIn } from "./script/wrongWords.ts";

/**
 * A form of another Traditional standard than the draft's. Off by default and
 * a hint where the draft is set to a region; switched on without a region, it
 * goes by the standard that the draft mostly follows. The tables: OpenCC's for
 * Taiwan and Hong Kong, the 通用规范汉字表 (2013) for the mainland.
 */
export const scriptVariant: Rule = {
  code: "script.variant",
  severity: ({ script }) => (script && isRegion(script) ? "hint" : "off"),
  reads: (context) => {
    const knowledge = context.words();
    return `${scriptKey(context)} ${knowledge && context.draftFacts.region(knowledge)}`;
  },
  check(block, context) {
    const { script, draftFacts } = context;
    const knowledge = context.words();
    if (!script || !isTraditional(script) || !knowledge) return [];
    const region = isRegion(script) ? script : draftFacts.region(knowledge);
    if (!region) return [];
    const foreign = foreignIn(block, context);
    const words = wrongWordsIn(block, context);
    const forms = findOtherForms(block.prose, knowledge, region);
    return outside(outside(forms, foreign), words).map(({ start, end, right }) => ({
      start,
      end,
      message: (m) =>
        m.scriptVariant({
          form: block.prose.slice(start, end),
          right,
          standard: m.script(region),
        }),
      fix: right,
    }));
  },
};
