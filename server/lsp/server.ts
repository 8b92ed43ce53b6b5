import {
  CodeActionKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  MessageType,
  TextDocumentSyncKind,
  type TextDocuments,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { openMachine } from "../host/serviceHost.ts";
import { createLanguageService, type LanguageService } from "../service/languageService.ts";
import { messagesFor } from "../service/messages/locale.ts";
import { ClauseDocuments, SCHEME } from "./clauseDocuments.ts";
import { Configuration } from "./configuration.ts";
import { attempt, attemptLater, reportFault } from "./guard.ts";
import { registerNavigation } from "./navigation.ts";
import { tell } from "./notice.ts";
import { OwnPlans } from "./ownPlans.ts";
import { registerOwnRequests } from "./ownRequests.ts";
import { prepareAfterStart } from "./preparation.ts";
import { Publisher } from "./publish.ts";
import { FIX_ALL, registerRequests } from "./requests.ts";
import { Session } from "./session.ts";
import { ShownFindings } from "./shownFindings.ts";
import { createDocuments } from "./textDocuments.ts";
import { TRIGGERS } from "./triggers.ts";
import { WorkspaceFolders } from "./workspaceFolders.ts";

/** Serves one connection until it ends. `from` is the folder of the running program. */
export function serve(connection: Connection, from: string): void {
  const shown = new ShownFindings();
  const documents = createDocuments((uri, change) => shown.edit(uri, change));
  const wire = { connection, documents, shown };
  connection.onInitialize((params) => initialize(wire, from, params));
  documents.listen(connection);
  connection.listen();
}

/** What there is of a connection before it is initialized. */
interface Wire {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly shown: ShownFindings;
}

function initialize(
  { connection, documents, shown }: Wire,
  from: string,
  params: InitializeParams,
): InitializeResult {
  const { host, problems } = openMachine({
    from,
    locale: params.locale,
    words: "later",
    wordsSettled: (problem) => {
      if (problem) warn(connection, problem);
      else publisher.scheduleAll();
    },
    warn: (problem) => warn(connection, problem),
    reportFault: (where, error) => reportFault(connection, where, error),
    note: (text, where) =>
      where === "show" ? warn(connection, text) : connection.console.info(text),
  });
  const service: LanguageService = createLanguageService({
    ...host,
    address: (...clause) =>
      attempt(session, `address ${clause.join(" ")}`, null, () =>
        clauseDocuments.address(...clause),
      ),
  });
  const clauseDocuments = new ClauseDocuments(
    () => session.service,
    params,
    (uri) =>
      attemptLater(session, "refresh", () => connection.workspace.textDocumentContent.refresh(uri)),
  );
  const messages = messagesFor(params.locale);
  const session: Session = new Session({
    connection,
    documents,
    service,
    clauseDocuments,
    messages,
  });
  const configuration = new Configuration(session, params);
  const publisher = new Publisher(session, shown, params);
  const folders = new WorkspaceFolders(session, params);
  const plans = new OwnPlans(session, params, folders, () => {
    publisher.scheduleAll();
    clauseDocuments.refresh(documents.all());
    if (params.capabilities.workspace?.inlayHint?.refreshSupport) {
      void attemptLater(session, "refresh", () => connection.languages.inlayHint.refresh());
    }
  });
  registerRequests(session, params);
  registerNavigation(session, params, folders);
  registerOwnRequests(session);
  documents.onDidChangeContent(({ document }) => publisher.schedule(document.uri));
  documents.onDidClose(({ document }) => publisher.clear(document.uri));
  connection.onDidChangeConfiguration(async ({ settings }) => {
    await attemptLater(session, "settings", () => configuration.refresh(settings));
    publisher.scheduleAll();
    await plans.refresh();
  });
  connection.onDidChangeWatchedFiles(() => plans.fileChanged());
  connection.onInitialized(async () => {
    for (const problem of problems) warn(connection, problem);
    await attemptLater(session, "settings", () => configuration.start());
    publisher.scheduleAll();
    prepareAfterStart(session);
    await plans.refresh();
  });
  return { capabilities: CAPABILITIES, serverInfo: { name: "policy-drafting" } };
}

function warn(connection: Connection, message: string): void {
  tell(connection, MessageType.Warning, message);
}

const CAPABILITIES: InitializeResult["capabilities"] = {
  positionEncoding: "utf-16",
  textDocumentSync: TextDocumentSyncKind.Incremental,
  hoverProvider: true,
  inlayHintProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentLinkProvider: {},
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  workspaceSymbolProvider: true,
  workspace: { textDocumentContent: { schemes: [SCHEME] } },
  completionProvider: { triggerCharacters: [...TRIGGERS], resolveProvider: true },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
};
