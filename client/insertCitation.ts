import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import {
  type ClauseItem,
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
  const chosen = await choose(client, editor, passage, given);
  if (!chosen) return;
  const { version } = editor.document;
  const request: InsertCitationParams = {
    uri: editor.document.uri.toString(),
    corpus: chosen.clause.corpus,
    number: chosen.clause.number,
    ranges: editor.selections,
    style: chosen.style,
  };
  const result = await client.sendRequest<InsertCitationResult | null>(INSERT_CITATION, request);
  if (result) await carryOut(client, editor, version, result);
}

interface Chosen {
  readonly clause: ClauseItem;
  /** That of the settings where it is left out. */
  readonly style: string | undefined;
}

/** The clause and the style that the user takes, each seen at the cursor before; undefined where the user leaves. */
async function choose(
  client: LanguageClient,
  editor: vscode.TextEditor,
  passage: PassageResult | null,
  given: string | undefined,
): Promise<Chosen | undefined> {
  const preview = new Preview(client, editor, given);
  try {
    const title = vscode.l10n.t("Insert Citation");
    const chosen = await pickClause(client, { title, editor, passage, preview });
    if (!chosen) return undefined;
    const { clause, inOtherStyle } = chosen;
    const isQuoted = passage?.corpus === clause.corpus && passage.number === clause.number;
    const asks = inOtherStyle || (isQuoted && given === undefined);
    if (!asks) return { clause, style: given };
    const first = isQuoted ? "quote" : "clause";
    const style = await pickStyle(first, (one) => void preview.show(clause, one));
    return style && { clause, style };
  } finally {
    preview.dispose();
  }
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
