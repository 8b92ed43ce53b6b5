import * as vscode from "vscode";

/** `policyDrafting.openSample`: a new draft with the sample's text; the sample itself stays as it is. */
export async function openSample({ extensionUri }: vscode.ExtensionContext): Promise<void> {
  const file = vscode.Uri.joinPath(extensionUri, "data/samples/实施方案.md");
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  const document = await vscode.workspace.openTextDocument({ language: "markdown", content });
  await vscode.window.showTextDocument(document);
}
