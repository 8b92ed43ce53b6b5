import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { CONVERT, type ConvertParams } from "../server/protocol.ts";
import { changeDraft } from "./edits.ts";

/**
 * `policyDrafting.convertScript`: brings the selection, or the whole draft
 * where nothing is selected, into another script in one undoable step. The
 * script may be given, so that a key can be bound to it.
 */
export async function convertScript(client: LanguageClient, given?: string): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const script = given ?? (await pickScript());
  if (!script) return;
  const { document, selection } = editor;
  const request: ConvertParams = {
    uri: document.uri.toString(),
    script,
    range: selection.isEmpty ? undefined : selection,
  };
  await changeDraft(client, editor, CONVERT, request, vscode.l10n.t("Nothing to convert."));
}

async function pickScript(): Promise<string | undefined> {
  const items = [
    { label: vscode.l10n.t("Simplified"), description: "Hans" },
    { label: vscode.l10n.t("Traditional (OpenCC's standard)"), description: "Hant" },
    { label: vscode.l10n.t("Traditional (Taiwan)"), description: "Hant-TW" },
    { label: vscode.l10n.t("Traditional (Hong Kong)"), description: "Hant-HK" },
    { label: vscode.l10n.t("Traditional (mainland)"), description: "Hant-CN" },
  ];
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t("Convert to") });
  return picked?.description;
}
