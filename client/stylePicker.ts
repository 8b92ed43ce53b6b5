import * as vscode from "vscode";

const STYLES = ["quote", "clause", "short", "full"] as const;

/** Asks for a citation style, `first` on top; undefined where the user leaves. */
export async function pickStyle(first: (typeof STYLES)[number]): Promise<string | undefined> {
  const names: Readonly<Record<string, string>> = {
    quote: vscode.l10n.t("Quotation with citation"),
    clause: vscode.l10n.t("Title, number and clause"),
    short: vscode.l10n.t("Short title and clause"),
    full: vscode.l10n.t("Issuers, title, number, date, part and clause"),
  };
  const ordered = [first, ...STYLES.filter((style) => style !== first)];
  const items = ordered.map((style) => ({
    label: names[style] ?? style,
    description: style,
    style,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t("Citation style"),
  });
  return picked?.style;
}
