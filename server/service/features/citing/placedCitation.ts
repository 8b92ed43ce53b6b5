import { clauseInForm } from "../../corpus/citation/clauseForms.ts";
import { type CitationOptions, optionsFor } from "../../corpus/citation/options.ts";
import { type CitationRequest, type CitationStyle, cite } from "../../corpus/citation.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import type { ClauseData } from "../../corpus/model.ts";
import type { Draft } from "../../draft/draft.ts";
import type { Settings } from "../../settings.ts";
import type { Span } from "../../text/span.ts";
import { readDraftFacts } from "../draftFacts/draftFacts.ts";
import { citeQuotation, type DraftNaming, isNamedAt, readNaming } from "../draftFacts/naming.ts";
import { type Environment, scriptFor } from "../environment.ts";
import { passageIn } from "./passage.ts";

/** A clause to be cited in a draft. */
export interface PlacedRequest extends CitationRequest {
  readonly options: CitationOptions;
  readonly draft: Draft;
  readonly naming: DraftNaming;
  /** Whether nobody has said how to cite, so that a sentence that names the document is not told again. */
  readonly isUsual: boolean;
}

/**
 * How a clause is cited in a draft: in the style asked for, with null as the
 * settings and the draft have it, by the short title and in the form that the
 * draft uses.
 */
export function placeRequest(
  draft: Draft,
  { corpus, clause }: { readonly corpus: Corpus; readonly clause: ClauseData },
  asked: CitationStyle | null,
  settings: Settings,
  { library }: Environment,
): PlacedRequest {
  const { citationForm } = readDraftFacts(draft, library, settings);
  const naming = readNaming(draft, corpus, library, settings);
  const set = settings.citation.style;
  const style = asked ?? (set === "clause" ? naming.style : set);
  const isUsual = asked === null;
  const options = optionsFor(corpus, library, settings.citation);
  return {
    corpus,
    clause,
    style,
    script: scriptFor(draft, settings),
    form: isUsual || style === "quote" ? (citationForm ?? "bracketed") : "bracketed",
    options: { ...options, shortName: naming.shortName },
    draft,
    naming,
    isUsual,
  };
}

/** What a citation at a selection comes to: behind it, or in its place where it is a passage that the style quotes. */
export function citationAt(
  { start, end }: Span,
  request: PlacedRequest,
): Span & { readonly text: string } {
  const { corpus, clause, draft } = request;
  if (!quotes(request)) return { start: end, end, text: citeWithin(request, end) };
  const quoted = passageIn(corpus, clause, draft.text.slice(start, end));
  const from = quoted === null ? end : start;
  const passage = { ...request, quoted: quoted ?? undefined };
  return { start: from, end, text: citePassage(passage, from) };
}

function quotes({ style, options }: PlacedRequest): boolean {
  return style === "quote" || (style === "template" && options.template.includes("{quote}"));
}

/** A passage of the clause as a quotation that begins at an offset. */
export function citePassage(request: PlacedRequest, at: number): string {
  return request.style === "quote"
    ? citeQuotation(request, request.naming, isNamedAt(request.draft, at, request.naming))
    : cite(request);
}

/** These name the document, which the sentence may have done; a template is the user's own. */
const NAMING: ReadonlySet<CitationStyle> = new Set(["clause", "short", "full"]);

/** Where the sentence names the document, the clause alone. */
function citeWithin(request: PlacedRequest, at: number): string {
  const { corpus, clause, style, script, form = "bracketed", isUsual, draft, naming } = request;
  const isToldAlready = isUsual && NAMING.has(style) && isNamedAt(draft, at, naming);
  return isToldAlready ? corpus.render(clauseInForm(clause, form), script) : cite(request);
}
