import { partLabel } from "../corpus/citation/wording.ts";
import type { Corpus, TitledClause } from "../corpus/corpus.ts";
import { clauseLabel } from "../corpus/labels.ts";
import type { ClauseData } from "../corpus/model.ts";
import type { PlacedBlock } from "../draft/facts.ts";
import type { Reference } from "../draft/references.ts";
import { changedTargets } from "./citation/changedTargets.ts";
import { citedDocument, citedInCell } from "./citation/citedDocument.ts";
import { citedParts } from "./citation/citedParts.ts";
import { formerTitles } from "./citation/formerTitles.ts";
import { misplacedQuotations } from "./citation/misplacedQuotations.ts";
import { miswrittenTitles } from "./citation/miswrittenTitles.ts";
import { renumber } from "./citation/renumber.ts";
import { findStatements } from "./citation/statements.ts";
import type { Rule, RuleContext, RuleFinding } from "./rule.ts";

/**
 * What is said of the plan and does not agree with it: a clause number with
 * another clause's title or words, or in another part, a title that only the
 * consultation draft had, a target with another figure. The draft's own
 * sections may bear a clause's title under their own number; they and
 * references to them are left alone.
 */
export const citationMismatch: Rule = {
  code: "citation.mismatch",
  severity: "error",
  readsNeighbours: true,
  check(block, context) {
    const { kind, facts } = block;
    if (kind === "heading") return [];
    const statements = findStatements(block, context);
    // Most blocks name neither a document nor a clause.
    if (statements.length + facts.titles.length + facts.references.length === 0) return [];
    return [
      ...mismatchedNumbers(block, context),
      ...mismatchedParts(block, context),
      ...misplacedQuotations(block, context),
      ...miswrittenTitles(block, context),
      ...formerTitles(block, statements, context),
      ...changedTargets(block, statements, context),
    ];
  },
};

/** Which of number and title is wrong cannot be known: both corrections are offered, neither is made unasked. */
function mismatchedNumbers(block: PlacedBlock, context: RuleContext): RuleFinding[] {
  const { prose, facts } = block;
  const { folded, references } = facts;
  return references.flatMap((reference) => {
    const corpus =
      citedInCell(reference, block, context) ?? citedCorpus(reference, folded, context);
    const titled = corpus?.clauseTitledAt(folded, reference.titleStart);
    if (!corpus || !titled || titled.clause.number === reference.number) return [];
    const numbered = corpus.clause(reference.number);
    if (!numbered) return [];
    return [describe(prose, reference, numbered, { ...titled, corpus }, context)];
  });
}

/** 第二部分第（七）项 where the clause stands in another part; which is wrong cannot be known. */
function mismatchedParts(block: PlacedBlock, context: RuleContext): RuleFinding[] {
  return citedParts(block, context).flatMap(({ start, end, corpus, number, reference }) => {
    const clause = reference && corpus.clause(reference.number);
    if (!clause || clause.part === number || !corpus.part(number)) return [];
    const right = partLabel(clause.part);
    const values = { label: clauseLabel(clause.number), right, part: partLabel(number) };
    return [
      { start, end, message: (m) => m.citationWrongPart(values), fix: null, choices: [right] },
    ];
  });
}

/** The document whose clause is meant; null where the reference may be to the draft itself. */
function citedCorpus(reference: Reference, folded: string, context: RuleContext): Corpus | null {
  const { library, draftFacts } = context;
  const cited = citedDocument(reference, folded, library, draftFacts);
  if (cited && (cited.by === "bound" || !cited.corpus)) return cited.corpus;
  if (reference.form === "bracketed" && folded.charAt(reference.start - 1) !== "“") return null;
  const titled = library
    .clausesTitledAt(folded, reference.titleStart)
    .filter(({ corpus }) => !cited || corpus === cited.corpus);
  const [first, ...others] = titled;
  // Two documents may have clauses of one title: then the number is right for one of them.
  if (!first || others.length > 0) return null;
  const { clause, corpus } = first;
  return draftFacts.ownSections.has(`${reference.number}:${clause.number}`) ? null : corpus;
}

function describe(
  prose: string,
  reference: Reference,
  numbered: ClauseData,
  { corpus, ...titled }: TitledClause & { readonly corpus: Corpus },
  { writing }: RuleContext,
): RuleFinding {
  const written = prose.slice(reference.end, titled.end);
  const label = prose.slice(reference.start, reference.titleStart);
  return {
    start: reference.start,
    end: titled.end,
    message: (m) =>
      m.citationMismatch({
        label: clauseLabel(reference.number),
        title: corpus.render(titled.clause.title, writing),
        ofLabel: clauseLabel(titled.clause.number),
        ofTitle: corpus.render(numbered.title, writing),
      }),
    fix: null,
    choices: [
      renumber(reference, prose, titled.clause.number) + written,
      label + corpus.render(numbered.title, writing),
    ],
  };
}
