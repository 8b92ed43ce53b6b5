import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { nodeBinary } from "../../client/dev/child.ts";
import { type CodeServer, remoteUri, type ServerDirs } from "../../client/dev/codeServer.ts";

/** What `@vscode/test-electron` asks of the VS Code that it starts. */
export interface TestRequest {
  readonly extension: string;
  /** The module whose `run()` runs the tests. */
  readonly tests: string;
  readonly userData: string;
  readonly extensions: string;
  /** The folder to open. */
  readonly folder: string;
}

/** Reads the request from the arguments of a desktop VS Code; those about its windows are passed over. */
export function readRequest(args: readonly string[]): TestRequest {
  const { values, positionals } = parseArgs({ args: [...args], strict: false, options: known });
  return {
    extension: needed("--extensionDevelopmentPath", values.extensionDevelopmentPath),
    tests: needed("--extensionTestsPath", values.extensionTestsPath),
    userData: needed("--user-data-dir", values["user-data-dir"]),
    extensions: needed("--extensions-dir", values["extensions-dir"]),
    folder: needed("the folder to open", positionals[0]),
  };
}

export function requestDirs({
  userData,
  extensions,
}: Pick<TestRequest, "userData" | "extensions">): ServerDirs {
  return { userData, serverData: join(userData, "server"), extensions };
}

/** The same request as a window of the VS Code server reads it from its address. */
export function testPayload(server: CodeServer, request: TestRequest): [string, string][] {
  return [
    ["extensionDevelopmentPath", remoteUri(server, request.extension)],
    ["extensionTestsPath", remoteUri(server, request.tests)],
    ["skipWelcome", "true"],
  ];
}

/** Writes an executable that stands for a desktop VS Code and runs the VS Code server; gives its path. */
export async function serverExecutable(folder: string): Promise<string> {
  const path = join(folder, "code");
  const script = executableScript(nodeBinary(), join(import.meta.dirname, "launch.ts"));
  await writeFile(path, script, { mode: 0o755 });
  return path;
}

/** The script hands all arguments on. */
function executableScript(node: string, main: string): string {
  return `#!/bin/sh\nexec ${shellQuoted(node)} ${shellQuoted(main)} "$@"\n`;
}

/**
 * Is this what a window of the VS Code server always says about itself? It
 * comes the same way as the output of the tests and would bury it.
 */
export function isWindowNews(line: string): boolean {
  return windowNews.test(line);
}

const windowNews = new RegExp(
  [
    "^Resolv(ing|ed) connection token",
    "^Creating a socket",
    "^Updating additional builtin extensions",
    "^Creation of workbench contribution",
    "^Timed out waiting for authentication provider",
    "^\\[(reconnection-grace-time|AgentHost|AccountPolicyGate|Service Worker)",
    // The marketplace, on a machine without a network.
    "^getaddrinfo (ENOTFOUND|EAI_AGAIN)",
  ].join("|"),
);

const known = {
  extensionDevelopmentPath: { type: "string" },
  extensionTestsPath: { type: "string" },
  "user-data-dir": { type: "string" },
  "extensions-dir": { type: "string" },
} as const;

function needed(what: string, value: string | boolean | undefined): string {
  if (typeof value === "string" && value !== "") return value;
  throw new Error(`the VS Code launcher misses ${what}`);
}

function shellQuoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
