import { deepEqual, equal, match, ok } from "node:assert/strict";
import { describe, it } from "mocha";
import * as vscode from "vscode";
import { waitUntil } from "../../../client/dev/wait.ts";
import { acceptWhenOpen, openDraft, openSample, positionOf, textOf } from "./draft.ts";

const run = vscode.commands.executeCommand;
const LIMIT = 20_000;
const SEVEN = "（七）数据要素×交通运输";

describe("from a draft to its clauses", () => {
  it("F12 on a term opens the clause document at the term", async () => {
    const editor = await openSample();
    select(editor, "数据要素乘数效应", 2);
    await run("editor.action.revealDefinition");
    const { document, selection } = await clauseEditor();
    equal(document.languageId, "markdown");
    equal(document.lineAt(selection.active.line).text.includes("数据要素乘数效应"), true);
  });

  it("F12 on a quotation opens it at the quoted words", async () => {
    const editor = await openDraft("要“推进航运贸易便利化”。");
    select(editor, "推进", 1);
    await run("editor.action.revealDefinition");
    const { document, selection } = await clauseEditor();
    equal(
      document.getText(document.getWordRangeAtPosition(selection.active, /推进航运贸易便利化/)),
      "推进航运贸易便利化",
    );
  });

  it("a link on a reference opens the clause", async () => {
    const { document } = await openDraft("落实《行动计划》（七）。");
    const links = await run<vscode.DocumentLink[]>("vscode.executeLinkProvider", document.uri, 10);
    const link = links.find(({ range }) => textOf(document, range) === "（七）");
    ok(link?.target, "the reference is no link");
    await run("vscode.open", link.target);
    equal(lineOf(await clauseEditor()), `### ${SEVEN}`);
  });

  it("the open command opens a clause that it is given", async () => {
    await openDraft("經濟發展，推動數據應用");
    const [corpus, number] = ["data-elements-x-2024-2026", 7];
    await run("policyDrafting.openClause", { corpus, number });
    equal(lineOf(await clauseEditor()), "### （七）數據要素×交通運輸");
  });

  it("the open command has a clause chosen where none is given", async () => {
    await openDraft("推动");
    const opened = run("policyDrafting.openClause");
    await acceptWhenOpen(isOpen);
    await opened;
    equal(lineOf(await clauseEditor()), "### （一）指导思想");
  });

  it("a hover may run the open command and no other", async () => {
    const { document } = await openDraft("落实《行动计划》（七）。");
    const at = positionOf(document, "（七）", 1);
    const hovers = await run<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, at);
    const contents = hovers.flatMap((hover) => hover.contents as vscode.MarkdownString[]);
    const ours = contents.find(({ value }) => value.includes("command:policyDrafting.openClause?"));
    ok(ours, "no link to the clause");
    const trusted = ours.isTrusted as { readonly enabledCommands: readonly string[] };
    equal(trusted.enabledCommands.join(), "policyDrafting.openClause");
  });

  it("Ctrl+T finds a clause by its pinyin initials and opens it", async () => {
    await openDraft("推动");
    const showing = run("workbench.action.quickOpen", "#jtys");
    await acceptWhenOpen(isOpen);
    await showing;
    equal(lineOf(await clauseEditor()), `### ${SEVEN}`);
  });
});

describe("the clause document", () => {
  it("cannot be edited", async () => {
    const editor = await openClauseDocument();
    const before = editor.document.getText();
    await run("type", { text: "改" });
    equal(editor.document.getText(), before);
    equal(editor.document.isDirty, false);
    match(before, /### （七）数据要素×交通运输/);
  });

  it("has an outline with each of the 23 clauses once", async () => {
    const { document } = await openClauseDocument();
    const symbols = await run<vscode.DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      document.uri,
    );
    const names = flatten(symbols).map(({ name }) => name);
    equal(names.filter((name) => /（[一二三四五六七八九十]+）/.test(name)).length, 23);
  });

  it("folds by parts and clauses", async () => {
    const { document } = await openClauseDocument();
    const ranges = await run<vscode.FoldingRange[]>(
      "vscode.executeFoldingRangeProvider",
      document.uri,
    );
    const folded = ranges.map(({ start }) => document.lineAt(start).text);
    ok(folded.includes(`### ${SEVEN}`) && folded.includes("## 三、重点行动"), folded.join("\n"));
  });
});

describe("from a clause to the drafts", () => {
  it("Shift+F12 lists the places of two drafts that cite it", async () => {
    const { document } = await openSample();
    const at = positionOf(document, "（七）数据要素×交通运输", 1);
    const found = await run<vscode.Location[]>("vscode.executeReferenceProvider", document.uri, at);
    const names = new Set(found.map(({ uri }) => uri.path.split("/").at(-1)));
    for (const name of ["实施方案.md", "實施方案.md", "行动计划.md"]) {
      ok(names.has(name), `${name} is not among ${[...names].join("、")}`);
    }
  });

  it("Shift+F12 on its heading in the clause document lists them too", async () => {
    const { document } = await openClauseDocument();
    const at = positionOf(document, SEVEN, 1);
    const found = await run<vscode.Location[]>("vscode.executeReferenceProvider", document.uri, at);
    const names = new Set(found.map(({ uri }) => uri.path.split("/").at(-1)));
    ok(names.has("实施方案.md") && names.has("實施方案.md"), [...names].join("、"));
    // VS Code lists a place once that two give, ours and that of its own Markdown support.
    const own = found.filter(({ uri }) => uri.scheme === "policy-drafting");
    deepEqual(
      own.map(({ range }) => textOf(document, range)),
      Array(own.length).fill(`### ${SEVEN}`),
    );
  });
});

async function openClauseDocument(): Promise<vscode.TextEditor> {
  await openDraft("推动数据要素发展");
  await run("policyDrafting.openClause", { corpus: "data-elements-x-2024-2026", number: 1 });
  return clauseEditor();
}

/** Whether a clause document is the active editor. */
function isOpen(): boolean {
  return vscode.window.activeTextEditor?.document.uri.scheme === "policy-drafting";
}

/** Waits until a clause document is the active editor. */
async function clauseEditor(): Promise<vscode.TextEditor> {
  await waitUntil("the clause document", isOpen, LIMIT);
  return vscode.window.activeTextEditor as vscode.TextEditor;
}

function lineOf({ document, selection }: vscode.TextEditor): string {
  return document.lineAt(selection.active.line).text;
}

function select(editor: vscode.TextEditor, text: string, into: number): void {
  const at = positionOf(editor.document, text, into);
  editor.selection = new vscode.Selection(at, at);
}

function flatten(symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flatten(symbol.children)]);
}
