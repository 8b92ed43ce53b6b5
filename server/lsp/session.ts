import type { Connection, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { LanguageService } from "../service/languageService.ts";
import type { Messages } from "../service/messages/messages.ts";
import { DEFAULT_SETTINGS, type Settings } from "../service/settings.ts";
import { Drafts } from "./drafts.ts";

/** What the handlers of one connection share. */
export class Session {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly service: LanguageService;
  readonly drafts: Drafts;
  readonly messages: Messages;
  settings: Settings = DEFAULT_SETTINGS;

  constructor(
    connection: Connection,
    documents: TextDocuments<TextDocument>,
    service: LanguageService,
    messages: Messages,
  ) {
    this.connection = connection;
    this.documents = documents;
    this.service = service;
    this.messages = messages;
    this.drafts = new Drafts(service);
  }
}
