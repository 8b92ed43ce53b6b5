import {
  type CodeAction,
  CodeActionKind,
  type CompletionItem,
  CompletionItemKind,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type Location,
  type LocationLink,
  type Hover as LspHover,
  type InlayHint as LspInlayHint,
  MarkupKind,
  type Range,
  type SymbolInformation,
  SymbolKind,
  type TextEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { InsertCitationResult } from "../protocol.ts";
import type { Correction } from "../service/features/codeActions.ts";
import type { Completion } from "../service/features/completion/proposal.ts";
import type { ClauseTarget, Definition } from "../service/features/definition.ts";
import type { Finding } from "../service/features/diagnostics.ts";
import type { Section } from "../service/features/headings.ts";
import type { Hover } from "../service/features/hover.ts";
import type { InlayHint } from "../service/features/inlayHints.ts";
import type { Insertion } from "../service/features/insertCitation.ts";
import type { Link } from "../service/features/links.ts";
import type { ClauseSymbol } from "../service/features/workspaceSymbols.ts";
import { applyEdits, type Edit, type Span } from "../service/text/span.ts";
import type { ClauseDocuments } from "./clauseDocuments.ts";

/** The only file that makes LSP types out of ours. */

export const SOURCE = "policy-drafting";

const SEVERITY = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

const KIND = {
  term: CompletionItemKind.Keyword,
  clause: CompletionItemKind.Reference,
  document: CompletionItemKind.Reference,
  passage: CompletionItemKind.Text,
} as const;

export function toRange(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

export function toSpan(document: TextDocument, { start, end }: Range): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

/** `data.fix` is the replacement of the range, there only where one is sure. */
export function toDiagnostic(document: TextDocument, finding: Finding): Diagnostic {
  const diagnostic: Diagnostic = {
    range: toRange(document, finding),
    severity: SEVERITY[finding.severity],
    code: finding.code,
    source: SOURCE,
    message: finding.message,
  };
  return finding.fix === null ? diagnostic : { ...diagnostic, data: { fix: finding.fix } };
}

export function toHover(document: TextDocument, hover: Hover): LspHover {
  return {
    contents: { kind: MarkupKind.Markdown, value: hover.markdown },
    range: toRange(document, hover),
  };
}

export function toInlayHint(
  document: TextDocument,
  { at, label, tooltip }: InlayHint,
): LspInlayHint {
  return { position: document.positionAt(at), label, tooltip, paddingLeft: true };
}

export function toLocation(document: TextDocument, span: Span): Location {
  return { uri: document.uri, range: toRange(document, span) };
}

export function toTargetLocation(target: ClauseTarget, documents: ClauseDocuments): Location {
  return toLocation(documents.textDocument(target.document), target.focus);
}

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

export function toDocumentLink(
  document: TextDocument,
  link: Link,
  documents: ClauseDocuments,
): DocumentLink {
  return { range: toRange(document, link), target: documents.link(link.target) };
}

export function toDocumentSymbol(document: TextDocument, section: Section): DocumentSymbol {
  return {
    name: section.title,
    kind: SymbolKind.String,
    range: toRange(document, section),
    selectionRange: toRange(document, section.heading),
    children: section.children.map((child) => toDocumentSymbol(document, child)),
  };
}

/** A section folds under the line of its heading; one of a single line does not. */
export function toFoldingRanges(document: TextDocument, section: Section): FoldingRange[] {
  const { start, end } = toRange(document, section);
  const inner = section.children.flatMap((child) => toFoldingRanges(document, child));
  return end.line > start.line ? [{ startLine: start.line, endLine: end.line }, ...inner] : inner;
}

export function toSymbol(symbol: ClauseSymbol, documents: ClauseDocuments): SymbolInformation {
  const { name, container, target } = symbol;
  const location = toTargetLocation(target, documents);
  return { name, kind: SymbolKind.String, containerName: container, location };
}

export function toTextEdit(document: TextDocument, edit: Edit): TextEdit {
  return { range: toRange(document, edit), newText: edit.replacement };
}

/** Cursors are places of the text after the edits. */
export function toInsertion(document: TextDocument, insertion: Insertion): InsertCitationResult {
  if (insertion.kind !== "insert") return insertion;
  const { uri, languageId, version } = document;
  const text = applyEdits(document.getText(), insertion.edits);
  const after = TextDocument.create(uri, languageId, version, text);
  return {
    ...insertion,
    edits: insertion.edits.map((edit) => toTextEdit(document, edit)),
    cursors: insertion.cursors.map((cursor) => after.positionAt(cursor)),
  };
}

/** Editors sort by `sortText`: ours keeps the order in which proposals are given. Older ones show only `detail`. */
export function toCompletionItem(
  document: TextDocument,
  completion: Completion,
  index: number,
  takesLabelDetails: boolean,
): CompletionItem {
  const { label, detail, filter, subject, script } = completion;
  return {
    label,
    ...(takesLabelDetails ? { labelDetails: { description: detail } } : { detail }),
    kind: KIND[subject.kind],
    filterText: filter,
    sortText: String(index).padStart(4, "0"),
    textEdit: toTextEdit(document, completion),
    data: { subject, script },
  };
}

/** One action with all sure fixes; none where there is nothing to fix. */
export function toFixAll(
  document: TextDocument,
  edits: readonly Edit[],
  kind: string,
): CodeAction[] {
  if (edits.length === 0) return [];
  const changes = { [document.uri]: edits.map((edit) => toTextEdit(document, edit)) };
  return [{ title: SOURCE, kind, edit: { changes } }];
}

export function toCodeAction(document: TextDocument, correction: Correction): CodeAction {
  const edits = correction.edits.map((edit) => toTextEdit(document, edit));
  const action: CodeAction = {
    title: correction.title,
    kind: CodeActionKind.QuickFix,
    isPreferred: correction.sure,
    edit: { changes: { [document.uri]: edits } },
  };
  const { finding } = correction;
  return finding ? { ...action, diagnostics: [toDiagnostic(document, finding)] } : action;
}
