import { scriptKey } from "./checking/contextKeys.ts";
import type { Rule } from "./rule.ts";
import { wrongWordsIn } from "./script/wrongWords.ts";

/**
 * A word whose characters are each possible but whose form is wrong in the
 * draft's script: 防范 for 防範, 製度 for 制度, 乾燥 for 干燥. It needs the
 * segmenter; while that is loading, or cannot be, nothing is said.
 */
export const scriptWord: Rule = {
  code: "script.word",
  severity: "warning",
  reads: scriptKey,
  check(block, context) {
    const { script } = context;
    if (!script) return [];
    return wrongWordsIn(block, context).map(({ start, end, right }) => ({
      start,
      end,
      message: (m) =>
        m.scriptWord({ wrong: block.prose.slice(start, end), right, draft: m.script(script) }),
      fix: right,
    }));
  },
};
