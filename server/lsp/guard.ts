import type { CancellationToken, Connection } from "vscode-languageserver";
import { LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Session } from "./session.ts";

/**
 * Runs one request on the document that it names. A cancelled request is
 * answered with LSP's cancellation; a fault is logged with what is needed to
 * repeat it and answered with `fallback`, so the editor's other features live.
 */
export function onDocument<P extends { textDocument: { uri: string } }, R>(
  session: Session,
  method: string,
  fallback: R,
  answer: (document: TextDocument, params: P) => R,
): (params: P, token: CancellationToken) => R | ResponseError<void> {
  return (params, token) => {
    if (token.isCancellationRequested) return cancelled();
    const document = session.document(params.textDocument.uri);
    if (!document) return fallback;
    return attempt(session, describeRequest(session, method, params), fallback, () =>
      answer(document, params),
    );
  };
}

/** The same for work that takes its time. */
export function onDocumentLater<P extends { textDocument: { uri: string } }, R>(
  session: Session,
  method: string,
  fallback: R,
  answer: (document: TextDocument, params: P, token: CancellationToken) => Promise<R>,
): (params: P, token: CancellationToken) => Promise<R | ResponseError<void>> {
  return async (params, token) => {
    const document = session.document(params.textDocument.uri);
    if (!document) return fallback;
    let result = fallback;
    await attemptLater(session, describeRequest(session, method, params), async () => {
      result = await answer(document, params, token);
    });
    return token.isCancellationRequested ? cancelled() : result;
  };
}

/** The same for a request that has no empty answer: a fault is logged, and the editor is told of it. */
export function unlessCancelled<P, R>(
  session: Session,
  method: string,
  answer: (params: P) => R,
): (params: P, token: CancellationToken) => R | ResponseError<void> {
  return (params, token) => {
    if (token.isCancellationRequested) return cancelled();
    try {
      return answer(params);
    } catch (error) {
      if (error instanceof ResponseError) return error;
      reportFault(session.connection, describeRequest(session, method, params)(), error);
      throw error;
    }
  };
}

/** What may be logged as it is; of any other text, which may be a draft's, only its length. */
const NAMES = new Set(["uri", "corpus", "script", "style"]);

/** What is needed to repeat a request: its method, what it asks for, the version of the document it is about. */
function describeRequest(session: Session, method: string, params: unknown): () => string {
  return () => {
    const asked = JSON.stringify(params, (key, value) => {
      if (key === "context") return undefined;
      return typeof value === "string" && !NAMES.has(key) ? `${value.length} units` : value;
    });
    const { textDocument, uri } = (params ?? {}) as {
      textDocument?: { uri: string };
      uri?: string;
    };
    const version = session.documents.get(textDocument?.uri ?? uri ?? "")?.version;
    return version === undefined ? `${method} ${asked}` : `${method} ${asked} v${version}`;
  };
}

/** What some work is, for the log; worked out only where there is a fault. */
type What = string | (() => string);

function textOf(what: What): string {
  return typeof what === "string" ? what : what();
}

/** Runs `work`; a fault in it is logged under `what` and gives `fallback`. */
export function attempt<R>(session: Session, what: What, fallback: R, work: () => R): R {
  try {
    return work();
  } catch (error) {
    reportFault(session.connection, textOf(what), error);
    return fallback;
  }
}

/** The same for work that takes its time. */
export async function attemptLater(
  session: Session,
  what: What,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    reportFault(session.connection, textOf(what), error);
  }
}

/** Logs a fault of the program under what it was at. */
export function reportFault(connection: Connection, what: string, error: unknown): void {
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  connection.console.error(`${what}: ${reason}`);
}

function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled");
}
