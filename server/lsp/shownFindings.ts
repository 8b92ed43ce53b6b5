import type { Diagnostic, Position, TextDocumentContentChangeEvent } from "vscode-languageserver";

/** What an editor shows of one document. */
interface Shown {
  readonly diagnostics: readonly Diagnostic[];
  /** Whether an edit since may have moved or removed a mark in the editor. */
  isMoved: boolean;
}

/**
 * What an editor was sent last of each document. An editor that keeps marks in
 * their place while the draft is edited shows them rightly after an edit that
 * neither touches nor moves one, where the findings are the same.
 */
export class ShownFindings {
  readonly #shown = new Map<string, Shown>();

  /** An edit of a document, in positions that are in the text. */
  edit(uri: string, change: TextDocumentContentChangeEvent): void {
    const shown = this.#shown.get(uri);
    if (shown && !shown.isMoved) shown.isMoved = moves(change, shown.diagnostics);
  }

  /** Whether the editor shows just these by now. */
  has(uri: string, diagnostics: readonly Diagnostic[]): boolean {
    const shown = this.#shown.get(uri);
    if (!shown || shown.isMoved || shown.diagnostics.length !== diagnostics.length) return false;
    return diagnostics.every((one, index) => isSame(one, shown.diagnostics[index]));
  }

  /** The editor is sent these. */
  keep(uri: string, diagnostics: readonly Diagnostic[]): void {
    this.#shown.set(uri, { diagnostics, isMoved: false });
  }

  forget(uri: string): void {
    this.#shown.delete(uri);
  }
}

function moves(
  change: TextDocumentContentChangeEvent,
  diagnostics: readonly Diagnostic[],
): boolean {
  if (!("range" in change)) return diagnostics.length > 0;
  const { start, end } = change.range;
  const isInLine = start.line === end.line && !/[\r\n]/.test(change.text);
  return diagnostics.some(({ range }) => {
    const isBehind = isInLine && range.start.line > end.line;
    return !isBehind && !isBefore(range.end, start);
  });
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

function isSame(a: Diagnostic, b: Diagnostic | undefined): boolean {
  return (
    a.message === b?.message &&
    a.code === b.code &&
    a.severity === b.severity &&
    a.data?.fix === b.data?.fix &&
    isSamePlace(a.range.start, b.range.start) &&
    isSamePlace(a.range.end, b.range.end)
  );
}

function isSamePlace(a: Position, b: Position): boolean {
  return a.line === b.line && a.character === b.character;
}
