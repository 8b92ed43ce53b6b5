import { deepEqual, equal, match, ok } from "node:assert/strict";
import { describe, it } from "mocha";
import * as vscode from "vscode";
import { waitUntil } from "../../../client/dev/wait.ts";
import {
  acceptWhenOpen,
  findingsOf,
  openDraft,
  openSample,
  positionOf,
  textOf,
  waitForFindings,
} from "./draft.ts";

const run = vscode.commands.executeCommand;
const LIMIT = 20_000;

/** Puts a text at the end of a line. */
async function insert(document: vscode.TextDocument, line: number, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, document.lineAt(line).range.end, text);
  ok(await vscode.workspace.applyEdit(edit));
}

function hoverAt(document: vscode.TextDocument, line: number): Thenable<vscode.Hover[]> {
  return run("vscode.executeHoverProvider", document.uri, new vscode.Position(line, 0));
}

describe("on the sample draft", () => {
  it("hover on a term shows its clause and covers the term", async () => {
    const { document } = await openSample();
    const at = positionOf(document, "数据要素乘数效应", 2);
    const hovers = await run<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, at);
    const ours = hovers.find((hover) => textOf(document, hover.range) === "数据要素乘数效应");
    const [content] = ours?.contents ?? [];
    match((content as vscode.MarkdownString).value.replaceAll("\\", ""), /（三）总体目标/);
  });

  it("findings of every kind are marked where they stand", async () => {
    const { document } = await openSample();
    const wanted = [
      "script.character",
      "script.word",
      "text.phonetic",
      "citation.title",
      "citation.number",
      "citation.unknown",
      "citation.mismatch",
      "citation.inconsistent",
    ];
    await waitForFindings(document, (codes) => wanted.every((code) => codes.includes(code)));
    const word = findingsOf(document).find(({ code }) => code === "script.word");
    equal(textOf(document, word?.range), "製度");
  });

  it("a quick fix puts the right character in place", async () => {
    const { document } = await openSample();
    const finding = findingsOf(document).find(({ code }) => code === "script.character");
    ok(finding);
    const before = document.getText();
    const at = document.offsetAt(finding.range.start);
    const actions = await run<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      finding.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ isPreferred }) => isPreferred);
    ok(fix?.edit, "no preferred quick fix with an edit");
    await vscode.workspace.applyEdit(fix.edit);
    equal(before.charAt(at), "數");
    equal(document.getText(), `${before.slice(0, at)}数${before.slice(at + 1)}`);
    await run("workbench.action.files.revert");
  });
});

describe("in a new draft", () => {
  it("findings stay where they stand while text is typed round them, and are told anew only where one moves", async () => {
    const { document } = await openDraft("推动经济\n推动数據\n推动经济");
    const finding = () => findingsOf(document)[0];
    const isMarked = () => textOf(document, finding()?.range) === "據";
    await waitUntil("the finding", isMarked, LIMIT);
    const first = finding();
    for (const [line, text] of [
      [0, "发展"],
      [2, "发展"],
      [2, "\n推进"],
    ] as const) {
      await insert(document, line, text);
      // The server has checked the draft once it has answered both.
      for (let trips = 0; trips < 2; trips++) await hoverAt(document, 1);
      ok(finding() === first && isMarked());
    }
    await insert(document, 0, "\n推进");
    const isAnew = () => finding() !== first && isMarked();
    await waitUntil("the finding that was moved", isAnew, LIMIT);
  });

  it("completion offers official terms and replaces what was typed", async () => {
    const { document, selection } = await openDraft("推动数据要");
    const list = await run<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      selection.active,
    );
    const item = list.items.find(({ label }) => labelOf(label) === "数据要素");
    ok(item, "数据要素 is not offered");
    const range = item.range instanceof vscode.Range ? item.range : item.range?.replacing;
    equal(textOf(document, range), "数据要");
  });

  it("the insert command writes a citation at every cursor", async () => {
    const editor = await openDraft("按照\n根据");
    const ends = [0, 1].map((line) => editor.document.lineAt(line).range.end);
    editor.selections = ends.map((end) => new vscode.Selection(end, end));
    const inserted = run("policyDrafting.insertCitation");
    await acceptWhenOpen(() => editor.document.getText().includes("》"));
    await inserted;
    const citation =
      "《“数据要素×”三年行动计划（2024—2026年）》（国数政策〔2023〕11号）“（一）指导思想”";
    equal(editor.document.getText(), `按照${citation}\n根据${citation}`);
  });

  it("a selected passage of the plan becomes a quotation of its clause", async () => {
    const editor = await openDraft("推进航运贸易便利化");
    editor.selection = new vscode.Selection(0, 0, 0, 9);
    const inserted = run("policyDrafting.insertCitation");
    await acceptWhenOpen(() => editor.document.getText().startsWith("“"));
    await inserted;
    equal(
      editor.document.getText(),
      "“推进航运贸易便利化”（《“数据要素×”三年行动计划（2024—2026年）》“（七）数据要素×交通运输”）",
    );
  });
});

describe("a footnote", () => {
  const citation =
    "《“数据要素×”三年行动计划（2024—2026年）》（国数政策〔2023〕11号）“（一）指导思想”";

  it("puts its mark at the cursor and its note at the end, and is undone at once", async () => {
    const text = "按照[^1]，推进。\n\n[^1]: 一\n";
    const editor = await openDraft(text);
    editor.selection = new vscode.Selection(0, 7, 0, 7);
    await insertFootnote(editor);
    equal(editor.document.getText(), `按照[^1]，[^2]推进。\n\n[^1]: 一\n[^2]: ${citation}\n`);
    ok(editor.selection.isEqual(new vscode.Selection(0, 11, 0, 11)));
    await run("undo");
    equal(editor.document.getText(), text);
  });

  it("leaves the cursor behind its mark at the end of a draft", async () => {
    const editor = await openDraft("按照");
    await insertFootnote(editor);
    await run("type", { text: "，" });
    equal(editor.document.getText(), `按照[^1]，\n\n[^1]: ${citation}`);
  });

  async function insertFootnote({ document }: vscode.TextEditor): Promise<void> {
    const { version } = document;
    const inserted = run("policyDrafting.insertCitation", "footnote");
    await acceptWhenOpen(() => document.version > version);
    await inserted;
  }
});

describe("CSL-JSON", () => {
  it("goes to the clipboard and leaves the draft alone", async () => {
    const { document } = await openDraft("按照");
    await vscode.env.clipboard.writeText("");
    const inserted = run("policyDrafting.insertCitation", "csl-json");
    await acceptWhenOpen(async () => (await vscode.env.clipboard.readText()) !== "");
    await inserted;
    const [item] = JSON.parse(await vscode.env.clipboard.readText());
    equal(item.number, "国数政策〔2023〕11号");
    equal(document.getText(), "按照");
  });
});

function labelOf(label: string | vscode.CompletionItemLabel): string {
  return typeof label === "string" ? label : label.label;
}

describe("commands on a whole draft", () => {
  it("converting to Traditional is one undoable step and leaves code alone", async () => {
    const text = "推动数据要素×制造业，`数据`";
    const { document } = await openDraft(text);
    await run("policyDrafting.convertScript", "Hant");
    equal(document.getText(), "推動數據要素×製造業，`数据`");
    await run("undo");
    equal(document.getText(), text);
  });

  it("restyling writes all citations in one style in one undoable step", async () => {
    const text = "按照《行动计划》第七条，\n推动《行动计划》（八），见《数据安全法》第七条。";
    const { document } = await openDraft(text);
    await run("policyDrafting.restyleCitations", "short");
    equal(
      document.getText(),
      "按照《行动计划》“（七）数据要素×交通运输”，\n推动《行动计划》“（八）数据要素×金融服务”，见《数据安全法》第七条。",
    );
    await run("undo");
    equal(document.getText(), text);
  });

  it("restyling asks for the style where none is given", async () => {
    const { document } = await openDraft("按照《行动计划》（七）推进");
    const restyled = run("policyDrafting.restyleCitations");
    await acceptWhenOpen(() => document.getText().includes("国数政策"));
    await restyled;
    equal(
      document.getText(),
      "按照《“数据要素×”三年行动计划（2024—2026年）》（国数政策〔2023〕11号）“（七）数据要素×交通运输”推进",
    );
  });

  it("cleaning takes web-copy damage away in one undoable step", async () => {
    const text = "推动資(zī)源,数据";
    const { document } = await openDraft(text);
    await run("policyDrafting.cleanText");
    equal(document.getText(), "推动資源，数据");
    await run("undo");
    equal(document.getText(), text);
  });

  it("fixing all is one undoable step, also where one fix runs into another, and leaves nothing to fix", async () => {
    const text = "經濟發展，国发[2024]1号，推动數據";
    const right = "經濟發展，國發〔2024〕1號，推動數據";
    const { document } = await openDraft(text);
    await waitForFindings(document, (codes) => codes.includes("citation.number"));
    await run("editor.action.fixAll");
    await waitUntil("the fixes", () => document.getText() !== text, 20_000);
    equal(document.getText(), right);
    await waitForFindings(document, (codes) => codes.length === 0);
    await run("editor.action.fixAll");
    equal(document.getText(), right);
    await run("undo");
    equal(document.getText(), text);
  });
});

describe("the first steps", () => {
  it("the sample opens as a new draft with findings", async () => {
    await run("workbench.action.closeAllEditors");
    await run("policyDrafting.openSample");
    const { document } = vscode.window.activeTextEditor ?? {};
    ok(document?.isUntitled, "no new draft is shown");
    equal(document.languageId, "markdown");
    await waitForFindings(document, (codes) => codes.includes("citation.mismatch"));
  });

  it("the sample that is open already is shown again, with what was written in it", async () => {
    await run("workbench.action.closeAllEditors");
    await run("policyDrafting.openSample");
    const first = vscode.window.activeTextEditor;
    await first?.edit((edit) => edit.insert(new vscode.Position(0, 0), "草稿\n"));
    await openDraft("推动经济发展");
    await run("policyDrafting.openSample");
    equal(vscode.window.activeTextEditor?.document, first?.document);
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    equal(tabs.length, 2);
  });

  it("every command that is contributed is there", async () => {
    const extension = vscode.extensions.getExtension("policy-drafting.policy-drafting");
    const there = await vscode.commands.getCommands(true);
    const contributed: { command: string }[] = extension?.packageJSON.contributes.commands;
    deepEqual(
      contributed.filter(({ command }) => !there.includes(command)),
      [],
    );
  });
});
