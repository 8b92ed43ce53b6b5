import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, open, readFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { repoRoot } from "./paths.ts";

const wantedMajor = 24;
const tailLines = 25;

export interface LoggedOptions {
  /** The file that the output is added to; its folder is made where there is none. */
  readonly log: string;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * A Node of the version that the project is built for: the one we run under, or
 * the development dependency `node`, where there is one for this platform, when
 * somebody's PATH led to an older one.
 */
export function nodeBinary(): string {
  if (Number.parseInt(process.versions.node, 10) >= wantedMajor) return process.execPath;
  const name = process.platform === "win32" ? "node.exe" : "node";
  const installed = join(repoRoot, "node_modules/node/bin", name);
  return existsSync(installed) ? installed : process.execPath;
}

/** Runs npm under `nodeBinary()`; otherwise as `runLogged`. */
export function npm(args: readonly string[], options: LoggedOptions): Promise<void> {
  const env = { ...process.env, ...options.env };
  env.PATH = dirname(nodeBinary()) + delimiter + (env.PATH ?? "");
  return runLogged("npm", args, { ...options, env });
}

/**
 * Runs a command to its end with its output in a log file. Throws, with the
 * log's last lines, when it fails.
 */
export async function runLogged(
  command: string,
  args: readonly string[],
  { log, cwd, env }: LoggedOptions,
): Promise<void> {
  await mkdir(dirname(log), { recursive: true });
  const file = await open(log, "a");
  try {
    const stdio = ["ignore", file.fd, file.fd] as const;
    // npm is a .cmd file on Windows, which only a shell can start.
    const shell = process.platform === "win32";
    const code = await exitCode(spawn(command, args, { cwd, env, shell, stdio: [...stdio] }));
    if (code === 0) return;
    const tail = await lastLines(log);
    throw new Error(`${command} ${args.join(" ")}: exit ${code}, log ${log}\n${tail}`);
  } finally {
    await file.close();
  }
}

/** The exit code of a process, once it has ended; null when a signal ended it. */
export async function exitCode(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const [code] = await once(child, "exit");
  return code;
}

/** Ends a process politely, and resolves when it is gone. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill("SIGTERM");
  await exitCode(child);
  // Its own children may hold the other end for some seconds more.
  child.stdout?.destroy();
}

async function lastLines(log: string): Promise<string> {
  const lines = (await readFile(log, "utf8")).trimEnd().split("\n");
  return lines.slice(-tailLines).join("\n");
}
