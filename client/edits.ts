import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import type { TextEdit } from "vscode-languageserver-protocol";
import type { WireEdit, WireRange } from "../server/protocol.ts";

/** Asks the server for edits of the draft as it is and makes them; where there are none, the user is told so. */
export async function changeDraft(
  client: LanguageClient,
  editor: vscode.TextEditor,
  method: string,
  params: object,
  nothing: string,
): Promise<void> {
  const { version } = editor.document;
  const edits = await client.sendRequest<readonly WireEdit[]>(method, params);
  if (edits.length === 0) void vscode.window.showInformationMessage(nothing);
  else await applyEdits(client, editor, version, edits);
}

/**
 * Makes the server's edits in one undoable step and puts the cursors, where they
 * are given, to where the writer goes on. They belong to one version of
 * the document; where it is no longer that, nothing is done and the user told.
 */
export async function applyEdits(
  client: LanguageClient,
  editor: vscode.TextEditor,
  version: number,
  edits: readonly WireEdit[],
  cursors: readonly WireRange["start"][] = [],
): Promise<boolean> {
  const changes = await client.protocol2CodeConverter.asTextEdits([...edits] as TextEdit[]);
  if (editor.document.version !== version) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t("The draft was changed in the meantime. Please try again."),
    );
    return false;
  }
  const made = await editor.edit((builder) => {
    for (const { range, newText } of changes ?? []) builder.replace(range, newText);
  });
  if (made && cursors.length > 0) {
    editor.selections = cursors.map(({ line, character }) => {
      const cursor = new vscode.Position(line, character);
      return new vscode.Selection(cursor, cursor);
    });
  }
  return made;
}
