import type { Corpus } from "../../corpus/corpus.ts";
import { clauseLabel } from "../../corpus/labels.ts";
import type { ClauseData } from "../../corpus/model.ts";
import type { PlacedBlock } from "../../draft/facts.ts";
import type { Reference } from "../../draft/references.ts";
import type { Passage } from "../../quotation/passageIndex.ts";
import type { CheckedQuotation } from "../../quotation/quotations.ts";
import { makesOwn } from "../../quotation/saying.ts";
import type { RuleContext, RuleFinding } from "../rule.ts";
import { checkedQuotations } from "./checkedQuotations.ts";
import { citedDocument } from "./citedDocument.ts";
import { renumber } from "./renumber.ts";

/** Shorter passages may stand in any clause. */
const SHORTEST = 12;
/** A reference further in front, in UTF-16 units, may be meant for something else. */
const NEAR = 40;

/**
 * Clause numbers directly in front of a quotation that is word for word
 * another clause's: （七）提出“a sentence of （八）”. Where a range or a list
 * stands, any of its clauses may be meant.
 */
export function misplacedQuotations(block: PlacedBlock, context: RuleContext): RuleFinding[] {
  const { facts } = block;
  if (facts.references.length === 0 || facts.quotations.length === 0) return [];
  const { library, draftFacts } = context;
  return checkedQuotations(block, context).flatMap((checked) => {
    const passage = exactPassage(checked);
    const reference = passage && onlyReferenceBefore(block, checked.quotation.start);
    if (!passage || !reference || passage.place.kind !== "clause") return [];
    const cited = citedDocument(reference, facts.folded, library, draftFacts)?.corpus;
    const { clause } = passage.place;
    if (cited !== passage.corpus || clause.number === reference.number) return [];
    return cited.clause(reference.number)
      ? [describe(block, reference, cited, clause, context)]
      : [];
  });
}

/** The passage of a quotation that is one piece and word for word. */
function exactPassage({ verdicts }: CheckedQuotation): Passage | null {
  const [only, ...more] = verdicts;
  if (only?.kind !== "exact" || more.length > 0) return null;
  const { passage } = only;
  return passage.end - passage.start >= SHORTEST ? passage : null;
}

/** The only reference that stands right in front of a quotation. */
function onlyReferenceBefore({ facts }: PlacedBlock, at: number): Reference | null {
  const { folded, references } = facts;
  const index = references.findLastIndex(({ end }) => end <= at);
  const reference = references[index];
  if (!reference || reference.ranged || at - reference.end > NEAR) return null;
  const previous = references[index - 1];
  if (previous && (previous.ranged || reference.start - previous.end < 4)) return null;
  return makesOwn(folded.slice(reference.end, at - 1), "") ? reference : null;
}

function describe(
  { prose, facts }: PlacedBlock,
  reference: Reference,
  corpus: Corpus,
  clause: ClauseData,
  { writing }: RuleContext,
): RuleFinding {
  const titled = corpus.clauseTitledAt(facts.folded, reference.titleStart);
  const end = titled ? titled.end : reference.end;
  const title = titled ? corpus.render(clause.title, writing) : "";
  const between = titled ? prose.slice(reference.end, reference.titleStart) : "";
  return {
    start: reference.start,
    end,
    message: (m) =>
      m.citationMisplaced({
        label: clauseLabel(reference.number),
        ofLabel: clauseLabel(clause.number),
      }),
    fix: renumber(reference, prose, clause.number) + between + title,
  };
}
