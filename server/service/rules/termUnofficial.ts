import { shortTitle } from "../corpus/citation/wording.ts";
import type { Corpus } from "../corpus/corpus.ts";
import type { Library } from "../corpus/library.ts";
import type { WrongFormMatch } from "../corpus/wrongForms.ts";
import type { PlacedBlock } from "../draft/facts.ts";
import { outside } from "../text/span.ts";
import type { Rule, RuleFinding } from "./rule.ts";

/**
 * A wording that a corpus lists as near one of its terms and not it: 数据沙盒
 * for 数据沙箱. It may well be what the writer means, so it is a hint, and the term
 * is offered, not written unasked. Titles have their own rule, and quotations
 * stand as they were found.
 */
export const termUnofficial: Rule = {
  code: "term.unofficial",
  severity: "hint",
  reads: ({ writing }) => writing,
  check(block, { library, writing }) {
    if (block.quoted) return [];
    return library.corpora.flatMap((corpus) =>
      findWrong(block, corpus, library).map(({ start, end, form }): RuleFinding => {
        const right = corpus.render(form.term.text, writing);
        const title = corpus.render(shortTitle(corpus), writing);
        const values = { written: block.prose.slice(start, end), right, title };
        return {
          start,
          end,
          message: (m) => m.termUnofficial(values),
          fix: null,
          choices: [right],
        };
      }),
    );
  },
};

/** The wrong forms in a block that no known document has as its own words. */
function findWrong(
  { prose, facts }: PlacedBlock,
  corpus: Corpus,
  library: Library,
): WrongFormMatch[] {
  const found = corpus.wrongForms.findAll(prose);
  if (found.length === 0) return [];
  return outside(outside(found, facts.titles), facts.quotedSpans).filter(
    ({ form }) => !library.has(form.text),
  );
}
