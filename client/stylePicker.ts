import * as vscode from "vscode";
import type { CitationStyle } from "../server/service/corpus/citation.ts";

/** Asks for any citation style, `first` on top; `moved` is told of each that the user comes to. Undefined where the user leaves. */
export function pickStyle(
  first: CitationStyle,
  moved: (style: CitationStyle) => void,
): Promise<CitationStyle | undefined> {
  const styles = Object.keys(names()) as CitationStyle[];
  const ordered = [first, ...styles.filter((style) => style !== first)];
  return pickOf(ordered, vscode.l10n.t("Citation style"), moved);
}

/** Asks for one of the styles that can stand in for each other in a sentence; undefined where the user leaves. */
export function pickRestyle(): Promise<CitationStyle | undefined> {
  return pickOf(["clause", "short", "full"], vscode.l10n.t("Rewrite all citations as"));
}

async function pickOf(
  styles: readonly CitationStyle[],
  title: string,
  moved?: (style: CitationStyle) => void,
): Promise<CitationStyle | undefined> {
  const labels = names();
  const items = styles.map((style) => ({ label: labels[style], description: style, style }));
  const onDidSelectItem = (item: unknown) => moved?.((item as (typeof items)[number]).style);
  const picked = await vscode.window.showQuickPick(items, { title, onDidSelectItem });
  return picked?.style;
}

function names(): Readonly<Record<CitationStyle, string>> {
  return {
    quote: vscode.l10n.t("Quotation with citation"),
    clause: vscode.l10n.t("Title, number and clause"),
    short: vscode.l10n.t("Short title and clause"),
    full: vscode.l10n.t("Issuers, title, number, date, part and clause"),
    footnote: vscode.l10n.t("Markdown footnote"),
    gbt7714: vscode.l10n.t("Entry for a list of references (GB/T 7714)"),
    "csl-json": vscode.l10n.t("CSL-JSON for Zotero and Pandoc, to the clipboard"),
    template: vscode.l10n.t("Template of your own"),
  };
}
