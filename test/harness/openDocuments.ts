import type { TextDocumentContentChangeEvent } from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { offsetOf } from "./edits.ts";

/** The documents that an editor has open, as it has them. */
export class OpenDocuments {
  readonly #documents = new Map<string, TextDocument>();

  open(uri: string, languageId: string, version: number, text: string): void {
    this.#documents.set(uri, TextDocument.create(uri, languageId, version, text));
  }

  /** Makes changes, one after the other as LSP has it, that lead to a version. */
  change(uri: string, changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    const { languageId } = this.get(uri);
    for (const change of changes) {
      this.open(uri, languageId, version, applyChange(this.get(uri), change));
    }
  }

  close(uri: string): void {
    this.#documents.delete(uri);
  }

  get(uri: string): TextDocument {
    const document = this.#documents.get(uri);
    if (!document) throw new Error(`not open: ${uri}`);
    return document;
  }
}

/** The text after a change; a position past the end is the end. */
function applyChange(document: TextDocument, change: TextDocumentContentChangeEvent): string {
  if (!("range" in change)) return change.text;
  const text = document.getText();
  const { start, end } = change.range;
  return text.slice(0, offsetOf(text, start)) + change.text + text.slice(offsetOf(text, end));
}
