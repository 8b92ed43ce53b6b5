import * as vscode from "vscode";

interface Action extends vscode.QuickPickItem {
  readonly command: string;
  readonly argument?: string;
}

/** `policyDrafting.showActions`: offers what can be done with the draft, and does what is chosen. */
export async function showActions(): Promise<void> {
  const title = vscode.l10n.t("Draft Actions");
  const picked = await vscode.window.showQuickPick(actions(), { title });
  if (picked) await vscode.commands.executeCommand(picked.command, picked.argument);
}

/** Commands of ours by the names that the command palette has. */
function actions(): Action[] {
  return [
    action("quote", vscode.l10n.t("Insert Citation"), "policyDrafting.insertCitation"),
    action("go-to-file", vscode.l10n.t("Open Clause"), "policyDrafting.openClause"),
    action("wand", vscode.l10n.t("Fix All Findings with One Sure Fix"), "editor.action.fixAll"),
    action("warning", vscode.l10n.t("Show Findings"), "workbench.actions.view.problems"),
    action(
      "list-ordered",
      vscode.l10n.t("Rewrite All Citations in One Style"),
      "policyDrafting.restyleCitations",
    ),
    action(
      "arrow-swap",
      vscode.l10n.t("Convert to Another Script"),
      "policyDrafting.convertScript",
    ),
    action("clear-all", vscode.l10n.t("Clean Web-copy Damage"), "policyDrafting.cleanText"),
    action("gear", vscode.l10n.t("Settings"), "workbench.action.openSettings", "policyDrafting"),
  ];
}

function action(icon: string, label: string, command: string, argument?: string): Action {
  return { label, command, argument, iconPath: new vscode.ThemeIcon(icon) };
}
