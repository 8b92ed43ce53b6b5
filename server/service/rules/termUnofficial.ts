import { shortTitle } from "../corpus/citation/wording.ts";
import type { Corpus } from "../corpus/corpus.ts";
import type { Library } from "../corpus/library.ts";
import type { WrongForm } from "../corpus/termIndex.ts";
import type { TextMatch } from "../corpus/textTable.ts";
import type { BlockFacts } from "../draft/facts.ts";
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
  check({ quoted, prose, facts }, { library, writing }) {
    if (quoted) return [];
    return library.corpora.flatMap((corpus) =>
      findWrong(facts, corpus, library).map(({ start, end, value }): RuleFinding => {
        const right = corpus.render(value.term.text, writing);
        const title = corpus.render(shortTitle(corpus), writing);
        const values = { written: prose.slice(start, end), right, title };
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
function findWrong(facts: BlockFacts, corpus: Corpus, library: Library): TextMatch<WrongForm>[] {
  const isOwn = (text: string) => library.corpora.some((one) => one.contains(text));
  const found = [...corpus.wrongForms.findAll(facts.folded)];
  return outside(outside(found, facts.titles), facts.quotedSpans).filter(
    ({ value }) => !isOwn(value.text),
  );
}
