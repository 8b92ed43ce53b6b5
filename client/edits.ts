import type * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import type { TextEdit } from "vscode-languageserver-protocol";
import type { CleanResult } from "../server/protocol.ts";

/** Makes the server's edits in one undoable step. */
export async function applyEdits(
  client: LanguageClient,
  editor: vscode.TextEditor,
  edits: CleanResult["edits"],
): Promise<void> {
  const changes = await client.protocol2CodeConverter.asTextEdits([...edits] as TextEdit[]);
  await editor.edit((builder) => {
    for (const { range, newText } of changes ?? []) builder.replace(range, newText);
  });
}
