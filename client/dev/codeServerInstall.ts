import { join } from "node:path";
import { npm } from "./child.ts";
import { ensureTool } from "./pinnedTool.ts";

const vscode = "node_modules/code-server/lib/vscode";

/**
 * Installs the VS Code server (npm package code-server, pinned in
 * `vscodeServer/`) into `.vscode-test/` unless it is there, and returns the
 * path of its main script.
 */
export async function ensureCodeServer(): Promise<string> {
  const folder = await ensureTool({
    recipe: join(import.meta.dirname, "vscodeServer"),
    name: "code-server",
    notice: "正在安装 VS Code 服务器，约需一分钟 / installing the VS Code server, log",
    finish: installParts,
  });
  return join(folder, vscode, "out/server-main.js");
}

/**
 * The server's own dependencies come with it as a shrinkwrap. Their install
 * scripts compile parts that it does without, so they are left out, and with
 * them the need for Kerberos headers and two minutes.
 */
async function installParts(folder: string, log: string): Promise<void> {
  const cwd = join(folder, vscode);
  await npm(["install", "--omit=dev", "--ignore-scripts"], { cwd, log });
  await compileLogger(cwd, log);
}

/** Without this one part the server runs too, but its Output panel stays empty. */
async function compileLogger(cwd: string, log: string): Promise<void> {
  try {
    await npm(["rebuild", "--ignore-scripts=false", "@vscode/spdlog", "@vscode/native-watchdog"], {
      cwd,
      log,
    });
  } catch (error) {
    console.warn(`VS Code 的“输出”面板将为空 / the Output panel will stay empty: ${error}`);
  }
}
