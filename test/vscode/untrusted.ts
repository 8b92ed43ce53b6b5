/**
 * Opens a folder that is not trusted and whose settings would hide a mistake
 * and write citations of their own, and then trusts it; run by `npm run
 * test:vscode`. VS Code trusts every folder in which it runs the other tests.
 */
import { openWorkbench } from "./workbench.ts";

const DRAFT = "推动经济发展，激活數据要素潜能，见";
const OWN = "依据本单位的模板";

const workbench = await openWorkbench({
  untrusted: {
    "policyDrafting.exempt": ["數"],
    "policyDrafting.citation.template": `${OWN}{label}`,
    "policyDrafting.citation.style": "template",
  },
});
try {
  const screen = await workbench.openScreen({ "稿.md": DRAFT });
  await screen.openFile("稿.md");
  await screen.waitForSelector(".squiggly-warning");
  console.log("✓ words of an untrusted workspace exempt nothing");
  await insertCitation();
  await screen.waitForText("《“数据要素×”三年行动计划（2024—2026年）》（国数政策〔2023〕11号）");
  console.log("✓ its template is not used");
  await screen.runCommand("Workspaces: Manage Workspace Trust");
  await screen.choose("Trust", ".workspace-trust-editor .monaco-button");
  await screen.waitForText("You trust this folder", ".workspace-trust-editor");
  await screen.openFile("稿.md");
  await screen.waitUntilGone(".squiggly-warning");
  console.log("✓ once the workspace is trusted they do");
  await insertCitation();
  await screen.waitForText(`${OWN}（七）`);
  console.log("✓ and its template is used");

  async function insertCitation(): Promise<void> {
    await screen.pressKeys("Control+End");
    await screen.runCommand("Insert Citation");
    await screen.waitForText("（一）指导思想", ".quick-input-list");
    await screen.typeText("7");
    await screen.waitForText(
      "（七）数据要素×交通运输",
      ".quick-input-list .monaco-list-row.focused",
    );
    await screen.pressKeys("Enter");
  }
} finally {
  await workbench.close();
}
