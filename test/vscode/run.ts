/**
 * The tests that run inside VS Code, run by `npm run test:vscode` after the
 * build. POLICY_DRAFTING_VSCODE=desktop uses a desktop VS Code, downloaded on
 * first need; =server uses the VS Code server in a headless browser.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTests } from "@vscode/test-electron";
import { repoRoot } from "../../client/dev/paths.ts";
import { copySamples } from "../../client/dev/trial.ts";
import { buildSuite, suiteIndex } from "./build.ts";
import { serverExecutable } from "./launcher.ts";

type Kind = "desktop" | "server";

await buildSuite();
// Short, because sockets are made in it and their paths must stay under 104 characters.
const home = await mkdtemp(join(tmpdir(), "pd-"));
try {
  await runIn(chosenKind());
} catch (error) {
  // Which tests failed is on the screen already; one line says that some did.
  console.error(String(error));
  process.exitCode = 1;
} finally {
  await rm(home, { recursive: true, force: true });
}

async function runIn(kind: Kind): Promise<void> {
  console.log(`VS Code: ${kind}`);
  const folder = join(home, "drafts");
  await copySamples(folder);
  await runTests({
    vscodeExecutablePath: kind === "server" ? await serverExecutable(home) : undefined,
    extensionDevelopmentPath: repoRoot,
    extensionTestsPath: suiteIndex,
    extensionTestsEnv: { FORCE_COLOR: process.stdout.isTTY ? "1" : "0" },
    launchArgs: [
      folder,
      `--user-data-dir=${join(home, "user")}`,
      `--extensions-dir=${join(home, "extensions")}`,
    ],
  });
}

/** A desktop VS Code needs a display, does not run as root, and is not to be had in CI. */
function chosenKind(): Kind {
  const { POLICY_DRAFTING_VSCODE: kind, CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (kind === "desktop" || kind === "server") return kind;
  const headless = process.platform === "linux" && !DISPLAY && !WAYLAND_DISPLAY;
  return CI || headless || process.getuid?.() === 0 ? "server" : "desktop";
}
