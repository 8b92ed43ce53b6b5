/**
 * A first look, run by `npm start` after the build: the findings in the sample
 * draft on the command line, then the draft in a VS Code with the extension.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { exitCode, nodeBinary } from "./child.ts";
import { serverDirs } from "./codeServer.ts";
import { findDesktopCode, openDesktop } from "./desktop.ts";
import { chineseLocale, writeLanguagePack } from "./languagePack.ts";
import { cacheDir, repoRoot, sampleDraft } from "./paths.ts";
import { copySamples, fileUrl, startTrial } from "./trial.ts";
import { endingSignal, parentEnd } from "./wait.ts";

const workspace = join(cacheDir, "workspace");

await copySamples(workspace);
await showFindings();
await showEditor();

async function showFindings(): Promise<void> {
  console.log(`\n── 命令行检查 / findings on the command line: ${sampleDraft}\n`);
  const args = [join(repoRoot, "out/cli.cjs"), "check", sampleDraft];
  const status = await exitCode(
    spawn(nodeBinary(), args, { cwd: workspace, stdio: ["ignore", "inherit", "inherit"] }),
  );
  // 1 means that the draft has findings, as the sample does on purpose.
  if (status !== 0 && status !== 1) throw new Error(`out/cli.cjs: exit code ${status}`);
}

async function showEditor(): Promise<void> {
  console.log(`\n── VS Code: ${join(workspace, sampleDraft)}\n`);
  const code = findDesktopCode();
  if (code) await openDesktop(code, workspace, sampleDraft);
  else await serve();
}

/** Without a desktop VS Code: one in the browser, until somebody ends this process. */
async function serve(): Promise<void> {
  const asked = [endingSignal(), ...(process.env.npm_lifecycle_event ? [parentEnd()] : [])];
  const home = join(cacheDir, "trial");
  const locale = chineseLocale(process.env);
  if (locale) await writeLanguagePack(serverDirs(home).userData, locale);
  const server = await startTrial({ home, locale });
  console.log("在浏览器中打开 / open in a browser (Ctrl+C: 结束 / stop):\n");
  console.log(`  ${fileUrl(server, workspace, sampleDraft)}\n`);
  await Promise.race([...asked, server.ended]);
  await server.stop();
}
