import { ok } from "node:assert/strict";
import { describe, it } from "mocha";
import * as vscode from "vscode";
import { waitUntil } from "../../../client/dev/wait.ts";

describe("a plan of one's own", () => {
  it("is checked by VS Code while it is written, where its name says what it is", async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    ok(folder, "the workspace has no folder");
    const uri = vscode.Uri.joinPath(folder.uri, "x.policy-corpus.json");
    const text = '{ "format": 1, "id": "My plan" }';
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    try {
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document);
      const faults = () =>
        vscode.languages.getDiagnostics(uri).map(({ message, range }) => ({
          message,
          text: document.getText(range),
        }));
      const wanted = () =>
        faults().some(({ message }) => message.includes("clauses")) &&
        faults().some(({ text: marked }) => marked.includes("My plan"));
      await waitUntil("what JSON's own checks say", wanted, 20_000);
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
  });
});
