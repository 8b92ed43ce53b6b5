import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { CLEAN, type CleanParams, type CleanResult } from "../server/protocol.ts";
import { applyEdits } from "./edits.ts";

/**
 * `policyDrafting.cleanText`: frees the selection, or the whole draft where
 * nothing is selected, from web-copy damage in one undoable step, and says
 * what was removed.
 */
export async function cleanText(client: LanguageClient): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const { document, selection } = editor;
  const { version } = document;
  const request: CleanParams = {
    uri: document.uri.toString(),
    range: selection.isEmpty ? undefined : selection,
  };
  const { edits, counts } = await client.sendRequest<CleanResult>(CLEAN, request);
  if (edits.length > 0 && !(await applyEdits(client, editor, version, edits))) return;
  void vscode.window.showInformationMessage(describe(counts));
}

function describe(counts: CleanResult["counts"]): string {
  const kinds = Object.entries(counts).map(([kind, count]) => `${kind} ${count}`);
  return kinds.length === 0
    ? vscode.l10n.t("No web-copy damage was found.")
    : vscode.l10n.t("Removed: {0}", kinds.join(vscode.l10n.t(", ")));
}
