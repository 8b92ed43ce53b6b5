import { partLabel, shortTitle } from "../corpus/citation/wording.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { clauseLabel } from "../corpus/labels.ts";
import type { PlacedBlock } from "../draft/facts.ts";
import type { Reference } from "../draft/references.ts";
import { citedDocument, citedInCell } from "./citation/citedDocument.ts";
import { citedParts } from "./citation/citedParts.ts";
import { renumber } from "./citation/renumber.ts";
import type { Rule, RuleContext, RuleFinding } from "./rule.ts";

/**
 * A reference to a clause or a part that the named document does not have. It
 * speaks only where the title stands right in front of the number, or the
 * sentence names the document and the number is written 第…条 or 第…项, or the
 * head of a table's column names it: a bare （二十四） may be the draft's own.
 */
export const citationUnknown: Rule = {
  code: "citation.unknown",
  severity: "error",
  readsNeighbours: true,
  check(block, context) {
    const { prose, facts } = block;
    if (facts.titles.length + facts.references.length === 0) return [];
    const { library, draftFacts } = context;
    const citedCorpus = (reference: Reference) => {
      const cited = citedDocument(reference, facts.folded, library, draftFacts);
      return cited?.by === "sentence" && reference.form === "bracketed" ? null : cited?.corpus;
    };
    const clauses = facts.references.flatMap((reference) => {
      const corpus = citedInCell(reference, block, context) ?? citedCorpus(reference);
      if (!corpus || corpus.clause(reference.number)) return [];
      return [describe(corpus, reference, prose, facts.folded)];
    });
    return [...clauses, ...unknownParts(block, context)];
  },
};

/** 《title》第七部分 of a document that has fewer. */
function unknownParts(block: PlacedBlock, context: RuleContext): RuleFinding[] {
  return citedParts(block, context)
    .filter(({ corpus, number }) => !corpus.part(number))
    .map(({ start, end, corpus, number }) => {
      const last = Math.max(...corpus.parts.map((part) => part.number));
      const values = { label: partLabel(number), title: shortTitle(corpus), last: partLabel(last) };
      return {
        start,
        end,
        message: (m) => m.citationUnknown({ ...values, right: null }),
        fix: null,
      };
    });
}

function describe(
  corpus: Corpus,
  reference: Reference,
  prose: string,
  folded: string,
): RuleFinding {
  const titled = corpus.clauseTitledAt(folded, reference.titleStart);
  const last = Math.max(...corpus.clauses.map((clause) => clause.number));
  return {
    start: reference.start,
    end: reference.end,
    message: (m) =>
      m.citationUnknown({
        label: clauseLabel(reference.number),
        title: shortTitle(corpus),
        last: clauseLabel(last),
        right: titled && clauseLabel(titled.clause.number),
      }),
    fix: titled && renumber(reference, prose, titled.clause.number),
  };
}
