import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import type { Location } from "vscode-languageserver-protocol";
import { CLAUSE_LOCATION, type ClauseParams } from "../server/protocol.ts";
import { pickClause } from "./clausePicker.ts";

/** The command; hovers may run it, and no other. */
export const OPEN_CLAUSE = "policyDrafting.openClause";

type ClauseName = Pick<ClauseParams, "corpus" | "number">;

/**
 * `policyDrafting.openClause`: opens a clause in the read-only document, in the
 * script of the draft at hand. Where none is given, one is chosen; a menu gives
 * the draft's address instead.
 */
export async function openClause(client: LanguageClient, given?: unknown): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const title = vscode.l10n.t("Open Clause");
  const clause = isClause(given)
    ? given
    : (await pickClause(client, { title, editor, passage: null }))?.clause;
  if (!clause) return;
  const uri = editor?.document.uri.toString() ?? "";
  const request: ClauseParams = { uri, corpus: clause.corpus, number: clause.number };
  const location = await client.sendRequest<Location | null>(CLAUSE_LOCATION, request);
  if (location) await show(client.protocol2CodeConverter.asLocation(location));
}

function isClause(given: unknown): given is ClauseName {
  const { corpus, number } = (given ?? {}) as Partial<ClauseName>;
  return typeof corpus === "string" && typeof number === "number";
}

async function show({ uri, range }: vscode.Location): Promise<void> {
  const editor = await vscode.window.showTextDocument(uri, { selection: range });
  editor.revealRange(range, vscode.TextEditorRevealType.AtTop);
}
