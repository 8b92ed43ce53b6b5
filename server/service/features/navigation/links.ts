import type { Library } from "../../corpus/library.ts";
import type { Draft } from "../../draft/draft.ts";
import type { PlacedBlock } from "../../draft/facts.ts";
import type { DraftFacts } from "../../rules/rule.ts";
import type { Settings } from "../../settings.ts";
import { type Span, shift } from "../../text/span.ts";
import { readDraftFacts } from "../draftFacts/draftFacts.ts";
import { type Environment, scriptFor } from "../environment.ts";
import { type ClauseTarget, targetOf } from "./definition.ts";
import { namedDocuments, surelyCited } from "./mentions.ts";
import type { Subject } from "./subject.ts";

/** A stretch of a draft that opens a place of a clause document. */
export interface Link extends Span {
  readonly target: ClauseTarget;
}

/** The titles and numbers of known documents and the references to their clauses, in order of place. */
export function findLinks(draft: Draft, settings: Settings, { library }: Environment): Link[] {
  const draftFacts = readDraftFacts(draft, library, settings);
  const script = scriptFor(draft, settings);
  return draft.blocks.flatMap((block) =>
    linked(block, draftFacts, library)
      .sort((a, b) => a.start - b.start)
      .map((subject) => {
        const { start, end } = shift({ start: subject.start, end: subject.end }, block.start);
        return { start, end, target: targetOf(subject, script) };
      }),
  );
}

function linked(block: PlacedBlock, draftFacts: DraftFacts, library: Library): Subject[] {
  const named = namedDocuments(block, draftFacts, library);
  const cited = surelyCited(block, draftFacts, library);
  return [
    ...named.map((one): Subject => ({ kind: "document", ...one })),
    ...cited.map((one): Subject => ({ kind: "clause", ...one })),
  ];
}
