/** Makes the moving picture of the README from the sample draft, run by `npm run screenshots`. */
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { repoRoot, sampleDraft } from "../../client/dev/paths.ts";
import { Recorder } from "./recorder.ts";
import type { Screen } from "./screen.ts";
import { openWorkbench, PICTURE_SETTINGS } from "./workbench.ts";

const path = join(repoRoot, "client/media/first-minute.gif");
const LIST = ".suggest-widget.visible .monaco-list-row";
const MENU = ".action-widget";
const PICKS = ".quick-input-list .monaco-list-row";

const workbench = await openWorkbench({
  locale: "zh-cn",
  // The pointer halts on its way for as long as a picture takes.
  settings: { ...PICTURE_SETTINGS, "editor.hover.delay": 1500 },
  size: { width: 800, height: 500, scale: 1 },
});
try {
  const screen = await workbench.openScreen();
  await screen.openFile(sampleDraft);
  await screen.waitForSelector(".squiggly-warning, .squiggly-error");
  await screen.hideSideBar();
  const recorder = new Recorder(screen);
  for (const scene of [lookUp, complete, fix, cite]) await scene(screen, recorder);
  const length = await recorder.write(path);
  console.log(`${path}  ${length / 1000} s, ${(await stat(path)).size / 1e6} MB`);
} finally {
  await workbench.close();
}

async function lookUp(screen: Screen, recorder: Recorder): Promise<void> {
  await screen.select("加快公共");
  await screen.pressKeys("ArrowLeft");
  await recorder.say("指针停在用语上：看原句和出处");
  await recorder.take(1200);
  await screen.hoverOver("数据要素乘数效应", async (x, y) => {
    await recorder.movePointer(x, y);
    await recorder.take(80);
  });
  await recorder.take(2600);
}

async function complete(screen: Screen, recorder: Recorder): Promise<void> {
  await screen.select("制定本方案。");
  await screen.pressKeys("ArrowRight", "Enter", "Enter");
  await screen.warmUpSuggestions();
  await recorder.say("输入拼音首字母：写出规范用语");
  await recorder.take(800);
  await screen.compose("推动", "tui'dong");
  await recorder.take(500);
  for (const letter of "sjys") {
    await screen.typeText(letter);
    await recorder.take(250);
  }
  await screen.waitForText("数据要素", LIST);
  await recorder.take(1200);
  await screen.pressKeys("Enter");
  await screen.waitForText("推动数据要素");
  await recorder.take(900);
}

async function fix(screen: Screen, recorder: Recorder): Promise<void> {
  await screen.select("數據归集");
  await screen.pressKeys("ArrowLeft");
  await recorder.say("混入的繁体字、错引的原文：Ctrl+. 修复");
  await recorder.take(1400);
  await screen.pressKeys("Control+.");
  await screen.waitForText("改为“数”", MENU);
  await recorder.take(900);
  await screen.pressKeys("ArrowDown");
  await screen.waitForText("修复本稿全部", `${MENU} .focused`);
  await recorder.take(900);
  await screen.pressKeys("Enter");
  await screen.waitForText("公共数据归集");
  await recorder.take(1200);
}

async function cite(screen: Screen, recorder: Recorder): Promise<void> {
  await screen.select("推动数据要素");
  await screen.pressKeys("ArrowRight");
  await screen.compose("，落实", "luo'shi");
  await recorder.say("插入引用：条号、词语或拼音首字母");
  await recorder.take(800);
  await screen.runCommand("插入引用", () => recorder.take(700));
  await screen.waitForText("（一）指导思想", PICKS);
  await recorder.take(700);
  for (const letter of "jtys") {
    await screen.typeText(letter);
    await recorder.take(200);
  }
  await screen.waitForText("数据要素×交通运输", `${PICKS}.focused`);
  await screen.waitForPreview("（七）");
  await recorder.take(1600);
  await screen.pressKeys("Enter");
  await screen.waitUntilGone(PICKS);
  await screen.waitForText("，落实《行动计划》“（七）数据要素×交通运输”", ".view-line");
  await recorder.take(2200);
}
