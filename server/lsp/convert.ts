import {
  type CodeAction,
  CodeActionKind,
  type CompletionItem,
  CompletionItemKind,
  type Diagnostic,
  DiagnosticSeverity,
  type Hover as LspHover,
  type InlayHint as LspInlayHint,
  MarkupKind,
  type Range,
  type TextEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { InsertCitationResult } from "../protocol.ts";
import type { Insertion } from "../service/features/citing/insertCitation.ts";
import type { Correction } from "../service/features/codeActions.ts";
import type { Completion } from "../service/features/completion/proposal.ts";
import type { Finding } from "../service/features/diagnostics.ts";
import type { Hover } from "../service/features/hover/hover.ts";
import type { InlayHint } from "../service/features/inlayHints.ts";
import { applyEdits, type Edit, type Span } from "../service/text/span.ts";

/** Makes LSP types out of ours; places to go to are made in `convertPlaces.ts`, and LSP types nowhere else. */

/** By which users know where a finding comes from. */
const SOURCE = "policy-drafting";

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

/** How long what ends a line may be: CR and LF. */
const LONGEST_END = 2;

/** A span of UTF-16 offsets as LSP has it: zero-based lines and UTF-16 characters. */
export function toRange(document: TextDocument, { start, end }: Span): Range {
  const from = document.positionAt(start);
  // Most spans end in their line, in front of what ends it: that line need not be looked for again.
  const isInLine = document.offsetAt({ line: from.line + 1, character: 0 }) - LONGEST_END > end;
  const to = isInLine
    ? { line: from.line, character: from.character + end - start }
    : document.positionAt(end);
  return { start: from, end: to };
}

/** A range as UTF-16 offsets; a position past the end of a line or of the text is that end. */
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

/** Markdown over the span that it is about. */
export function toHover(document: TextDocument, hover: Hover): LspHover {
  return {
    contents: { kind: MarkupKind.Markdown, value: hover.markdown },
    range: toRange(document, hover),
  };
}

/** A label, set apart from the text in front of it. */
export function toInlayHint(
  document: TextDocument,
  { at, label, tooltip }: InlayHint,
): LspInlayHint {
  return { position: document.positionAt(at), label, tooltip, paddingLeft: true };
}

/** An edit in positions of the document as it is before all edits. */
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

/** A completion item with its documentation in Markdown. */
export function toDocumented(item: CompletionItem, markdown: string): CompletionItem {
  return { ...item, documentation: { kind: MarkupKind.Markdown, value: markdown } };
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

/** A correction of one finding or of many; preferred where it is the only sure one. */
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
