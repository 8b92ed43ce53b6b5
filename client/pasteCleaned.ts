import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { CLEAN_TEXT, type CleanTextParams, type CleanTextResult } from "../server/protocol.ts";

const KIND = vscode.DocumentDropOrPasteEditKind.Text.append("policyDrafting", "cleaned");

/**
 * Offers “paste cleaned” where pasted text has notes that only a damaged web
 * copy has; plain paste stays the default. Other text is pasted as ever.
 */
export function registerPasteCleaned(
  client: Promise<LanguageClient>,
  drafts: vscode.DocumentSelector,
): vscode.Disposable {
  const provider: vscode.DocumentPasteEditProvider = {
    async provideDocumentPasteEdits({ uri }, _ranges, transfer, _context, token) {
      const text = await transfer.get("text/plain")?.asString();
      if (!text) return undefined;
      const request: CleanTextParams = { text, uri: uri.toString() };
      const running = await client;
      const cleaned = await running.sendRequest<CleanTextResult>(CLEAN_TEXT, request, token);
      return cleaned.residue ? [cleanEdit(cleaned.text)] : undefined;
    },
  };
  return vscode.languages.registerDocumentPasteEditProvider(drafts, provider, {
    providedPasteEditKinds: [KIND],
    pasteMimeTypes: ["text/plain"],
  });
}

function cleanEdit(text: string): vscode.DocumentPasteEdit {
  const title = vscode.l10n.t("Paste without web-copy damage");
  const edit = new vscode.DocumentPasteEdit(text, title, KIND);
  edit.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
  return edit;
}
