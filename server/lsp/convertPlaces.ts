import {
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type Location,
  type LocationLink,
  type SymbolInformation,
  SymbolKind,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { HeadedSection } from "../service/features/headedSections.ts";
import type { ClauseTarget, Definition } from "../service/features/navigation/definition.ts";
import type { Link } from "../service/features/navigation/links.ts";
import type { ClauseSymbol } from "../service/features/navigation/workspaceSymbols.ts";
import type { Span } from "../service/text/span.ts";
import type { ClauseDocuments } from "./clauseDocuments.ts";
import { toRange } from "./convert.ts";

/** A span of a document as a place to go to. */
export function toLocation(document: TextDocument, span: Span): Location {
  return { uri: document.uri, range: toRange(document, span) };
}

/** A place of a clause document, for editors that take no links. */
export function toTargetLocation(target: ClauseTarget, documents: ClauseDocuments): Location {
  return toLocation(documents.textDocument(target.document), target.focus);
}

/** A definition with what it was asked of, the whole clause and what to select in it. */
export function toLocationLink(
  document: TextDocument,
  { start, end, target }: Definition,
  documents: ClauseDocuments,
): LocationLink {
  const opened = documents.textDocument(target.document);
  return {
    originSelectionRange: toRange(document, { start, end }),
    targetUri: opened.uri,
    targetRange: toRange(opened, target.whole),
    targetSelectionRange: toRange(opened, target.focus),
  };
}

/** A stretch of a draft that opens a place of a clause document. */
export function toDocumentLink(
  document: TextDocument,
  link: Link,
  documents: ClauseDocuments,
): DocumentLink {
  return { range: toRange(document, link), target: documents.link(link.target) };
}

/** A section with those below it. */
export function toDocumentSymbol(document: TextDocument, section: HeadedSection): DocumentSymbol {
  return {
    name: section.title,
    kind: SymbolKind.String,
    range: toRange(document, section),
    selectionRange: toRange(document, section.heading),
    children: section.children.map((child) => toDocumentSymbol(document, child)),
  };
}

/** A section folds under the line of its heading; one of a single line does not. */
export function toFoldingRanges(document: TextDocument, section: HeadedSection): FoldingRange[] {
  const { start, end } = toRange(document, section);
  const inner = section.children.flatMap((child) => toFoldingRanges(document, child));
  return end.line > start.line ? [{ startLine: start.line, endLine: end.line }, ...inner] : inner;
}

/** A clause as workspace symbols list it. */
export function toSymbol(symbol: ClauseSymbol, documents: ClauseDocuments): SymbolInformation {
  const { name, container, target } = symbol;
  const location = toTargetLocation(target, documents);
  return { name, kind: SymbolKind.String, containerName: container, location };
}
