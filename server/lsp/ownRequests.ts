import type { TextDocument } from "vscode-languageserver-textdocument";
import {
  CITE,
  type CiteParams,
  CLAUSE,
  CLEAN,
  CLEAN_TEXT,
  type ClauseParams,
  type CleanParams,
  type CleanResult,
  type CleanTextParams,
  type CleanTextResult,
  CONVERT,
  type ConvertParams,
  FIND_PASSAGE,
  type FindPassageParams,
  INSERT_CITATION,
  type InsertCitationParams,
  type InsertCitationResult,
  QUOTE_TEXT,
  type QuoteTextParams,
  type QuoteTextResult,
  RESTYLE,
  type RestyleParams,
  SCRIPT,
  type ScriptParams,
  type ScriptResult,
  SEARCH,
  type SearchParams,
  type WireEdit,
} from "../protocol.ts";
import { type CitationStyle, isCitationStyle } from "../service/corpus/citation.ts";
import type { DraftLanguage } from "../service/draft/draft.ts";
import { isRestyleStyle } from "../service/features/citing/restyle.ts";
import { isScript } from "../service/script/scripts.ts";
import { toInsertion, toSpan, toTextEdit } from "./convert.ts";
import { languageOf } from "./drafts.ts";
import { unlessCancelled } from "./guard.ts";
import type { Session } from "./session.ts";

/** Nobody reads a longer list, and an editor would have to lay it out at every key. */
const MOST_HITS = 1000;

/** Answers for what LSP lacks (`protocol.ts`). */
export function registerOwnRequests(session: Session): void {
  const { connection } = session;
  const answer = <P>(method: string, give: (params: P) => unknown) =>
    connection.onRequest(method, unlessCancelled<P, unknown>(session, method, give));

  answer(SEARCH, ({ uri, query }: SearchParams) =>
    session.service.search(query, session.scriptFor(uri), MOST_HITS),
  );
  answer(FIND_PASSAGE, ({ selected }: FindPassageParams) => session.service.findPassage(selected));
  answer(CLEAN_TEXT, (params: CleanTextParams) => cleanTextFor(session, params));
  answer(QUOTE_TEXT, (params: QuoteTextParams) => quoteTextFor(session, params));
  answer(CLAUSE, ({ uri, corpus, number }: ClauseParams) =>
    session.service.describeClause(corpus, number, session.scriptFor(uri)),
  );
  answer(CITE, (params: CiteParams) => citeFor(session, params));
  answer(INSERT_CITATION, (params: InsertCitationParams) => insertionFor(session, params));
  answer(SCRIPT, ({ uri }: ScriptParams) => describeScript(session, uri));
  answer(CONVERT, (params: ConvertParams) => convertFor(session, params));
  answer(RESTYLE, (params: RestyleParams) => restyleFor(session, params));
  answer(CLEAN, (params: CleanParams) => cleanFor(session, params));
}

function citeFor(session: Session, { uri, style, ...request }: CiteParams): string | null {
  const script = session.scriptFor(uri);
  const options = session.settings.citation;
  return session.service.cite({ ...request, style: styleFor(session, style), script, options });
}

function insertionFor(session: Session, params: InsertCitationParams): InsertCitationResult | null {
  const { drafts, service, settings } = session;
  const { uri, corpus, number, ranges } = params;
  const document = session.document(uri);
  if (!document) return null;
  const selections = ranges.map((range) => toSpan(document, range));
  const style = isCitationStyle(params.style) ? params.style : null;
  const request = { corpus, number, style, selections };
  const insertion = service.insertCitation(drafts.get(document), request, settings);
  return insertion && toInsertion(document, insertion);
}

function styleFor({ settings }: Session, style: string | undefined): CitationStyle {
  return isCitationStyle(style) ? style : settings.citation.style;
}

function convertFor(session: Session, { uri, script, range }: ConvertParams): readonly WireEdit[] {
  const { drafts, service, settings } = session;
  const document = session.document(uri);
  if (!document || !isScript(script)) return [];
  const span = range ? toSpan(document, range) : null;
  const edits = service.convert(drafts.get(document), span, script, settings);
  return edits.map((edit) => toTextEdit(document, edit));
}

function restyleFor(session: Session, { uri, style }: RestyleParams): readonly WireEdit[] {
  const { drafts, service, settings } = session;
  const document = session.document(uri);
  if (!document || !isRestyleStyle(style)) return [];
  const edits = service.restyle(drafts.get(document), style, settings);
  return edits.map((edit) => toTextEdit(document, edit));
}

function cleanFor(session: Session, params: CleanParams): CleanResult {
  const { drafts, service, settings } = session;
  const document = session.document(params.uri);
  if (!document) return { edits: [], counts: {} };
  const span = params.range ? toSpan(document, params.range) : null;
  const repairs = service.clean(drafts.get(document), span, settings);
  const edits = repairs.map((repair) => toTextEdit(document, repair));
  return { edits, counts: service.countDamage(repairs) };
}

function cleanTextFor(session: Session, { text, uri }: CleanTextParams): CleanTextResult {
  const { service, settings } = session;
  const language = languageIn(session.document(uri ?? ""));
  const cleaned = service.cleanText(text, language, settings);
  const residue = service.hasResidue(cleaned.repairs);
  return { text: cleaned.text, repairs: cleaned.repairs.length, residue };
}

/** Behind the end of a draft where no place is given: nothing names the plan there. */
function quoteTextFor(session: Session, params: QuoteTextParams): QuoteTextResult | null {
  const { drafts, service, settings } = session;
  const { text, uri, position } = params;
  const document = session.document(uri);
  if (!document) return service.quoteText(text, service.openDraft("", "markdown"), 0, settings);
  const draft = drafts.get(document);
  const offset = position ? document.offsetAt(position) : draft.text.length + 1;
  return service.quoteText(text, draft, offset, settings);
}

/** A draft that is not open is read as Markdown. */
function languageIn(document: TextDocument | undefined): DraftLanguage {
  return document ? languageOf(document) : "markdown";
}

function describeScript(session: Session, uri: string): ScriptResult | null {
  const script = session.scriptOf(uri);
  return script && { script, name: session.messages.script(script) };
}
