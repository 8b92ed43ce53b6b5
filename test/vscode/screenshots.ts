/**
 * Makes the still pictures of the README and the walkthrough from the sample
 * draft, run by `npm run screenshots`. Names given to it choose among them.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { repoRoot, sampleDraft } from "../../client/dev/paths.ts";
import type { Screen } from "./screen.ts";
import { openWorkbench, PICTURE_SETTINGS } from "./workbench.ts";

const PICKS = ".quick-input-list .monaco-list-row";
const folder = join(repoRoot, "client/media");

/** What is done on the screen before each picture is taken. */
const pictures: Readonly<Record<string, (screen: Screen) => Promise<void>>> = {
  async hover(screen) {
    // The first one in running text: what comes before it are titles.
    await screen.select("加快公共");
    await screen.hoverOver("数据要素乘数效应");
    await screen.waitForText("数据要素乘数效应", ".monaco-hover");
  },

  async completion(screen) {
    await beginParagraph(screen);
    await screen.warmUpSuggestions();
    await screen.compose("推动数据要", "tui'dong'shu'ju'yao");
    await screen.waitForText("数据要素", ".suggest-widget.visible .monaco-list-row");
  },

  async diagnostics(screen) {
    await screen.select("年均增速超过");
    await screen.hoverOver("25%");
    await screen.waitForText("原文：数据产业年均增速超过20%", ".monaco-hover");
    await screen.waitForText("(Ctrl+.)", ".monaco-hover");
  },

  async fix(screen) {
    await screen.select("數據归集");
    await screen.pressKeys("ArrowLeft");
    await screen.waitForSelector(".lightBulbWidget");
    await screen.pressKeys("Control+.");
    await screen.waitForText("改为“数”", ".action-widget");
  },

  async clause(screen) {
    await screen.select("级多式联运");
    await screen.pressKeys("ArrowRight", "F12");
    await screen.waitForText("行动计划.md", ".tab.active");
    await screen.waitForText("提升多式联运效能", ".view-line");
  },

  async picker(screen) {
    await beginParagraph(screen);
    await screen.compose("落实", "luo'shi");
    await screen.runCommand("插入引用");
    await screen.waitForText("（一）指导思想", PICKS);
    await screen.typeText("jtys");
    await screen.waitForText("数据要素×交通运输", `${PICKS}.focused`);
    await screen.waitForPreview("（七）");
  },
};

/** Where a paragraph may be added, high up in the draft. */
async function beginParagraph(screen: Screen): Promise<void> {
  await screen.select("制定本方案。");
  await screen.pressKeys("ArrowRight", "Enter", "Enter");
}

const chosen = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const workbench = await openWorkbench({
  locale: "zh-cn",
  settings: PICTURE_SETTINGS,
  size: { width: 800, height: 500, scale: 1.5 },
});
try {
  for (const [name, prepare] of Object.entries(pictures)) {
    if (chosen.length === 0 || chosen.includes(name)) await take(name, prepare);
  }
} finally {
  await workbench.close();
}

async function take(name: string, prepare: (screen: Screen) => Promise<void>): Promise<void> {
  const screen = await workbench.openScreen();
  await screen.openFile(sampleDraft);
  // The extension has started once it marks something.
  await screen.waitForSelector(".squiggly-warning, .squiggly-error");
  await screen.hideSideBar();
  await prepare(screen);
  const path = join(folder, `${name}.png`);
  await screen.screenshot(path);
  await screen.close();
  console.log(path);
}
