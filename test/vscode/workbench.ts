import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { serverDirs, windowUrl } from "../../client/dev/codeServer.ts";
import { type ChineseLocale, writeLanguagePack } from "../../client/dev/languagePack.ts";
import { sampleDraft } from "../../client/dev/paths.ts";
import { copySamples, startTrial } from "../../client/dev/trial.ts";
import { launchChromium } from "./chromium.ts";
import { Screen } from "./screen.ts";

const stillSettings = {
  "workbench.colorTheme": "Light Modern",
  // Nothing that moves or differs from one picture to the next.
  "editor.cursorBlinking": "solid",
  "editor.minimap.enabled": false,
  "editor.occurrencesHighlight": "off",
  "workbench.reduceMotion": "on",
  // What one screen types is not seen by the next.
  "files.autoSave": "off",
};

/** A folder that nobody trusts is opened as such, without a question. */
const trustSettings = {
  "security.workspace.trust.enabled": true,
  "security.workspace.trust.startupPrompt": "never",
  "security.workspace.trust.banner": "never",
};

/** What makes a small picture of a window legible: nothing in it but the draft and what we add. */
export const PICTURE_SETTINGS = {
  "editor.fontFamily": "'Noto Sans Mono CJK SC', monospace",
  "editor.fontSize": 15,
  "editor.lineHeight": 24,
  // VS Code takes “”, — and × for half as wide as this font has them: room for some of them.
  "[markdown]": { "editor.wordWrap": "bounded", "editor.wordWrapColumn": 88 },
  "editor.stickyScroll.enabled": false,
  "editor.lineNumbersMinChars": 3,
  "editor.folding": false,
  "editor.glyphMargin": false,
  "breadcrumbs.enabled": false,
  "workbench.activityBar.location": "hidden",
  "workbench.layoutControl.enabled": false,
  "workbench.editor.editorActionsLocation": "hidden",
  "window.commandCenter": false,
};

/** A VS Code with the extension, for tests with real keys and for pictures. */
export interface Workbench {
  /** Opens a new window on a copy of the sample drafts of its own, and on `files` by their names, in its folder `more`. */
  openScreen(files?: Readonly<Record<string, string>>): Promise<Screen>;
  close(): Promise<void>;
}

export interface WorkbenchOptions {
  /** The language that the extension finds; VS Code itself stays English. */
  readonly locale?: "en" | ChineseLocale;
  /** The folder of the extension; ours when left out. */
  readonly extension?: string;
  /** Settings of the folders that are opened, which are not trusted until the user says so. */
  readonly untrusted?: Readonly<Record<string, unknown>>;
  /** User settings besides those that keep pictures still. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly size?: WindowSize;
}

/** In CSS pixels; `scale` is how many pixels of a picture one of them is. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** Starts the VS Code server and a browser for its windows. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const {
    locale = "en",
    extension,
    untrusted,
    size = { width: 1280, height: 800, scale: 1 },
  } = options;
  const settings = { ...stillSettings, ...(untrusted && trustSettings), ...options.settings };
  const home = await mkdtemp(join(tmpdir(), "pd-"));
  if (locale !== "en") await writeLanguagePack(serverDirs(home).userData, locale);
  const browser = await launchChromium();
  const server = await startTrial({
    home,
    settings,
    locale,
    extension,
    asksForTrust: untrusted !== undefined,
  });
  return {
    async openScreen(files = {}) {
      const folder = await makeFolder(home, files, untrusted);
      const page = await openPage(browser, size);
      await page.goto(windowUrl(server, folder));
      const screen = new Screen(page, folder);
      await screen.waitForText(sampleDraft, ".explorer-viewlet");
      return screen;
    },
    async close() {
      await browser.close();
      await server.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** A folder with the sample drafts, and with `files` in a folder of their own: the explorer shows what fits on the screen. */
async function makeFolder(
  home: string,
  files: Readonly<Record<string, string>>,
  untrusted: WorkbenchOptions["untrusted"],
): Promise<string> {
  const folder = join(await mkdtemp(join(home, "window-")), "drafts");
  await copySamples(folder);
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, "more"), { recursive: true });
    await writeFile(join(folder, "more", name), text);
  }
  if (untrusted) {
    await mkdir(join(folder, ".vscode"));
    await writeFile(join(folder, ".vscode/settings.json"), JSON.stringify(untrusted));
  }
  return folder;
}

async function openPage(browser: Browser, { width, height, scale }: WindowSize): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: "light",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  return context.newPage();
}
