import { ok } from "node:assert/strict";
import * as vscode from "vscode";
import { waitUntil } from "../../../client/dev/wait.ts";

const LIMIT = 20_000;

/** Opens a draft of the workspace and waits until the server has checked it. */
export async function openSample(name = "实施方案.md"): Promise<vscode.TextEditor> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  ok(folder, "the workspace has no folder");
  const editor = await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, name));
  await waitForFindings(editor.document, (codes) => codes.length > 0);
  return editor;
}

/** Opens a new draft with a text and the cursor at its end. */
export async function openDraft(content: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: "markdown", content });
  const editor = await vscode.window.showTextDocument(document);
  const end = document.positionAt(content.length);
  editor.selection = new vscode.Selection(end, end);
  return editor;
}

/** Waits until the findings of our server in a document are as `wanted`; gives their codes. */
export async function waitForFindings(
  document: vscode.TextDocument,
  wanted: (codes: readonly string[]) => boolean,
): Promise<void> {
  await waitUntil("our findings", () => wanted(codesOf(document)), LIMIT);
}

export function findingsOf(document: vscode.TextDocument): vscode.Diagnostic[] {
  const all = vscode.languages.getDiagnostics(document.uri);
  return all.filter(({ source }) => source === "policy-drafting");
}

function codesOf(document: vscode.TextDocument): string[] {
  return findingsOf(document).map(({ code }) => String(code));
}

/** The position of a text in a document, `into` characters behind its start. */
export function positionOf(document: vscode.TextDocument, text: string, into = 0): vscode.Position {
  const at = document.getText().indexOf(text);
  ok(at >= 0, `“${text}” does not stand in the draft`);
  return document.positionAt(at + into);
}

export function textOf(document: vscode.TextDocument, range: vscode.Range | undefined): string {
  return range ? document.getText(range) : "";
}

/** Accepts what the quick picks offer first, as soon as each is open, until `done`. */
export async function acceptWhenOpen(done: () => boolean | Promise<boolean>): Promise<void> {
  const accept = async () => {
    await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
    return done();
  };
  await waitUntil("what is chosen", accept, LIMIT);
}
