/** Pastes with real keys in VS Code and chooses from its paste menu, run by `npm run test:vscode`. */
import { sampleDraft } from "../../client/dev/paths.ts";
import type { Screen } from "./screen.ts";
import { openWorkbench } from "./workbench.ts";

const MENU = ".action-widget";

interface Paste {
  readonly copied: string;
  /** Words of the menu's line. */
  readonly choice: string;
  readonly pasted: string;
}

const PASTES: readonly Paste[] = [
  {
    copied: "完善培育数据商的支持举措",
    choice: "Paste as a quotation of （十七）",
    pasted: "“完善培育数据商的支持举措”（《行动计划》“（十七）",
  },
  {
    copied: "完善培育数据(jù)商的支持举措",
    choice: "Paste without web-copy damage",
    pasted: "完善培育数据商的支持举措",
  },
  {
    copied: "加快數(shù)據(jù)歸集",
    choice: "Paste without web-copy damage",
    pasted: "加快數據歸集",
  },
];

const workbench = await openWorkbench();
try {
  const screen = await workbench.openScreen();
  await screen.openFile(sampleDraft);
  await screen.waitForSelector(".squiggly-error, .squiggly-warning");
  for (const paste of PASTES) await pasteAs(screen, paste);
} finally {
  await workbench.close();
}

/** Plain paste comes first; what VS Code offers instead is chosen from its menu. */
async function pasteAs(screen: Screen, { copied, choice, pasted }: Paste): Promise<void> {
  await screen.pressKeys("Control+End", "Enter", "Enter");
  await screen.typeText(copied);
  await screen.pressKeys("Escape", "Shift+Home", "Control+X", "Control+V");
  await screen.waitForText(copied);
  await screen.waitForSelector(".post-edit-widget");
  await screen.pressKeys("Control+.");
  await screen.waitForText(choice, MENU);
  await screen.choose(choice, MENU);
  await screen.waitForText(pasted);
  console.log(`✓ ${choice}`);
}
