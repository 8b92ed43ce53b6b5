import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import {
  CLEAN_TEXT,
  type CleanTextParams,
  type CleanTextResult,
  QUOTE_TEXT,
  type QuoteTextParams,
  type QuoteTextResult,
} from "../server/protocol.ts";

/** No kind of text: what yields to text would yield to what we offer beside it, too. */
const OURS = vscode.DocumentDropOrPasteEditKind.Empty.append("policyDrafting");
const QUOTATION = OURS.append("quotation");
const CLEANED = OURS.append("cleaned");

/**
 * Offers, beside plain paste, which stays the default: a text that stands in
 * the plan as a verified quotation with its citation, and one with notes that
 * only a damaged web copy has without them. Other text is pasted as ever.
 */
export function registerPaste(
  client: Promise<LanguageClient>,
  drafts: vscode.DocumentSelector,
): vscode.Disposable {
  const provider: vscode.DocumentPasteEditProvider = {
    async provideDocumentPasteEdits({ uri }, [range], transfer, _context, token) {
      const text = await transfer.get("text/plain")?.asString();
      if (!text) return undefined;
      const request: CleanTextParams & QuoteTextParams = {
        text,
        uri: uri.toString(),
        position: range?.start,
      };
      const running = await client;
      const [quoted, cleaned] = await Promise.all([
        running.sendRequest<QuoteTextResult | null>(QUOTE_TEXT, request, token),
        running.sendRequest<CleanTextResult>(CLEAN_TEXT, request, token),
      ]);
      return [
        ...(quoted ? [quotationEdit(quoted)] : []),
        ...(cleaned.residue ? [cleanEdit(cleaned.text)] : []),
      ];
    },
  };
  return vscode.languages.registerDocumentPasteEditProvider(drafts, provider, {
    providedPasteEditKinds: [QUOTATION, CLEANED],
    pasteMimeTypes: ["text/plain"],
  });
}

function quotationEdit({ text, place }: QuoteTextResult): vscode.DocumentPasteEdit {
  const title = vscode.l10n.t(
    "Paste as a quotation of {0}, word for word, with its citation",
    place,
  );
  return beside(new vscode.DocumentPasteEdit(text, title, QUOTATION));
}

function cleanEdit(text: string): vscode.DocumentPasteEdit {
  const title = vscode.l10n.t("Paste without web-copy damage");
  return beside(new vscode.DocumentPasteEdit(text, title, CLEANED));
}

function beside(edit: vscode.DocumentPasteEdit): vscode.DocumentPasteEdit {
  edit.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
  return edit;
}
