import { DEFAULT_OPTIONS } from "../../corpus/citation/options.ts";
import { issuedBy, quotedClause, withoutPartLabel } from "../../corpus/citation/wording.ts";
import { cite } from "../../corpus/citation.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import type { Draft } from "../../draft/draft.ts";
import { readExemptions } from "../../rules/checking/exemptions.ts";
import { type Citation, findCitations } from "../../rules/citation/citations.ts";
import { writersMarks } from "../../rules/citation/writersMarks.ts";
import { citationInconsistent } from "../../rules/citationInconsistent.ts";
import type { Script } from "../../script/scripts.ts";
import type { Settings } from "../../settings.ts";
import { type Edit, shift } from "../../text/span.ts";
import { readDraftFacts } from "../draftFacts/draftFacts.ts";
import { shortNameOf } from "../draftFacts/shortName.ts";
import { type Environment, scriptFor } from "../environment.ts";

/** The styles that name document and clause and nothing else, so that each can be turned into another. */
export const RESTYLE_STYLES = ["clause", "short", "full"] as const;

export type RestyleStyle = (typeof RESTYLE_STYLES)[number];

/** Whether a value from the wire names one of them. */
export function isRestyleStyle(value: unknown): value is RestyleStyle {
  return RESTYLE_STYLES.includes(value as RestyleStyle);
}

interface Target {
  readonly style: RestyleStyle;
  readonly script: Script;
  readonly shortName: (corpus: Corpus) => string;
}

/**
 * The edits that write all citations of a draft in one style, in order. Ranges,
 * quotations, headings, other documents, what is exempt and citations that say
 * more than the style can hold stay as they are. A second time gives no edit.
 */
export function restyleDraft(
  draft: Draft,
  style: RestyleStyle,
  settings: Settings,
  environment: Environment,
): Edit[] {
  const { library } = environment;
  const draftFacts = readDraftFacts(draft, library, settings);
  const target: Target = {
    style,
    script: scriptFor(draft, settings),
    shortName: (corpus) => shortNameOf(corpus, library, draftFacts),
  };
  const exemptions = readExemptions(draft, settings.exempt);
  return draft.blocks.flatMap((block) => {
    const inMarks = writersMarks(block.prose);
    return findCitations(block, (name) => library.titled(name, draftFacts.shortTitles))
      .filter(({ isWhole }) => isWhole)
      .filter((one) => exemptions.allows(shift(one, block.start), citationInconsistent.code))
      .flatMap((citation) => rewrite(citation, block.prose, inMarks, target))
      .map((edit) => shift(edit, block.start));
  });
}

/** Head and clauses one by one, so that what stands between the clauses of a list stays. */
function rewrite(
  citation: Citation,
  prose: string,
  inMarks: (text: string) => string,
  target: Target,
): Edit[] {
  const { corpus, head, clauses } = citation;
  const write = (text: string) => inMarks(corpus.render(text, target.script));
  const edits = [
    { ...head, replacement: write(headOf(citation, target)) },
    ...clauses.map(({ start, end, clause }) => ({
      start,
      end,
      replacement: write(quotedClause(clause)),
    })),
  ];
  return edits.filter(({ start, end, replacement }) => prose.slice(start, end) !== replacement);
}

/** What a style writes in front of the clause. A list over several parts names none, and an issuer that stands there stays the only one. */
function headOf({ corpus, clauses, hasOwnIssuer }: Citation, target: Target): string {
  const clause = clauses[0]?.clause;
  if (!clause) return "";
  const { style } = target;
  const shortName = target.shortName(corpus);
  const options = { ...DEFAULT_OPTIONS, shortName };
  const text = cite({ corpus, clause, style, script: "Hans", options });
  const head = text.slice(0, text.length - quotedClause(clause).length);
  const isOnePart = clauses.every((one) => one.clause.part === clause.part);
  const parted = isOnePart ? head : withoutPartLabel(head);
  const issuer = issuedBy(corpus);
  return hasOwnIssuer && parted.startsWith(issuer) ? parted.slice(issuer.length) : parted;
}
