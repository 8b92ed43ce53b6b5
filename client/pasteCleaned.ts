import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { CLEAN_TEXT, type CleanTextParams } from "../server/protocol.ts";

const KIND = vscode.DocumentDropOrPasteEditKind.Text.append("policyDrafting", "cleaned");

/** Offers “paste cleaned” where pasted text has web-copy damage; plain paste stays the default. */
export function registerPasteCleaned(
  client: Promise<LanguageClient>,
  drafts: vscode.DocumentSelector,
): vscode.Disposable {
  const provider: vscode.DocumentPasteEditProvider = {
    async provideDocumentPasteEdits(_document, _ranges, transfer, _context, token) {
      const text = await transfer.get("text/plain")?.asString();
      if (!text) return undefined;
      const request: CleanTextParams = { text };
      const cleaned = await (await client).sendRequest<string>(CLEAN_TEXT, request, token);
      if (cleaned === text) return undefined;
      const title = vscode.l10n.t("Paste without web-copy damage");
      const edit = new vscode.DocumentPasteEdit(cleaned, title, KIND);
      edit.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
      return [edit];
    },
  };
  return vscode.languages.registerDocumentPasteEditProvider(drafts, provider, {
    providedPasteEditKinds: [KIND],
    pasteMimeTypes: ["text/plain"],
  });
}
