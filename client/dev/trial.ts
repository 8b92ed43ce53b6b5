import { cp, mkdir, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import {
  type CodeServer,
  remoteUri,
  serverDirs,
  startCodeServer,
  windowUrl,
} from "./codeServer.ts";
import { repoRoot, samplesDir } from "./paths.ts";

export interface TrialOptions {
  /** The folder for the server's own files. */
  readonly home: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly locale?: string;
  readonly asksForTrust?: boolean;
  /** The folder of the extension to try; ours when left out. */
  readonly extension?: string;
}

/** A VS Code server in which the extension is installed as users have it. */
export async function startTrial(options: TrialOptions): Promise<CodeServer> {
  const { home, settings, locale, asksForTrust, extension = repoRoot } = options;
  const dirs = serverDirs(home);
  await linkExtension(extension, dirs.extensions);
  return startCodeServer({ dirs, settings, locale, asksForTrust });
}

/** The address of a window with a folder and one of its files open. */
export function fileUrl(server: CodeServer, folder: string, file: string): string {
  return windowUrl(server, folder, [["openFile", remoteUri(server, join(folder, file))]]);
}

/** Copies the sample drafts, so that what is typed into them stays out of the repository. */
export async function copySamples(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  // What is not a draft there is for our tests.
  const isDraft = (path: string) => !path.endsWith(".json");
  await cp(samplesDir, folder, { recursive: true, filter: isDraft });
}

/**
 * VS Code takes in what it finds in its extensions folder, a link too, when it
 * has no list of extensions yet; so the folder is made anew.
 */
async function linkExtension(extension: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  // "junction" is for Windows, where a plain link needs rights; elsewhere it is ignored.
  await symlink(extension, join(folder, "policy-drafting"), "junction");
}
