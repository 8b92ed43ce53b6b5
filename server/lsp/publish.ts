import { type Diagnostic, type InitializeParams, MessageType } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { InitializationOptions } from "../protocol.ts";
import type { Messages } from "../service/messages/messages.ts";
import { toDiagnostic } from "./convert.ts";
import { attemptLater } from "./guard.ts";
import { tell } from "./notice.ts";
import { Progress } from "./progress.ts";
import { isTooLong, LONGEST, type Session } from "./session.ts";
import type { ShownFindings } from "./shownFindings.ts";

/** How many findings of a document are sent, in order of place: more than VS Code shows (1,000). */
const MOST = 2000;
/** A draft that is read for the first time takes seconds from so many UTF-16 units on. */
const LONG = 2_000_000;
/** How long messages may wait for a check, in milliseconds. */
const TURN = 50;

/**
 * Publishes diagnostics after changes. Changes that arrive together are
 * answered once; a result is sent only while the version that it was worked
 * out from is still the document's, and the plans are those that it was held against.
 */
export class Publisher {
  readonly #session: Session;
  readonly #shown: ShownFindings;
  /** Whether the editor shows what it was sent in the right place while the draft is edited. */
  readonly #keepsMarks: boolean;
  readonly #waiting = new Set<string>();
  /** Documents whose user knows that not everything is shown. */
  readonly #told = new Set<string>();
  /** The last check of each document; an earlier one that still runs is left off. */
  readonly #checks = new Map<string, symbol>();
  /** The versions whose check the user stopped: the next one is checked again. */
  readonly #stopped = new Map<string, number>();

  constructor(session: Session, shown: ShownFindings, { initializationOptions }: InitializeParams) {
    const { keepsMarks }: InitializationOptions = initializationOptions ?? {};
    this.#session = session;
    this.#shown = shown;
    this.#keepsMarks = keepsMarks === true;
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
        if (document) void this.#publish(document);
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
    this.#checks.delete(uri);
    this.#stopped.delete(uri);
    this.#shown.forget(uri);
    void this.#session.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** The plan's own text is no draft to be found fault with. */
  async #publish(document: TextDocument): Promise<void> {
    const { clauseDocuments, service } = this.#session;
    const { uri, version } = document;
    if (clauseDocuments.owns(uri) || this.#stopped.get(uri) === version) return;
    if (isTooLong(document)) this.#tellOnce(uri, (m, name) => m.draftTooLong(name, LONGEST));
    let diagnostics: readonly Diagnostic[] | null = isTooLong(document) ? [] : null;
    await attemptLater(
      this.#session,
      `textDocument/publishDiagnostics ${uri} v${version}`,
      async () => {
        diagnostics ??= await this.#check(document);
      },
    );
    if (diagnostics && document.version === version && this.#session.service === service) {
      this.#send(document, diagnostics);
    }
  }

  /** An editor that shows them already would only draw them all again. */
  #send({ uri, version }: TextDocument, diagnostics: readonly Diagnostic[]): void {
    if (this.#keepsMarks) {
      if (this.#shown.has(uri, diagnostics)) return;
      this.#shown.keep(uri, diagnostics);
    }
    void this.#session.connection.sendDiagnostics({
      uri,
      version,
      diagnostics: [...diagnostics],
    });
  }

  /** Null where the document was changed or closed meanwhile, or the user stopped it. */
  async #check(document: TextDocument): Promise<readonly Diagnostic[] | null> {
    const { documents, drafts, messages, service, settings } = this.#session;
    const { uri, version } = document;
    using progress = new Progress(this.#session, messages.checking(nameOf(uri)));
    const check = Symbol();
    this.#checks.set(uri, check);
    const isStale = () =>
      this.#checks.get(uri) !== check ||
      this.#session.service !== service ||
      documents.get(uri) !== document ||
      document.version !== version;
    if (!drafts.has(uri) && document.getText().length > LONG) await progress.begin();
    if (isStale()) return null;
    const steps = service.diagnoseInSteps(drafts.get(document), settings);
    let rested = performance.now();
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      if (performance.now() - rested < TURN) continue;
      await nextTurn();
      if (progress.stopped) this.#stopped.set(uri, version);
      if (isStale() || progress.stopped) return null;
      rested = performance.now();
    }
    const { length } = step.value;
    if (length > MOST) this.#tellOnce(uri, (m, name) => m.findingsCutShort(name, length, MOST));
    return step.value.slice(0, MOST).map((finding) => toDiagnostic(document, finding));
  }

  /** Once a document, as long as it is open. */
  #tellOnce(uri: string, say: (messages: Messages, name: string) => string): void {
    if (this.#told.has(uri)) return;
    this.#told.add(uri);
    const { connection, messages } = this.#session;
    tell(connection, MessageType.Info, say(messages, nameOf(uri)));
  }
}

/** Lets the messages in that have come meanwhile. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** The file's name; the address as it is where it is no proper one. */
function nameOf(uri: string): string {
  try {
    return decodeURIComponent(uri.slice(uri.lastIndexOf("/") + 1));
  } catch {
    return uri;
  }
}
