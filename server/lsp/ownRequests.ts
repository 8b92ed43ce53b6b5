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
  SCRIPT,
  type ScriptParams,
  type ScriptResult,
  SEARCH,
  type SearchParams,
} from "../protocol.ts";
import { isCitationStyle } from "../service/corpus/citation.ts";
import { isScript, type Script } from "../service/script/scripts.ts";
import { toSpan, toTextEdit } from "./convert.ts";
import { languageOf } from "./drafts.ts";
import { unlessCancelled } from "./guard.ts";
import type { Session } from "./session.ts";

/** Answers for what LSP lacks (`protocol.ts`). */
export function registerOwnRequests(session: Session): void {
  const { connection, service } = session;
  const answer = <P>(method: string, give: (params: P) => unknown) =>
    connection.onRequest(method, unlessCancelled<P, unknown>(give));

  answer(SEARCH, ({ uri, query }: SearchParams) => service.search(query, scriptFor(session, uri)));
  answer(FIND_PASSAGE, ({ selected }: FindPassageParams) => service.findPassage(selected));
  answer(CLEAN_TEXT, (params: CleanTextParams) => cleanTextFor(session, params));
  answer(CLAUSE, ({ uri, corpus, number }: ClauseParams) =>
    service.describeClause(corpus, number, scriptFor(session, uri)),
  );
  answer(CITE, (params: CiteParams) => citeFor(session, params));
  answer(SCRIPT, ({ uri }: ScriptParams) => describeScript(session, uri));
  answer(CONVERT, (params: ConvertParams) => convertFor(session, params));
  answer(CLEAN, (params: CleanParams) => cleanFor(session, params));
}

function citeFor(session: Session, { uri, style, ...request }: CiteParams): string | null {
  const chosen = isCitationStyle(style) ? style : session.settings.citation.style;
  return session.service.cite({ ...request, style: chosen, script: scriptFor(session, uri) });
}

function convertFor(session: Session, { uri, script, range }: ConvertParams): CleanResult["edits"] {
  const { documents, drafts, service, settings } = session;
  const document = documents.get(uri);
  if (!document || !isScript(script)) return [];
  const span = range ? toSpan(document, range) : null;
  const edits = service.convert(drafts.get(document), span, script, settings);
  return edits.map((edit) => toTextEdit(document, edit));
}

function cleanFor(
  { documents, drafts, service, settings }: Session,
  params: CleanParams,
): CleanResult {
  const document = documents.get(params.uri);
  if (!document) return { edits: [], counts: {} };
  const span = params.range ? toSpan(document, params.range) : null;
  const repairs = service.clean(drafts.get(document), span, settings);
  const edits = repairs.map((repair) => toTextEdit(document, repair));
  return { edits, counts: service.countDamage(repairs) };
}

function cleanTextFor(session: Session, { text, uri }: CleanTextParams): CleanTextResult {
  const { documents, service, settings } = session;
  const document = uri === undefined ? undefined : documents.get(uri);
  const language = document ? languageOf(document) : "markdown";
  const cleaned = service.cleanText(text, language, settings);
  const residue = service.hasResidue(cleaned.repairs);
  return { text: cleaned.text, repairs: cleaned.repairs.length, residue };
}

function describeScript(session: Session, uri: string): ScriptResult | null {
  const { documents, drafts, messages, service, settings } = session;
  const document = documents.get(uri);
  const script = document && service.scriptOf(drafts.get(document), settings);
  return script ? { script, name: messages.script(script) } : null;
}

/** The script of an open draft; Simplified where it is not open or does not say. */
function scriptFor({ documents, drafts, service, settings }: Session, uri: string): Script {
  const document = documents.get(uri);
  return (document && service.scriptOf(drafts.get(document), settings)) ?? "Hans";
}
