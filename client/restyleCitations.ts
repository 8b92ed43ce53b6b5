import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { type CleanResult, RESTYLE, type RestyleParams } from "../server/protocol.ts";
import { applyEdits } from "./edits.ts";

/**
 * `policyDrafting.restyleCitations`: writes all citations of the draft in one
 * style in one undoable step. The style may be given, so that a key can be
 * bound to it.
 */
export async function restyleCitations(client: LanguageClient, given?: string): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const style = given ?? (await pickStyle());
  if (!style) return;
  const { document } = editor;
  const { version } = document;
  const request: RestyleParams = { uri: document.uri.toString(), style };
  const edits = await client.sendRequest<CleanResult["edits"]>(RESTYLE, request);
  if (edits.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t("All citations are written so already."),
    );
    return;
  }
  await applyEdits(client, editor, version, edits);
}

async function pickStyle(): Promise<string | undefined> {
  const items = [
    { label: vscode.l10n.t("Title, number and clause"), description: "clause" },
    { label: vscode.l10n.t("Short title and clause"), description: "short" },
    {
      label: vscode.l10n.t("Issuers, title, number, date, part and clause"),
      description: "full",
    },
  ];
  const title = vscode.l10n.t("Rewrite all citations as");
  const picked = await vscode.window.showQuickPick(items, { title });
  return picked?.description;
}
