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
  name: string,
  fallback: R,
  answer: (document: TextDocument, params: P) => R,
): (params: P, token: CancellationToken) => R | ResponseError<void> {
  return (params, token) => {
    if (token.isCancellationRequested) return cancelled();
    const document = session.documents.get(params.textDocument.uri);
    if (!document) return fallback;
    return attempt(session, `${name} ${document.uri} v${document.version}`, fallback, () =>
      answer(document, params),
    );
  };
}

/** The same for work that takes its time. */
export function onDocumentLater<P extends { textDocument: { uri: string } }, R>(
  session: Session,
  name: string,
  fallback: R,
  answer: (document: TextDocument, params: P, token: CancellationToken) => Promise<R>,
): (params: P, token: CancellationToken) => Promise<R | ResponseError<void>> {
  return async (params, token) => {
    const document = session.documents.get(params.textDocument.uri);
    if (!document) return fallback;
    let result = fallback;
    await attemptLater(session, `${name} ${document.uri} v${document.version}`, async () => {
      result = await answer(document, params, token);
    });
    return token.isCancellationRequested ? cancelled() : result;
  };
}

/** The same for a request that names no document: a fault is left to the connection, which answers with it. */
export function unlessCancelled<P, R>(
  answer: (params: P) => R,
): (params: P, token: CancellationToken) => R | ResponseError<void> {
  return (params, token) => (token.isCancellationRequested ? cancelled() : answer(params));
}

/** Runs `work`; a fault in it is logged under `what` and gives `fallback`. */
export function attempt<R>(session: Session, what: string, fallback: R, work: () => R): R {
  try {
    return work();
  } catch (error) {
    reportFault(session.connection, what, error);
    return fallback;
  }
}

/** The same for work that takes its time. */
export async function attemptLater(
  session: Session,
  what: string,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    reportFault(session.connection, what, error);
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
