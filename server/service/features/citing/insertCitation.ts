import { type CitationRequest, type CitationStyle, cite } from "../../corpus/citation.ts";
import type { Draft } from "../../draft/draft.ts";
import type { Messages } from "../../messages/messages.ts";
import type { Settings } from "../../settings.ts";
import { type Edit, overlaps, type Span } from "../../text/span.ts";
import { isHighSurrogate, isLowSurrogate } from "../../text/units.ts";
import { marksOf } from "../draftFacts/quotationMarks.ts";
import type { Environment } from "../environment.ts";
import { addFootnote } from "./footnote.ts";
import { citationAt, placeRequest } from "./placedCitation.ts";

/** What inserting a citation comes to. */
export type Insertion =
  | {
      readonly kind: "insert";
      /** In order of place and apart, so that all are made at once. */
      readonly edits: readonly Edit[];
      /** Where the writer goes on, behind each citation, in the text after the edits. */
      readonly cursors: readonly number[];
      /** What is shown at the cursor beforehand. */
      readonly preview: string;
    }
  /** What belongs into another program: not for the draft, but for the clipboard. */
  | { readonly kind: "copy"; readonly text: string; readonly notice: string }
  | { readonly kind: "refuse"; readonly notice: string };

/** The clause to be cited, how, and where. */
export interface InsertionRequest {
  readonly corpus: string;
  readonly number: number;
  /** Null for the way that the settings and the draft have: by its short title, not again where the sentence names it. */
  readonly style: CitationStyle | null;
  /** The selections, empty ones being cursors. A citation stands behind each. */
  readonly selections: readonly Span[];
}

/**
 * Puts the citation of a clause behind every selection. A selected passage of
 * the clause is replaced by its quotation where the style quotes; a footnote's
 * note goes to the end of the draft. Null where the corpus or the clause is unknown.
 */
export function insertCitation(
  draft: Draft,
  { corpus: id, number, style, selections }: InsertionRequest,
  settings: Settings,
  environment: Environment,
  messages: Messages,
): Insertion | null {
  const found = environment.library.find(id, number);
  if (!found) return null;
  const request = placeRequest(draft, found, style, settings, environment);
  const inMarks = marksOf(draft, request.script);
  if (request.style === "csl-json")
    return { kind: "copy", text: cite(request), notice: messages.cslJsonCopied };
  const places = apart(selections.map((one) => withWholeCharacters(draft.text, one)));
  if (places.length === 0) return insertion([], null, inMarks(cite(request)));
  if (request.style === "footnote")
    return insertFootnote(draft, places, request, environment, messages);
  const edits = places.map((place) => {
    const { start, end, text } = citationAt(place, request);
    return { start, end, replacement: inMarks(text) };
  });
  return insertion(edits, null, edits[0]?.replacement ?? "");
}

function insertFootnote(
  draft: Draft,
  places: readonly Span[],
  request: CitationRequest,
  { tables }: Environment,
  messages: Messages,
): Insertion {
  const note = marksOf(draft, request.script)(cite({ ...request, style: "clause" }));
  const ends = places.map(({ end }) => end);
  const added = addFootnote(draft, ends, note, tables);
  if (!added) return { kind: "refuse", notice: messages.noFootnoteHere };
  return insertion(added.marks, added.note, `${added.marks[0]?.replacement} ${note}`);
}

/** `cited` are the citations, one a selection; `note` is what goes to the end of the draft. */
function insertion(cited: readonly Edit[], note: Edit | null, preview: string): Insertion {
  let longer = 0;
  const cursors = cited.map(({ start, end, replacement }) => {
    longer += replacement.length - (end - start);
    return end + longer;
  });
  return { kind: "insert", edits: note ? withNote(cited, note) : cited, cursors, preview };
}

/** Two edits at one place are one, because editors do not agree on their order. */
function withNote(cited: readonly Edit[], note: Edit): Edit[] {
  const last = cited.at(-1);
  if (last?.end !== note.start) return [...cited, note];
  return [...cited.slice(0, -1), { ...last, replacement: last.replacement + note.replacement }];
}

/** With the ends behind a surrogate pair that they would split. */
function withWholeCharacters(text: string, { start, end }: Span): Span {
  const isWithin = (at: number) =>
    isHighSurrogate(text.charCodeAt(at - 1)) && isLowSurrogate(text.charCodeAt(at));
  const behind = (at: number) => (isWithin(at) ? at + 1 : at);
  return { start: behind(start), end: behind(end) };
}

/** In order of place, each once; of two that overlap the first. */
function apart(selections: readonly Span[]): Span[] {
  const ordered = [...selections].sort((a, b) => a.start - b.start || a.end - b.end);
  return ordered.filter((one, index) => {
    const previous = ordered[index - 1];
    return !previous || (previous.end !== one.end && !overlaps(previous, one));
  });
}
