import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { endProcess, exitCode, nodeBinary, runLogged } from "./child.ts";
import { ensureCodeServer } from "./codeServerInstall.ts";
import { cacheDir } from "./paths.ts";
import { withLimit } from "./wait.ts";

const host = "127.0.0.1";
const limitMs = 60_000;

/** Where one server keeps what it writes; two servers never share these. */
export interface ServerDirs {
  readonly userData: string;
  readonly serverData: string;
  readonly extensions: string;
}

export interface ServerOptions {
  readonly dirs: ServerDirs;
  /** Any free port when left out. */
  readonly port?: number;
  /** User settings, added to `quietSettings`; a settings file already there is kept. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The language of its windows, where a language pack for it is installed: `zh-cn`. */
  readonly locale?: string;
  /** Whether folders are trusted only where the user says so; else all are. */
  readonly asksForTrust?: boolean;
  /** Lets a page load extensions and tests from anywhere: for our tests only. */
  readonly testDriver?: boolean;
}

/** A VS Code server that runs and answers. */
export interface CodeServer {
  readonly url: string;
  /** What stands for this server in `vscode-remote://` addresses. */
  readonly authority: string;
  /** Without it nobody gets in, and no web page that happens to be open either. */
  readonly token: string;
  /** Resolves when the server has ended, for whatever reason. */
  readonly ended: Promise<number | null>;
  stop(): Promise<void>;
}

/** What keeps VS Code from talking about itself. */
const quietSettings = {
  "chat.disableAIFeatures": true,
  "git.openRepositoryInParentFolders": "never",
  "extensions.ignoreRecommendations": true,
  "telemetry.telemetryLevel": "off",
  "workbench.startupEditor": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
};

/** The folders of a server below one of its own. */
export function serverDirs(home: string): ServerDirs {
  return {
    userData: join(home, "user"),
    serverData: join(home, "server"),
    extensions: join(home, "extensions"),
  };
}

/** Starts the VS Code server, after installing it on first need. */
export async function startCodeServer(options: ServerOptions): Promise<CodeServer> {
  const main = await ensureCodeServer();
  await writeSettings(options);
  const token = randomUUID();
  const log = await open(join(options.dirs.userData, "server.log"), "a");
  const child = spawn(nodeBinary(), [main, ...serverArguments(options, token)], {
    stdio: ["ignore", "pipe", log.fd],
  });
  await log.close();
  try {
    return await withLimit("the VS Code server", whenReady(child, token), limitMs);
  } catch (error) {
    await endProcess(child);
    throw error;
  }
}

/** Installs a `.vsix` as users do; gives the folder that it was unpacked to. */
export async function installExtension(file: string, dirs: ServerDirs): Promise<string> {
  const main = await ensureCodeServer();
  await mkdir(dirs.extensions, { recursive: true });
  const args = [
    main,
    "--install-extension",
    file,
    "--accept-server-license-terms",
    ...dirArguments(dirs),
  ];
  await runLogged(nodeBinary(), args, { log: join(cacheDir, "install-extension.log") });
  const unpacked = (await readdir(dirs.extensions, { withFileTypes: true })).find((entry) =>
    entry.isDirectory(),
  );
  if (!unpacked) throw new Error(`${file} was not installed`);
  return join(dirs.extensions, unpacked.name);
}

/** The address of a window with this folder open; `payload` as VS Code's own desktop arguments. */
export function windowUrl(
  server: CodeServer,
  folder: string,
  payload: readonly (readonly [string, string])[] = [],
): string {
  const query = new URLSearchParams({ tkn: server.token, folder });
  if (payload.length > 0) query.set("payload", JSON.stringify(payload));
  return `${server.url}/?${query}`;
}

/** A file of this machine, as the windows of the server name it. */
export function remoteUri(server: CodeServer, path: string): string {
  return `vscode-remote://${server.authority}${path}`;
}

function serverArguments(options: ServerOptions, token: string): string[] {
  const { dirs, port = 0, locale, asksForTrust, testDriver } = options;
  return [
    ...["--host", host, "--port", String(port), "--connection-token", token],
    ...dirArguments(dirs),
    ...["--accept-server-license-terms", "--disable-telemetry"],
    ...(asksForTrust ? [] : ["--disable-workspace-trust"]),
    ...(locale ? ["--locale", locale] : []),
    ...(testDriver ? ["--enable-smoke-test-driver"] : []),
  ];
}

function dirArguments({ userData, serverData, extensions }: ServerDirs): string[] {
  return [
    ...["--user-data-dir", userData, "--server-data-dir", serverData],
    ...["--extensions-dir", extensions],
  ];
}

async function writeSettings({ dirs, settings }: ServerOptions): Promise<void> {
  const folder = join(dirs.userData, "User");
  await mkdir(folder, { recursive: true });
  const text = JSON.stringify({ ...quietSettings, ...settings }, null, 2);
  await writeFile(join(folder, "settings.json"), text, { flag: "wx" }).catch((error) => {
    if (error.code !== "EEXIST") throw error;
  });
}

async function whenReady(child: ChildProcess, token: string): Promise<CodeServer> {
  const ended = exitCode(child);
  const authority = `${host}:${await announcedPort(child, ended)}`;
  const url = `http://${authority}`;
  const answer = await fetch(`${url}/version`);
  if (!answer.ok) throw new Error(`the VS Code server answers ${answer.status}`);
  return { url, authority, token, ended, stop: () => endProcess(child) };
}

/** The server picks the port itself and says so in a line of its output. */
function announcedPort(child: ChildProcess, ended: Promise<number | null>): Promise<string> {
  return new Promise((resolve, reject) => {
    const early = (code: number | null) => new Error(`the VS Code server ended, exit code ${code}`);
    ended.then((code) => reject(early(code)), reject);
    if (!child.stdout) throw new Error("the VS Code server has no output to read");
    createInterface({ input: child.stdout }).on("line", (line) => {
      const port = /listening on (\d+)/.exec(line)?.[1];
      if (port) resolve(port);
    });
  });
}
