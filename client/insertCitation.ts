import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import {
  FIND_PASSAGE,
  type FindPassageParams,
  INSERT_CITATION,
  type InsertCitationParams,
  type InsertCitationResult,
  type PassageResult,
} from "../server/protocol.ts";
import { pickClause } from "./clausePicker.ts";
import { applyEdits } from "./edits.ts";
import { Preview } from "./preview.ts";
import { pickStyle } from "./stylePicker.ts";

/**
 * `policyDrafting.insertCitation`: a clause is chosen, its citation goes in at
 * every cursor in one undoable step. A selection that stands in the plan puts
 * its clause first and may be turned into a quotation. The style is that of
 * the settings, the one given (so that a key can be bound to it), or chosen.
 */
export async function insertCitation(client: LanguageClient, given?: string): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    void vscode.window.showInformationMessage(vscode.l10n.t("Open a draft to insert a citation."));
    return;
  }
  const passage = await findSelected(client, editor);
  const title = vscode.l10n.t("Insert Citation");
  const preview = new Preview(client, editor, given);
  const chosen = await pickClause(client, { title, editor, passage, preview });
  if (!chosen) return;
  const { corpus, number } = chosen.clause;
  const isQuoted = passage?.corpus === corpus && passage.number === number;
  const asks = chosen.inOtherStyle || (isQuoted && given === undefined);
  const style = asks ? await pickStyle(isQuoted ? "quote" : "clause") : given;
  if (asks && !style) return;
  const { version } = editor.document;
  const request: InsertCitationParams = {
    uri: editor.document.uri.toString(),
    corpus,
    number,
    ranges: editor.selections,
    style,
  };
  const result = await client.sendRequest<InsertCitationResult | null>(INSERT_CITATION, request);
  if (result) await carryOut(client, editor, version, result);
}

async function findSelected(
  client: LanguageClient,
  { document, selection }: vscode.TextEditor,
): Promise<PassageResult | null> {
  if (selection.isEmpty) return null;
  const request: FindPassageParams = { selected: document.getText(selection) };
  return client.sendRequest<PassageResult | null>(FIND_PASSAGE, request);
}

async function carryOut(
  client: LanguageClient,
  editor: vscode.TextEditor,
  version: number,
  result: InsertCitationResult,
): Promise<void> {
  if (result.kind === "insert") {
    await applyEdits(client, editor, version, result.edits, result.cursors);
  } else if (result.kind === "copy") {
    await vscode.env.clipboard.writeText(result.text);
    void vscode.window.showInformationMessage(result.notice);
  } else void vscode.window.showWarningMessage(result.notice);
}
