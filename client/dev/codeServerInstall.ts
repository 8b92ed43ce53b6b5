import { existsSync } from "node:fs";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { npm } from "./child.ts";
import { withLock } from "./lock.ts";
import { cacheDir } from "./paths.ts";

const recipe = join(import.meta.dirname, "vscodeServer");
const target = join(cacheDir, "code-server");
const log = join(cacheDir, "code-server.log");
/** Written last: where it is missing or differs, the install is done again. */
const stamp = join(target, "installed.json");
const vscode = join(target, "node_modules/code-server/lib/vscode");
const limitMs = 20 * 60_000;

/**
 * Installs the VS Code server (npm package code-server, pinned in
 * `vscodeServer/`) into `.vscode-test/` unless it is there, and returns the
 * path of its main script.
 */
export async function ensureCodeServer(): Promise<string> {
  await mkdir(cacheDir, { recursive: true });
  if (!(await isCurrent())) {
    await withLock(`${target}.lock`, limitMs, async () => {
      // Another process may have done it while this one waited for the lock.
      if (!(await isCurrent())) await install();
    });
  }
  return join(vscode, "out/server-main.js");
}

async function isCurrent(): Promise<boolean> {
  return existsSync(stamp) && (await readFile(stamp, "utf8")) === (await wanted());
}

function wanted(): Promise<string> {
  return readFile(join(recipe, "package-lock.json"), "utf8");
}

async function install(): Promise<void> {
  console.log(`正在安装 VS Code 服务器，约需一分钟 / installing the VS Code server, log: ${log}`);
  await rm(target, { recursive: true, force: true });
  await rm(log, { force: true });
  await cp(recipe, target, { recursive: true });
  await npm(["ci"], { cwd: target, log });
  // The server's own dependencies come with it as a shrinkwrap. Their install
  // scripts compile parts that it does without, so they are left out, and with
  // them the need for Kerberos headers and two minutes.
  await npm(["install", "--omit=dev", "--ignore-scripts"], { cwd: vscode, log });
  await compileLogger();
  await writeFile(stamp, await wanted());
}

/** Without this one part the server runs too, but its Output panel stays empty. */
async function compileLogger(): Promise<void> {
  try {
    await npm(["rebuild", "--ignore-scripts=false", "@vscode/spdlog", "@vscode/native-watchdog"], {
      cwd: vscode,
      log,
    });
  } catch (error) {
    console.warn(`VS Code 的“输出”面板将为空 / the Output panel will stay empty: ${error}`);
  }
}
