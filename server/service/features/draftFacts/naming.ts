import {
  type CitationRequest,
  type CitationStyle,
  cite,
  styleInSentence,
} from "../../corpus/citation.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import type { Library } from "../../corpus/library.ts";
import { blockAt, type Draft } from "../../draft/draft.ts";
import { documentAt } from "../../draft/references.ts";
import { rememberedBySection } from "../../draft/section.ts";
import type { Settings } from "../../settings.ts";
import { readDraftFacts } from "./draftFacts.ts";
import { shortNameOf } from "./shortName.ts";

/** How a draft names a document. */
export interface DraftNaming {
  /** The title that means it in the draft, the short one where there is one. */
  readonly shortName: string;
  /** Whether the draft names it by that short title. */
  readonly namedShort: boolean;
  /** The style to cite in within a sentence: as set, but short in place of `clause` where the draft names it so. */
  readonly style: CitationStyle;
  /** Whether a title, folded, means it in the draft. */
  readonly names: (title: string) => boolean;
}

/** How a document is cited in a draft where nobody says how. */
export function readNaming(
  draft: Draft,
  corpus: Corpus,
  library: Library,
  settings: Settings,
): DraftNaming {
  const draftFacts = readDraftFacts(draft, library, settings);
  const shortName = shortNameOf(corpus, library, draftFacts);
  const namedShort = shortName !== corpus.document.title && usesName(draft, corpus.fold(shortName));
  const style = styleInSentence(settings.citation.style);
  return {
    shortName,
    namedShort,
    style: style === "clause" && namedShort ? "short" : style,
    names: (title) => library.titled(title, draftFacts.shortTitles) === corpus,
  };
}

/** Whether the sentence names the document in front of an offset, so that its clauses need no title there. */
export function isNamedAt(draft: Draft, offset: number, { names }: DraftNaming): boolean {
  const block = blockAt(draft, offset);
  if (!block) return false;
  const { folded, titles, references } = block.facts;
  const named = documentAt(folded, offset - block.start, titles, references);
  return named !== null && names(named.name);
}

/** A quotation with its citation, which names the document as the draft does, and not again where the sentence has named it. */
export function citeQuotation(
  request: Omit<CitationRequest, "style"> & Required<Pick<CitationRequest, "options">>,
  { namedShort }: Pick<DraftNaming, "namedShort">,
  isNamed: boolean,
): string {
  if (!isNamed && !namedShort) return cite({ ...request, style: "quote" });
  const template = isNamed ? "{quote}（{clause}）" : "{quote}（{shortTitle}{clause}）";
  return cite({ ...request, style: "template", options: { ...request.options, template } });
}

/** Whether a draft has a folded name between 《》 or defines it as a short title. */
function usesName({ sections }: Draft, name: string): boolean {
  return sections.some(({ section }) => namesOf(section).has(name));
}

const namesOf = rememberedBySection(
  ({ blocks }) =>
    new Set(
      blocks.flatMap(({ facts: { titles, shortTitles } }) => [
        ...titles.map(({ name }) => name),
        ...shortTitles.map(({ short }) => short),
      ]),
    ),
);
