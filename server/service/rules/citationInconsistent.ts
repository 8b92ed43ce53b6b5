import { clauseInForm, labelInForm } from "../corpus/citation/clauseForms.ts";
import { withoutPartLabel } from "../corpus/citation/wording.ts";
import type { ReferenceForm } from "../draft/referenceForms.ts";
import { applyEdits } from "../text/span.ts";
import { namingKey } from "./checking/contextKeys.ts";
import { type Citation, findCitations } from "./citation/citations.ts";
import { writersMarks } from "./citation/writersMarks.ts";
import type { Rule, RuleFinding } from "./rule.ts";

/**
 * A citation in another form than most of the draft's. No rule makes one of
 * the forms right, so what is offered is a choice and no fix.
 */
export const citationInconsistent: Rule = {
  code: "citation.inconsistent",
  severity: "hint",
  reads: (context) => `${namingKey(context)} ${context.draftFacts.citationForm}`,
  check(block, { library, draftFacts, writing }) {
    const { citationForm: main, shortTitles } = draftFacts;
    if (main === null || block.facts.references.length === 0) return [];
    const inMarks = writersMarks(block.prose);
    return findCitations(block, (name) => library.titled(name, shortTitles))
      .filter(({ form }) => form !== main)
      .map((citation): RuleFinding => {
        const { start, end, form, isWhole, corpus, clauses } = citation;
        const write = (text: string) => inMarks(corpus.render(text, writing));
        const choices = isWhole ? [rewrite(citation, main, block.prose, write)] : [];
        const number = clauses[0]?.clause.number ?? 1;
        const message = { written: labelInForm(number, form), usual: labelInForm(number, main) };
        return { start, end, message: (m) => m.citationInconsistent(message), fix: null, choices };
      });
  },
};

/** A citation with its clauses in another form; a part in front of a label that stands for itself goes. */
function rewrite(
  { start, end, head, clauses }: Citation,
  form: ReferenceForm,
  prose: string,
  write: (text: string) => string,
): string {
  const text = prose.slice(start, end);
  const headText = text.slice(0, head.end - start);
  const kept = form === "item" ? headText : withoutPartLabel(headText);
  return applyEdits(text, [
    { start: 0, end: headText.length, replacement: kept },
    ...clauses.map((one) => ({
      start: one.start - start,
      end: one.end - start,
      replacement: write(clauseInForm(one.clause, form)),
    })),
  ]);
}
