import * as vscode from "vscode";

/**
 * `policyDrafting.openSample`: a new draft with the sample's text; the sample
 * itself stays as it is. Where a tab has it already, changed or not, that is shown.
 */
export async function openSample({ extensionUri }: vscode.ExtensionContext): Promise<void> {
  const file = vscode.Uri.joinPath(extensionUri, "data/samples/实施方案.md");
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  const document =
    (await findOpen(content)) ??
    (await vscode.workspace.openTextDocument({ language: "markdown", content }));
  await vscode.window.showTextDocument(document);
}

/** The draft in a tab that begins as the sample does, with its title. */
async function findOpen(content: string): Promise<vscode.TextDocument | undefined> {
  const title = firstHeading(content);
  for (const { input } of vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs)) {
    if (!(input instanceof vscode.TabInputText) || !isDraft(input.uri)) continue;
    const document = await vscode.workspace.openTextDocument(input.uri);
    if (firstHeading(document.getText()) === title) return document;
  }
  return undefined;
}

function isDraft({ scheme, path }: vscode.Uri): boolean {
  return scheme === "untitled" || path.endsWith(".md");
}

function firstHeading(text: string): string | undefined {
  return /^# .*$/m.exec(text)?.[0];
}
