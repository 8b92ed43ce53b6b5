/**
 * The tests inside VS Code once more, on the packages that `npm run package`
 * made, each installed into an empty VS Code; run by `npm run test:package`.
 * Then the installed extension is damaged: by another machine's binary, which
 * nothing may depend on, and by a bad disk, which takes the checks of words.
 */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTests } from "@vscode/test-electron";
import { installExtension } from "../../client/dev/codeServer.ts";
import { packagePath } from "../../client/dev/packaging/package.ts";
import { currentTarget, type Target } from "../../client/dev/packaging/targets.ts";
import { copySamples } from "../../client/dev/trial.ts";
import { buildSuite, suiteIndex } from "./build.ts";
import { requestDirs, serverExecutable } from "./launcher.ts";

const BINARY = "node_modules/nodejieba/build/Release/nodejieba.node";

await buildSuite();
await runOn("the platform's package", currentTarget());
await runOn("the universal package", "universal");
await runOn("the platform's package with a broken binary", currentTarget(), {
  change: (extension) => writeFile(join(extension, BINARY), "no binary"),
});
await runOn("the platform's package without a dictionary", currentTarget(), {
  change: (extension) => rm(join(extension, "data/segmenter/hmm.utf8")),
  suite: "damaged",
});

interface Damage {
  readonly change: (extension: string) => Promise<void>;
  /** Other tests than those of an extension that is whole. */
  readonly suite?: "damaged";
}

async function runOn(what: string, target: Target | "universal", damage?: Damage): Promise<void> {
  console.log(what);
  const home = await mkdtemp(join(tmpdir(), "pd-"));
  try {
    const dirs = requestDirs({
      userData: join(home, "user"),
      extensions: join(home, "extensions"),
    });
    const extension = await installExtension(await packagePath(target), dirs);
    await damage?.change(extension);
    await runSuite(home, damage?.suite);
  } catch (error) {
    // Which tests failed is on the screen already; one line says that some did.
    console.error(String(error));
    process.exitCode = 1;
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

async function runSuite(home: string, suite: string | undefined): Promise<void> {
  const folder = join(home, "drafts");
  await copySamples(folder);
  await runTests({
    vscodeExecutablePath: await serverExecutable(home),
    extensionDevelopmentPath: await writeEmptyExtension(join(home, "none")),
    extensionTestsPath: suiteIndex,
    extensionTestsEnv: suite ? { POLICY_DRAFTING_SUITE: suite } : {},
    launchArgs: [
      folder,
      `--user-data-dir=${join(home, "user")}`,
      `--extensions-dir=${join(home, "extensions")}`,
    ],
  });
}

/** VS Code runs tests for an extension in development only; ours is installed, so this one has nothing in it. */
async function writeEmptyExtension(folder: string): Promise<string> {
  await mkdir(folder);
  const manifest = { name: "none", publisher: "none", version: "0.0.0", engines: { vscode: "*" } };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  return folder;
}
