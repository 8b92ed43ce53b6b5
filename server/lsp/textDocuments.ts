import {
  type TextDocumentContentChangeEvent,
  TextDocuments,
  type TextDocumentsConfiguration,
} from "vscode-languageserver";
import { type Range, TextDocument } from "vscode-languageserver-textdocument";
import { toRange, toSpan } from "./convert.ts";

/** Told of each edit, before it is made, in positions that are in the text. */
type EditListener = (uri: string, change: TextDocumentContentChangeEvent) => void;

/**
 * The library finds the place of an edit past the end of the text, but counts
 * lines by the position as it came, and is wrong about later edits then: it is
 * given positions that are in the text.
 */
function configure(onEdit: EditListener): TextDocumentsConfiguration<TextDocument> {
  return {
    create: TextDocument.create,
    update: (document, changes, version) => {
      for (const change of changes) {
        const range = "range" in change ? change.range : undefined;
        const inside = range ? { ...change, range: within(document, range) } : change;
        onEdit(document.uri, inside);
        TextDocument.update(document, [inside], version);
      }
      return document;
    },
  };
}

function within(document: TextDocument, range: Range): Range {
  return toRange(document, toSpan(document, range));
}

/** The open documents, each what its editor says it is. */
export function createDocuments(onEdit: EditListener): TextDocuments<TextDocument> {
  return new TextDocuments(configure(onEdit));
}
