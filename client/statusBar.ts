import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { SCRIPT, type ScriptParams, type ScriptResult } from "../server/protocol.ts";

/**
 * Shows the script of the draft at hand and how many findings it has; a click
 * offers what can be done with it. It is hidden where no draft is open.
 */
export function showStatus(
  client: Promise<LanguageClient>,
  drafts: vscode.DocumentSelector,
): vscode.Disposable {
  const item = vscode.window.createStatusBarItem(
    "policyDrafting.status",
    vscode.StatusBarAlignment.Right,
    100,
  );
  item.name = "Policy Drafting";
  item.command = "policyDrafting.showActions";
  item.tooltip = vscode.l10n.t("Policy drafting: what can be done with this draft");
  const update = async () => {
    const document = draftAtHand(drafts);
    if (!document) return item.hide();
    // A server that dies answers no more: the findings of the next one bring the next update.
    const text = await client.then((running) => describe(running, document.uri)).catch(() => null);
    // Another draft may have come to hand meanwhile; its own update shows it.
    if (text === null || draftAtHand(drafts) !== document) return;
    item.text = text;
    item.show();
  };
  void update();
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const at = draftAtHand(drafts)?.uri.toString();
      if (uris.some((uri) => uri.toString() === at)) void update();
    }),
  );
}

function draftAtHand(drafts: vscode.DocumentSelector): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document && vscode.languages.match(drafts, document) > 0 ? document : undefined;
}

async function describe(client: LanguageClient, uri: vscode.Uri): Promise<string> {
  const request: ScriptParams = { uri: client.code2ProtocolConverter.asUri(uri) };
  const script = await client.sendRequest<ScriptResult | null>(SCRIPT, request);
  const findings = vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === "policy-drafting");
  const name = script?.name ?? vscode.l10n.t("script unknown");
  const count = vscode.l10n.t("Findings: {0}", findings.length);
  return `$(law) ${name} · ${count}`;
}

/** `policyDrafting.showActions`: offers what can be done with the draft, and does what is chosen. */
export async function showActions(): Promise<void> {
  const items = [
    {
      label: vscode.l10n.t("Insert a citation"),
      icon: "quote",
      command: "policyDrafting.insertCitation",
    },
    {
      label: vscode.l10n.t("Fix everything that has one sure fix"),
      icon: "wand",
      command: "editor.action.fixAll",
    },
    {
      label: vscode.l10n.t("Convert to another script"),
      icon: "arrow-swap",
      command: "policyDrafting.convertScript",
    },
    {
      label: vscode.l10n.t("Take web-copy damage away"),
      icon: "clear-all",
      command: "policyDrafting.cleanText",
    },
    {
      label: vscode.l10n.t("Show the findings"),
      icon: "warning",
      command: "workbench.actions.view.problems",
    },
    {
      label: vscode.l10n.t("Settings"),
      icon: "gear",
      command: "workbench.action.openSettings",
      argument: "policyDrafting",
    },
  ].map((item) => ({ ...item, iconPath: new vscode.ThemeIcon(item.icon) }));
  const title = vscode.l10n.t("What can be done with this draft");
  const picked = await vscode.window.showQuickPick(items, { title });
  if (picked) await vscode.commands.executeCommand(picked.command, picked.argument);
}
