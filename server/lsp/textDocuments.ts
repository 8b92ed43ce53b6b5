import { TextDocuments, type TextDocumentsConfiguration } from "vscode-languageserver";
import { type Range, TextDocument } from "vscode-languageserver-textdocument";
import { toRange, toSpan } from "./convert.ts";

/**
 * The library finds the place of an edit past the end of the text, but counts
 * lines by the position as it came, and is wrong about later edits then: it is
 * given positions that are in the text.
 */
const CONFIGURATION: TextDocumentsConfiguration<TextDocument> = {
  create: TextDocument.create,
  update: (document, changes, version) => {
    for (const change of changes) {
      const range = "range" in change ? change.range : undefined;
      const inside = range ? { ...change, range: within(document, range) } : change;
      TextDocument.update(document, [inside], version);
    }
    return document;
  },
};

function within(document: TextDocument, range: Range): Range {
  return toRange(document, toSpan(document, range));
}

/** The open documents, each what its editor says it is. */
export function createDocuments(): TextDocuments<TextDocument> {
  return new TextDocuments(CONFIGURATION);
}
