import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Draft, DraftLanguage } from "../service/draft/draft.ts";
import type { LanguageService } from "../service/languageService.ts";

interface Read {
  readonly version: number;
  readonly draft: Draft;
}

/** Drafts as last read, one for each open document. */
export class Drafts {
  readonly #service: LanguageService;
  readonly #read = new Map<string, Read>();

  constructor(service: LanguageService) {
    this.#service = service;
  }

  /** The draft of a document's present version; what has not changed since the last is not read again. */
  get(document: TextDocument): Draft {
    const known = this.#read.get(document.uri);
    if (known?.version === document.version) return known.draft;
    const language = languageOf(document.languageId);
    const draft = this.#service.openDraft(document.getText(), language, known?.draft);
    this.#read.set(document.uri, { version: document.version, draft });
    return draft;
  }

  forget(uri: string): void {
    this.#read.delete(uri);
  }
}

/** Everything that is not Markdown is read as plain text. */
function languageOf(languageId: string): DraftLanguage {
  return languageId === "markdown" ? "markdown" : "plaintext";
}
