import type { Connection, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { LanguageService } from "../service/languageService.ts";
import type { Script } from "../service/script/scripts.ts";
import { DEFAULT_SETTINGS, type Settings } from "../service/settings.ts";
import type { ClauseDocuments } from "./clauseDocuments.ts";
import { Drafts } from "./drafts.ts";

/** What the handlers of one connection share. */
export class Session {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly service: LanguageService;
  readonly clauseDocuments: ClauseDocuments;
  readonly drafts: Drafts;
  settings: Settings = DEFAULT_SETTINGS;

  constructor(
    connection: Connection,
    documents: TextDocuments<TextDocument>,
    service: LanguageService,
    clauseDocuments: ClauseDocuments,
  ) {
    this.connection = connection;
    this.documents = documents;
    this.service = service;
    this.clauseDocuments = clauseDocuments;
    this.drafts = new Drafts(service);
  }

  /** The settings that a document is read with: a clause document has a script of its own. */
  settingsFor({ uri }: TextDocument): Settings {
    const own = this.clauseDocuments.find(uri);
    return own ? { ...this.settings, script: own.script } : this.settings;
  }

  /** The script of an open document; Simplified where it is not open or does not say. */
  scriptFor(uri: string): Script {
    const document = this.documents.get(uri);
    const settings = document && this.settingsFor(document);
    return (settings && this.service.scriptOf(this.drafts.get(document), settings)) ?? "Hans";
  }
}
