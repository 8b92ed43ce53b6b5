import { MessageType } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { toDiagnostic } from "./convert.ts";
import { attempt } from "./guard.ts";
import { tell } from "./notice.ts";
import type { Session } from "./session.ts";

/** How many findings of a document are sent, in order of place: more than VS Code shows (1,000). */
const MOST = 2000;

/**
 * Publishes diagnostics after changes. Changes that arrive together are
 * answered once; a result is sent only while the version that it was worked
 * out from is still the document's.
 */
export class Publisher {
  readonly #session: Session;
  readonly #waiting = new Set<string>();
  /** Documents whose user knows that not all findings are shown. */
  readonly #told = new Set<string>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** Has a document checked once the messages at hand are read. */
  schedule(uri: string): void {
    if (this.#waiting.has(uri)) return;
    this.#waiting.add(uri);
    this.#settle(uri, this.#session.documents.get(uri)?.version);
  }

  /** One message is read in each turn of the loop: two turns without a new version mean that none is waiting. */
  #settle(uri: string, version: number | undefined): void {
    setImmediate(() =>
      setImmediate(() => {
        const document = this.#session.documents.get(uri);
        if (document && document.version !== version) return this.#settle(uri, document.version);
        this.#waiting.delete(uri);
        if (document) this.#publish(document);
      }),
    );
  }

  /** Has every open document checked. */
  scheduleAll(): void {
    for (const document of this.#session.documents.all()) this.schedule(document.uri);
  }

  /** A closed document shows no diagnostics. */
  clear(uri: string): void {
    this.#session.drafts.forget(uri);
    this.#told.delete(uri);
    void this.#session.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** The plan's own text is no draft to be found fault with. */
  #publish(document: TextDocument): void {
    const { clauseDocuments, connection, drafts, service, settings } = this.#session;
    const { uri, version } = document;
    if (clauseDocuments.find(uri)) return;
    const diagnostics = attempt(
      this.#session,
      `textDocument/publishDiagnostics ${uri} v${version}`,
      null,
      () => {
        const findings = service.diagnose(drafts.get(document), settings);
        if (findings.length > MOST) this.#tellLeftOut(uri, findings.length);
        return findings.slice(0, MOST).map((finding) => toDiagnostic(document, finding));
      },
    );
    if (diagnostics && document.version === version) {
      void connection.sendDiagnostics({ uri, version, diagnostics });
    }
  }

  /** Once a document, as long as it is open. */
  #tellLeftOut(uri: string, count: number): void {
    if (this.#told.has(uri)) return;
    this.#told.add(uri);
    const message = this.#session.messages.findingsCutShort(nameOf(uri), count, MOST);
    tell(this.#session.connection, MessageType.Info, message);
  }
}

/** The file's name; the address as it is where it is no proper one. */
function nameOf(uri: string): string {
  try {
    return decodeURIComponent(uri.slice(uri.lastIndexOf("/") + 1));
  } catch {
    return uri;
  }
}
