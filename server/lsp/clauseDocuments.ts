import { fileURLToPath, pathToFileURL } from "node:url";
import type { InitializeParams } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { ClauseCopies } from "../host/clauseCopies.ts";
import type { InitializationOptions } from "../protocol.ts";
import type { ClauseDocument } from "../service/features/navigation/clauseDocument.ts";
import type { ClauseTarget } from "../service/features/navigation/definition.ts";
import type { LanguageService } from "../service/languageService.ts";
import { isScript, type Script } from "../service/script/scripts.ts";

/** The scheme of documents whose text comes from us: `policy-drafting:/corpus/script/name.md`. */
export const SCHEME = "policy-drafting";

/**
 * The addresses of clause documents: our own scheme where the editor asks for
 * their text (LSP 3.18, workspace/textDocumentContent), else read-only copies.
 */
export class ClauseDocuments {
  readonly #service: () => LanguageService;
  /** Null where the editor asks for texts. */
  readonly #copies: ClauseCopies | null;
  /** A command of the editor's that opens a clause; null where it has none. */
  readonly #command: string | null;
  /** Has the editor ask for the text of a document again. */
  readonly #askAgain: (uri: string) => void;
  readonly #read = new WeakMap<ClauseDocument, TextDocument>();

  constructor(
    service: () => LanguageService,
    { capabilities, initializationOptions }: InitializeParams,
    askAgain: (uri: string) => void,
  ) {
    this.#askAgain = askAgain;
    const { openClause }: InitializationOptions = initializationOptions ?? {};
    this.#service = service;
    this.#copies = capabilities.workspace?.textDocumentContent ? null : new ClauseCopies();
    this.#command = typeof openClause === "string" ? openClause : null;
  }

  /** A document as editors open it. Throws where its copy cannot be written. */
  textDocument(document: ClauseDocument): TextDocument {
    const uri = this.#uriOf(document);
    const known = this.#read.get(document);
    if (known) return known;
    const read = TextDocument.create(uri, "markdown", 0, document.text);
    this.#read.set(document, read);
    return read;
  }

  /** Whether an address is one of a document of ours, though it may be of a plan that is no longer known. */
  owns(uri: string): boolean {
    return this.#namesOf(uri) !== null;
  }

  /** Has those among open documents that are ours show the text that they have now. */
  refresh(open: readonly TextDocument[]): void {
    for (const { uri } of open) {
      const document = this.find(uri);
      const names = document && this.#namesOf(uri);
      if (!names) continue;
      if (this.#copies) this.#copies.write(names, document.text);
      else this.#askAgain(uri);
    }
  }

  /** Has copies compared with their texts again, as these may have changed. */
  forgetCopies(): void {
    this.#copies?.forget();
  }

  /** The document that an address stands for; null where it is none of ours. */
  find(uri: string): ClauseDocument | null {
    const [corpus, script] = this.#namesOf(uri) ?? [];
    return corpus && isScript(script) ? this.#service().clauseDocument(corpus, script) : null;
  }

  /** A place of a document as a link: editors understand `#L7,1` behind an address. */
  link({ document, focus }: ClauseTarget): string {
    const read = this.textDocument(document);
    const { line, character } = read.positionAt(focus.start);
    return `${read.uri}#L${line + 1},${character + 1}`;
  }

  /** What opens a clause from a hover: the editor's command, where it has one, as only that may stand there. */
  address(corpus: string, number: number, script: Script): string | null {
    if (this.#command) return commandLink(this.#command, { corpus, number });
    const target = this.#service().clauseTarget(corpus, number, script);
    return target && this.link(target);
  }

  #uriOf({ corpus, script, name, text }: ClauseDocument): string {
    const names = [corpus.id, script, name];
    if (this.#copies) return pathToFileURL(this.#copies.write(names, text)).href;
    return `${SCHEME}:/${names.map(encodeURIComponent).join("/")}`;
  }

  /** Addresses come back written in other ways: as many characters encoded as the editor likes. */
  #namesOf(uri: string): string[] | null {
    try {
      const { protocol, pathname } = new URL(uri);
      if (protocol === `${SCHEME}:`) return pathname.split("/").slice(1).map(decodeURIComponent);
      return protocol === "file:" ? (this.#copies?.namesOf(fileURLToPath(uri)) ?? null) : null;
    } catch {
      return null;
    }
  }
}

function commandLink(command: string, argument: object): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify([argument]))}`;
}
