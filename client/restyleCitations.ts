import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { RESTYLE, type RestyleParams } from "../server/protocol.ts";
import { changeDraft } from "./edits.ts";
import { pickRestyle } from "./stylePicker.ts";

/**
 * `policyDrafting.restyleCitations`: writes all citations of the draft in one
 * style in one undoable step. The style may be given, so that a key can be
 * bound to it.
 */
export async function restyleCitations(client: LanguageClient, given?: string): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const style = given ?? (await pickRestyle());
  if (!style) return;
  const request: RestyleParams = { uri: editor.document.uri.toString(), style };
  const nothing = vscode.l10n.t("All citations are written so already.");
  await changeDraft(client, editor, RESTYLE, request, nothing);
}
