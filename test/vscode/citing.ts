/** Inserts citations with real keys in VS Code, each seen before it is taken, run by `npm run test:vscode`. */
import { equal } from "node:assert/strict";
import { sampleDraft } from "../../client/dev/paths.ts";
import { openWorkbench } from "./workbench.ts";

const PICKS = ".quick-input-list .monaco-list-row";
const PASSAGE = "推进航运贸易便利化";
const CLAUSE = "“（七）数据要素×交通运输”";
const QUOTATION = `“${PASSAGE}”（《“数据要素×”三年行动计划（2024—2026年）》${CLAUSE}）`;

const workbench = await openWorkbench();
try {
  const screen = await workbench.openScreen({ "passage.md": PASSAGE });
  await screen.openFile(sampleDraft);
  await screen.waitForSelector(".squiggly-error, .squiggly-warning");
  await screen.openFile("passage.md");
  await screen.pressKeys("Control+A");
  await screen.runCommand("Insert Citation");
  await screen.waitForText("（七）", `${PICKS}.focused`);
  await screen.waitForPreview(CLAUSE);
  await screen.pressKeys("Enter");
  await screen.waitForText("Quotation with citation", `${PICKS}.focused`);
  await screen.waitForPreview(QUOTATION);
  await screen.pressKeys("ArrowDown", "ArrowDown");
  await screen.waitForText("Short title and clause", `${PICKS}.focused`);
  await screen.waitForPreview(`《行动计划》${CLAUSE}`);
  await screen.pressKeys("ArrowUp", "ArrowUp");
  await screen.waitForPreview(QUOTATION);
  await screen.pressKeys("Enter");
  await screen.waitForText(`“${PASSAGE}”（`);
  equal(await screen.savedText("more/passage.md"), QUOTATION);
  console.log("✓ each style is seen at the cursor before it is taken");
} finally {
  await workbench.close();
}
