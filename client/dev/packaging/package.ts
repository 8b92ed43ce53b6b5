import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeBinary, runLogged } from "../child.ts";
import { cacheDir, repoRoot } from "../paths.ts";
import { ensureTool } from "../pinnedTool.ts";
import { type ContentsOptions, copyContents } from "./contents.ts";
import { collectLicences } from "./licences.ts";
import type { Target } from "./targets.ts";

const packagesFolder = join(repoRoot, "out/packages");

export interface PackageOptions {
  /** The folder that the package is written to. */
  readonly folder?: string;
  /**
   * The address of the repository on the web: the README's pictures and links
   * lead there. Without it they stay relative, and only the walkthrough has pictures.
   */
  readonly repository?: string | null;
}

/** Where the package for a platform, or for all of them (`universal`), is written. */
export async function packagePath(
  target: Target | "universal",
  folder = packagesFolder,
): Promise<string> {
  const manifest = await readFile(join(repoRoot, "package.json"), "utf8");
  const { name, version } = JSON.parse(manifest);
  return join(folder, `${name}-${target}-${version}.vsix`);
}

/**
 * Makes a package and gives its path: for a platform, with the native part that
 * is installed here, or for all of them without (`universal`).
 */
export async function makePackage(
  target: Target | "universal",
  { folder = packagesFolder, repository = null }: PackageOptions = {},
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = await packagePath(target, folder);
  const staging = await mkdtemp(join(tmpdir(), "pd-package-"));
  try {
    await stage(staging, { native: target !== "universal", repository });
    await pack(staging, file, [
      ...(target === "universal" ? [] : ["--target", target]),
      ...(repository ? [] : ["--allow-missing-repository", "--no-rewrite-relative-links"]),
    ]);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return file;
}

/** Puts together in an empty folder what the package holds, and nothing else. */
async function stage(staging: string, options: ContentsOptions): Promise<void> {
  await copyContents(staging, options);
  const inputs = `${staging}.inputs.json`;
  const build = ["build.mjs", "--minify", "--outdir", join(staging, "out"), "--metafile", inputs];
  await runLogged(nodeBinary(), build, { cwd: repoRoot, log: logFile });
  const licences = await collectLicences(JSON.parse(await readFile(inputs, "utf8")));
  await writeFile(join(staging, "out/LICENSES.txt"), licences);
  await rm(inputs);
}

const logFile = join(cacheDir, "package.log");

async function pack(staging: string, file: string, flags: readonly string[]): Promise<void> {
  const vsce = await ensureTool({
    recipe: join(import.meta.dirname, "../vsce"),
    name: "vsce",
    notice: "正在安装打包工具 vsce / installing vsce, log",
  });
  const main = join(vsce, "node_modules/@vscode/vsce/vsce");
  const args = [main, "package", "--out", file, ...flags];
  await runLogged(nodeBinary(), args, { cwd: staging, log: logFile });
}
