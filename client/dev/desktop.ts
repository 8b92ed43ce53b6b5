import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { exitCode } from "./child.ts";
import { repoRoot } from "./paths.ts";

/** The `code` command of a VS Code on this desktop, or undefined where none can open a window. */
export function findDesktopCode(): string | undefined {
  return canShowWindows(process.platform, process.env) ? findOnPath(process.env) : undefined;
}

/** Opens a new window with the extension, a folder and a file; resolves when VS Code has taken over. */
export async function openDesktop(code: string, folder: string, file: string): Promise<void> {
  const args = [
    "--new-window",
    `--extensionDevelopmentPath=${repoRoot}`,
    folder,
    join(folder, file),
  ];
  const status = await exitCode(spawnDesktop(code, args));
  if (status !== 0) throw new Error(`${code}: exit code ${status}`);
}

/** On Linux a window needs a display, and VS Code refuses to run as root. */
function canShowWindows(platform: string, env: NodeJS.ProcessEnv): boolean {
  if (platform !== "linux") return true;
  return process.getuid?.() !== 0 && Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

function findOnPath(env: NodeJS.ProcessEnv): string | undefined {
  const name = process.platform === "win32" ? "code.cmd" : "code";
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

function spawnDesktop(code: string, args: readonly string[]) {
  if (process.platform !== "win32") return spawn(code, args, { stdio: "inherit" });
  // A .cmd file needs a shell, and a shell needs quotes around spaces.
  const line = [code, ...args].map((part) => `"${part}"`).join(" ");
  return spawn(line, { stdio: "inherit", shell: true });
}
