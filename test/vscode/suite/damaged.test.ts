import { equal, ok } from "node:assert/strict";
import { describe, it } from "mocha";
import * as vscode from "vscode";
import { waitUntil } from "../../../client/dev/wait.ts";
import { findingsOf, openDraft, textOf, waitForFindings } from "./draft.ts";

const run = vscode.commands.executeCommand;

/** Run where a dictionary is missing: only words are not checked. */
describe("an installation without a dictionary", () => {
  it("finds what needs no words, and fixes it", async () => {
    const { document } = await openDraft("一(yī)批经济數发展，基础製度");
    await waitForFindings(document, (codes) => codes.length >= 2);
    const codes = findingsOf(document).map(({ code }) => code);
    ok(codes.includes("text.phonetic") && codes.includes("script.character"), String(codes));
    ok(!codes.includes("script.word"), "words are checked without a dictionary");
    const finding = findingsOf(document).find(({ code }) => code === "script.character");
    ok(finding);
    equal(textOf(document, finding.range), "數");
    const isFixOffered = async () => {
      const actions = await run<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        document.uri,
        finding.range,
        vscode.CodeActionKind.QuickFix.value,
      );
      return actions.some(({ isPreferred }) => isPreferred);
    };
    // The notice that the dictionary is missing may come in between.
    await waitUntil("the fix", isFixOffered, 20_000);
  });

  it("shows a clause, offers terms, converts", async () => {
    const { document, selection } = await openDraft("《行动计划》（七），推动数据要");
    const at = new vscode.Position(0, 8);
    const hovers = await run<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, at);
    ok(hovers.length > 0, "no hover");
    const list = await run<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      selection.active,
    );
    ok(
      list.items.some(
        ({ label }) =>
          label === "数据要素" || (typeof label === "object" && label.label === "数据要素"),
      ),
    );
    await run("policyDrafting.convertScript", "Hant");
    equal(document.getText(), "《行動計劃》（七），推動數據要");
  });
});
