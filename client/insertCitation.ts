import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import {
  CITE,
  type CiteParams,
  FIND_PASSAGE,
  type FindPassageParams,
  type PassageResult,
} from "../server/protocol.ts";
import { pickClause } from "./clausePicker.ts";
import { Preview } from "./preview.ts";
import { pickStyle } from "./stylePicker.ts";

/**
 * `policyDrafting.insertCitation`: a clause is chosen, its citation goes in at
 * every cursor in one undoable step. A selection that stands in the plan puts
 * its clause first and is turned into a quotation.
 */
export async function insertCitation(client: LanguageClient): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    void vscode.window.showInformationMessage(vscode.l10n.t("Open a draft to insert a citation."));
    return;
  }
  const passage = await findSelected(client, editor);
  const uri = editor.document.uri.toString();
  const title = vscode.l10n.t("Insert citation");
  const preview = new Preview(editor);
  const clause = await pickClause(client, { title, editor, passage, preview });
  if (!clause) return;
  const quoted = passage && clause.number === passage.number ? passage.text : undefined;
  const style = quoted ? await pickStyle("quote") : undefined;
  if (quoted && !style) return;
  const request: CiteParams = { uri, corpus: clause.corpus, number: clause.number, style, quoted };
  const citation = await client.sendRequest<string | null>(CITE, request);
  if (citation !== null) await insert(editor, citation, style === "quote");
}

async function findSelected(
  client: LanguageClient,
  { document, selection }: vscode.TextEditor,
): Promise<PassageResult | null> {
  if (selection.isEmpty) return null;
  const request: FindPassageParams = { selected: document.getText(selection) };
  return client.sendRequest<PassageResult | null>(FIND_PASSAGE, request);
}

/** A quotation takes the place of the selection; any other citation goes behind it. */
async function insert(editor: vscode.TextEditor, text: string, replace: boolean): Promise<void> {
  await editor.edit((edit) => {
    for (const selection of editor.selections) {
      if (replace) edit.replace(selection, text);
      else edit.insert(selection.end, text);
    }
  });
}
