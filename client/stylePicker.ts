import * as vscode from "vscode";
import type { CitationStyle } from "../server/service/corpus/citation.ts";

/** Asks for a citation style, `first` on top; undefined where the user leaves. */
export async function pickStyle(first: CitationStyle): Promise<CitationStyle | undefined> {
  const names: Readonly<Record<CitationStyle, string>> = {
    quote: vscode.l10n.t("Quotation with citation"),
    clause: vscode.l10n.t("Title, number and clause"),
    short: vscode.l10n.t("Short title and clause"),
    full: vscode.l10n.t("Issuers, title, number, date, part and clause"),
    footnote: vscode.l10n.t("Markdown footnote"),
    gbt7714: vscode.l10n.t("Entry for a list of references (GB/T 7714)"),
    "csl-json": vscode.l10n.t("CSL-JSON for Zotero and Pandoc, to the clipboard"),
    template: vscode.l10n.t("Template of your own"),
  };
  const styles = Object.keys(names) as CitationStyle[];
  const ordered = [first, ...styles.filter((style) => style !== first)];
  const items = ordered.map((style) => ({ label: names[style], description: style, style }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t("Citation style"),
  });
  return picked?.style;
}
