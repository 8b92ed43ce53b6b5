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
    const text = document.getText();
    // Some editors do not count versions up: the text decides.
    if (known?.version === document.version && known.draft.text === text) return known.draft;
    const draft = this.#service.openDraft(text, languageOf(document), known?.draft);
    this.#read.set(document.uri, { version: document.version, draft });
    return draft;
  }

  /** Whether some version of a document was read. */
  has(uri: string): boolean {
    return this.#read.has(uri);
  }

  forget(uri: string): void {
    this.#read.delete(uri);
  }
}

/** What editors call Markdown: VS Code, Emacs, vim-pandoc, Quarto, R Markdown. */
const MARKDOWN = new Set(["markdown", "gfm", "pandoc", "quarto", "rmd"]);

/** Markdown by its language or its file's name; everything else is read as plain text. */
export function languageOf({ languageId, uri }: TextDocument): DraftLanguage {
  const isMarkdown = MARKDOWN.has(languageId.toLowerCase()) || /\.(?:md|markdown)$/i.test(uri);
  return isMarkdown ? "markdown" : "plaintext";
}
