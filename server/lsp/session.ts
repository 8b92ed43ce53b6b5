import type { Connection, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { LanguageService } from "../service/languageService.ts";
import type { Messages } from "../service/messages/messages.ts";
import type { Script } from "../service/script/scripts.ts";
import { DEFAULT_SETTINGS, type Settings } from "../service/settings.ts";
import type { ClauseDocuments } from "./clauseDocuments.ts";
import { Drafts } from "./drafts.ts";

/** A longer document is not read, in UTF-16 units: it would take seconds, and much memory. */
export const LONGEST = 20_000_000;

/** Whether a document is longer than what is read at all. */
export function isTooLong(document: TextDocument): boolean {
  return document.getText().length > LONGEST;
}

/** What a session is made of. */
export interface SessionParts {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly service: LanguageService;
  readonly clauseDocuments: ClauseDocuments;
  /** In the user's language. */
  readonly messages: Messages;
}

/** What the handlers of one connection share. */
export class Session implements SessionParts {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly clauseDocuments: ClauseDocuments;
  readonly messages: Messages;
  #service: LanguageService;
  #drafts: Drafts;
  settings: Settings = DEFAULT_SETTINGS;

  constructor({ connection, documents, service, clauseDocuments, messages }: SessionParts) {
    this.connection = connection;
    this.documents = documents;
    this.clauseDocuments = clauseDocuments;
    this.messages = messages;
    this.#service = service;
    this.#drafts = new Drafts(service);
  }

  /** What answers now. It may be another one after any wait: what the one before gave is no longer sent. */
  get service(): LanguageService {
    return this.#service;
  }

  /** The open documents as that service reads them. */
  get drafts(): Drafts {
    return this.#drafts;
  }

  /** Has another service answer from now on; it reads the open documents anew. */
  serveWith(service: LanguageService): void {
    this.#service = service;
    this.#drafts = new Drafts(service);
    this.clauseDocuments.forgetCopies();
  }

  /** A document that is open, and short enough to be read. */
  document(uri: string): TextDocument | undefined {
    const document = this.documents.get(uri);
    return document && !isTooLong(document) ? document : undefined;
  }

  /** The settings that a document is read with: a clause document has a script of its own. */
  settingsFor({ uri }: TextDocument): Settings {
    const own = this.clauseDocuments.find(uri);
    return own ? { ...this.settings, script: own.script } : this.settings;
  }

  /** The script of an open document; null where it is not open or does not say. */
  scriptOf(uri: string): Script | null {
    const document = this.document(uri);
    if (!document) return null;
    return this.service.scriptOf(this.drafts.get(document), this.settingsFor(document));
  }

  /** The script to answer in for a document: its own, Simplified where none is known. */
  scriptFor(uri: string): Script {
    return this.scriptOf(uri) ?? "Hans";
  }
}
