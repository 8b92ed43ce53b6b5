/**
 * Stands for a desktop VS Code where there is none: runs the extension tests in
 * a VS Code server with a headless browser as its window, and exits with their
 * code. `run.ts` gives this to `@vscode/test-electron` as the executable.
 */
import { format } from "node:util";
import type { Page } from "playwright-core";
import { startCodeServer, windowUrl } from "../../client/dev/codeServer.ts";
import { endingSignal, parentEnd, withLimit } from "../../client/dev/wait.ts";
import { launchChromium } from "./chromium.ts";
import {
  isWindowNews,
  readRequest,
  requestDirs,
  type TestRequest,
  testPayload,
} from "./launcher.ts";

const limitMs = 10 * 60_000;

const asked = Promise.race([endingSignal(), parentEnd()]);
// Where nobody reads the output any more, the server must still be stopped.
process.stdout.on("error", () => {});
process.stderr.on("error", () => {});
process.exitCode = await runRequest(readRequest(process.argv.slice(2)));

async function runRequest(request: TestRequest): Promise<number> {
  const server = await startCodeServer({ dirs: requestDirs(request), testDriver: true });
  try {
    const url = windowUrl(server, request.folder, testPayload(server, request));
    return await runInBrowser(url, server.ended);
  } finally {
    await server.stop();
  }
}

async function runInBrowser(url: string, serverEnded: Promise<unknown>): Promise<number> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const exit = testExit(page);
    await page.goto(url);
    const broken = Promise.race([
      serverEnded.then(() => "the VS Code server ended"),
      page.waitForEvent("crash", { timeout: 0 }).then(() => "the browser page crashed"),
      asked.then((signal) => `${signal ?? "the end of its parent"} came`),
    ]).then((why) => Promise.reject(new Error(`${why} before the tests did`)));
    return await withLimit("the end of the tests", Promise.race([exit, broken]), limitMs);
  } finally {
    await browser.close();
  }
}

/** VS Code calls these two functions of the page: one for each line, one with the exit code. */
function testExit(page: Page): Promise<number> {
  return new Promise((resolve, reject) => {
    const log = (_type: string, args: unknown[]) => {
      const line = format(...args);
      if (!isWindowNews(line)) console.log(line);
    };
    page.exposeFunction("codeAutomationLog", log).catch(reject);
    page.exposeFunction("codeAutomationExit", resolve).catch(reject);
  });
}
