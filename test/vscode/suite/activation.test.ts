import { ok } from "node:assert/strict";
import { describe, it } from "mocha";
import * as vscode from "vscode";
import { waitUntil } from "../../../client/dev/wait.ts";

const limitMs = 20_000;
const id = "policy-drafting.policy-drafting";

describe("the extension in VS Code", () => {
  it("is found", () => {
    ok(vscode.extensions.getExtension(id), `${id} is not among the extensions`);
  });

  it("activates when a Markdown file is opened", async () => {
    const extension = vscode.extensions.getExtension(id);
    const draft = await vscode.workspace.openTextDocument({
      language: "markdown",
      content: "# 方案",
    });
    await vscode.window.showTextDocument(draft);
    await waitUntil("the extension's activation", () => extension?.isActive === true, limitMs);
  });
});
