/**
 * Opens a folder that is not trusted and whose settings would hide a mistake,
 * write citations of their own and add a plan, and then trusts it; run by `npm run
 * test:vscode`. VS Code trusts every folder in which it runs the other tests.
 */
import assert from "node:assert/strict";
import { planText } from "../harness/plans.ts";
import { openWorkbench } from "./workbench.ts";

/** It cites a clause that the plan of the workspace does not have. */
const DRAFT =
  "按照《云岭省数据要素提质行动方案（2025—2027年）》（七），推动经济发展，激活數据要素潜能，见";
const OWN = "依据本单位的模板";

const workbench = await openWorkbench({
  untrusted: {
    "policyDrafting.corpora": ["more/plan.json"],
    "policyDrafting.exempt": ["數"],
    "policyDrafting.citation.template": `${OWN}{label}`,
    "policyDrafting.citation.style": "template",
  },
});
try {
  const screen = await workbench.openScreen({ "稿.md": DRAFT, "plan.json": planText() });
  await screen.openFile("稿.md");
  await screen.waitForSelector(".squiggly-warning");
  console.log("✓ words of an untrusted workspace exempt nothing");
  await insertCitation("（一）指导思想");
  await screen.waitForText("《“数据要素×”三年行动计划（2024—2026年）》（国数政策〔2023〕11号）");
  console.log("✓ its template is not used");
  assert.deepEqual(await screen.rowsOf(".squiggly-error"), []);
  console.log("✓ its plan is not read");
  await screen.runCommand("Workspaces: Manage Workspace Trust");
  await screen.choose("Trust", ".workspace-trust-editor .monaco-button");
  await screen.waitForText("You trust this folder", ".workspace-trust-editor");
  await screen.openFile("稿.md");
  await screen.waitUntilGone(".squiggly-warning");
  console.log("✓ once the workspace is trusted they do");
  await screen.waitForSelector(".squiggly-error");
  console.log("✓ its plan is known");
  await insertCitation("（一）总体思路《提质方案》");
  await screen.waitForText(`${OWN}（七）`);
  console.log("✓ and its template is used");
  await screen.writeFile("more/plan.json", planText().replace('"number":6', '"number":7'));
  await screen.waitUntilGone(".squiggly-error");
  console.log("✓ a plan that another program writes is read anew");

  /** Of all clauses the first is that of the first plan. */
  async function insertCitation(first: string): Promise<void> {
    await screen.pressKeys("Control+End");
    await screen.runCommand("Insert Citation");
    await screen.waitForText(first, ".quick-input-list .monaco-list-row.focused");
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
