import { CodeActionKind } from "vscode-languageserver";
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
  CONVERT,
  type ConvertParams,
  FIND_PASSAGE,
  type FindPassageParams,
  SEARCH,
  type SearchParams,
} from "../protocol.ts";
import { isCitationStyle } from "../service/corpus/citation.ts";
import { isScript, type Script } from "../service/script/scripts.ts";
import {
  toCodeAction,
  toCompletionItem,
  toFixAll,
  toHover,
  toSpan,
  toTextEdit,
} from "./convert.ts";
import { onDocument } from "./guard.ts";
import type { Session } from "./session.ts";

/** Answers for standard requests: each gets the draft and asks the service. */
export function registerRequests(session: Session): void {
  const { connection, drafts, service } = session;

  connection.onHover(
    onDocument(session, "hover", null, (document, { position }) => {
      const found = service.hover(
        drafts.get(document),
        document.offsetAt(position),
        session.settings,
      );
      return found && toHover(document, found);
    }),
  );

  connection.onCompletion(
    onDocument(session, "completion", null, (document, { position }) => {
      const offset = document.offsetAt(position);
      const found = service.complete(drafts.get(document), offset, session.settings);
      const items = found.map((one, index) => toCompletionItem(document, one, index));
      return { isIncomplete: true, items };
    }),
  );

  connection.onCompletionResolve((item) => {
    const markdown = item.data && service.describeCompletion(item.data.subject, item.data.script);
    return markdown ? { ...item, documentation: { kind: "markdown", value: markdown } } : item;
  });

  connection.onCodeAction(
    onDocument(session, "codeAction", [], (document, { range, context }) => {
      const draft = drafts.get(document);
      const findings = service.diagnose(draft, session.settings);
      if (context.only?.some(isFixAll)) {
        return toFixAll(document, service.sureFixes(findings), FIX_ALL);
      }
      if (context.only && !context.only.some(isQuickFix)) return [];
      const offered = service.corrections(draft, findings, toSpan(document, range));
      return offered.map((correction) => toCodeAction(document, correction));
    }),
  );
}

/** What editors run on save where users set it so. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.policy-drafting`;

function isFixAll(kind: string): boolean {
  return kind === FIX_ALL || FIX_ALL.startsWith(`${kind}.`);
}

function isQuickFix(kind: string): boolean {
  return kind === CodeActionKind.QuickFix || CodeActionKind.QuickFix.startsWith(`${kind}.`);
}

/** Answers for what LSP lacks (`protocol.ts`). */
export function registerOwnRequests(session: Session): void {
  const { connection, documents, drafts, service } = session;

  connection.onRequest(SEARCH, ({ uri, query }: SearchParams) =>
    service.search(query, scriptFor(session, uri)),
  );

  connection.onRequest(FIND_PASSAGE, ({ selected }: FindPassageParams) =>
    service.findPassage(selected),
  );

  connection.onRequest(CITE, ({ uri, style, ...request }: CiteParams) => {
    const chosen = isCitationStyle(style) ? style : session.settings.citation.style;
    return service.cite({ ...request, style: chosen, script: scriptFor(session, uri) });
  });

  connection.onRequest(CONVERT, ({ uri, script, range }: ConvertParams) => {
    const document = documents.get(uri);
    if (!document || !isScript(script)) return [];
    const span = range ? toSpan(document, range) : null;
    const edits = service.convert(drafts.get(document), span, script, session.settings);
    return edits.map((edit) => toTextEdit(document, edit));
  });

  connection.onRequest(CLEAN, ({ uri, range }: CleanParams): CleanResult => {
    const document = documents.get(uri);
    if (!document) return { edits: [], counts: {} };
    const repairs = service.clean(drafts.get(document), range ? toSpan(document, range) : null);
    const edits = repairs.map((repair) => toTextEdit(document, repair));
    return { edits, counts: service.countDamage(repairs) };
  });

  connection.onRequest(CLEAN_TEXT, ({ text }: CleanTextParams) => service.cleanText(text).text);

  connection.onRequest(CLAUSE, ({ uri, corpus, number }: ClauseParams) =>
    service.describeClause(corpus, number, scriptFor(session, uri)),
  );
}

/** The script of an open draft; Simplified where it is not open or does not say. */
function scriptFor({ documents, drafts, service, settings }: Session, uri: string): Script {
  const document = documents.get(uri);
  return (document && service.scriptOf(drafts.get(document), settings)) ?? "Hans";
}
