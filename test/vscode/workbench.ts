import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { type CodeServer, serverDirs, windowUrl } from "../../client/dev/codeServer.ts";
import { sampleDraft } from "../../client/dev/paths.ts";
import { copySamples, startTrial } from "../../client/dev/trial.ts";
import { launchChromium } from "./chromium.ts";
import { writeLanguagePack } from "./languagePack.ts";
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

/** A VS Code with the extension, for tests with real keys and for pictures. */
export interface Workbench {
  /** Opens a new window on a copy of the sample drafts of its own, and on `files` by their names, in its folder `more`. */
  openScreen(files?: Readonly<Record<string, string>>): Promise<Screen>;
  close(): Promise<void>;
}

export interface WorkbenchOptions {
  /** The language that the extension finds; VS Code itself stays English. */
  readonly locale?: "en" | "zh-cn";
  /** The folder of the extension; ours when left out. */
  readonly extension?: string;
  /** Settings of the folders that are opened, which are not trusted until the user says so. */
  readonly untrusted?: Readonly<Record<string, unknown>>;
  /** User settings besides those that keep pictures still. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Starts the VS Code server and a browser for its windows. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const { locale = "en", extension, untrusted } = options;
  const settings = { ...stillSettings, ...(untrusted && trustSettings), ...options.settings };
  const home = await mkdtemp(join(tmpdir(), "pd-"));
  if (locale === "zh-cn") await writeLanguagePack(serverDirs(home).userData);
  const browser = await launchChromium();
  const server = await startTrial({
    home,
    settings,
    locale,
    extension,
    asksForTrust: untrusted !== undefined,
  });
  return {
    openScreen: (files = {}) => openScreen(server, browser, home, files, untrusted),
    async close() {
      await browser.close();
      await server.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function openScreen(
  server: CodeServer,
  browser: Browser,
  home: string,
  files: Readonly<Record<string, string>>,
  untrusted: WorkbenchOptions["untrusted"],
): Promise<Screen> {
  const folder = join(await mkdtemp(join(home, "window-")), "drafts");
  await copySamples(folder);
  // In a folder of their own: the explorer shows what fits on the screen.
  await mkdir(join(folder, "more"));
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(folder, "more", name), text);
  }
  if (untrusted) {
    await mkdir(join(folder, ".vscode"));
    await writeFile(join(folder, ".vscode/settings.json"), JSON.stringify(untrusted));
  }
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 1,
    colorScheme: "light",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  await page.goto(windowUrl(server, folder));
  const screen = new Screen(page, folder);
  await screen.waitForText(sampleDraft, ".explorer-viewlet");
  return screen;
}
