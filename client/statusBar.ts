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
  const update = async () => {
    const document = draftAtHand(drafts);
    // A server that dies answers nothing; the next one publishes diagnostics, and they ask again.
    const shown = document && (await describe(await client, document.uri).catch(() => undefined));
    // Another draft may have come to hand meanwhile; its own update shows it.
    if (draftAtHand(drafts) !== document) return;
    if (!shown) return item.hide();
    item.text = shown.text;
    item.tooltip = shown.tooltip;
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

interface Status {
  readonly text: string;
  readonly tooltip: string;
}

async function describe(client: LanguageClient, uri: vscode.Uri): Promise<Status> {
  const request: ScriptParams = { uri: client.code2ProtocolConverter.asUri(uri) };
  const script = await client.sendRequest<ScriptResult | null>(SCRIPT, request);
  const findings = vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === "policy-drafting");
  const name = script?.name ?? vscode.l10n.t("script unknown");
  const count = vscode.l10n.t("Findings: {0}", findings.length);
  return { text: `$(law) ${name} · ${count}`, tooltip: tooltipFor(findings) };
}

/** What a click does; and why VS Code's Problems view counts fewer findings, where it does. */
function tooltipFor(findings: readonly vscode.Diagnostic[]): string {
  const hints = findings.filter(({ severity }) => severity === vscode.DiagnosticSeverity.Hint);
  const action = `${vscode.l10n.t("Policy Drafting")}: ${vscode.l10n.t("Show Draft Actions")}`;
  if (hints.length === 0) return action;
  const hidden = vscode.l10n.t(
    "Hints among the findings, marked by dots and not listed under Problems: {0}",
    hints.length,
  );
  return `${action}\n${hidden}`;
}
