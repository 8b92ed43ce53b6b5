import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeBinary, runLogged } from "../child.ts";
import { cacheDir, repoRoot } from "../paths.ts";
import { ensureTool } from "../pinnedTool.ts";
import { copyContents } from "./contents.ts";
import { collectLicences } from "./licences.ts";
import type { Target } from "./targets.ts";

const folder = join(repoRoot, "out/packages");

/** Where the package for a platform, or for all of them (`universal`), is written. */
export async function packagePath(target: Target | "universal"): Promise<string> {
  const manifest = await readFile(join(repoRoot, "package.json"), "utf8");
  const { name, version } = JSON.parse(manifest);
  return join(folder, `${name}-${target}-${version}.vsix`);
}

/**
 * Makes a package and gives its path: for a platform, with the native part that
 * is installed here, or for all of them without (`universal`).
 */
export async function makePackage(target: Target | "universal"): Promise<string> {
  await mkdir(folder, { recursive: true });
  const staging = await mkdtemp(join(tmpdir(), "pd-package-"));
  try {
    await stage(staging, target !== "universal");
    return await pack(staging, target);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Puts together in an empty folder what the package holds, and nothing else. */
async function stage(staging: string, withNative: boolean): Promise<void> {
  await copyContents(staging, withNative);
  const inputs = `${staging}.inputs.json`;
  const build = ["build.mjs", "--minify", "--outdir", join(staging, "out"), "--metafile", inputs];
  await runLogged(nodeBinary(), build, { cwd: repoRoot, log: logFile });
  const licences = await collectLicences(JSON.parse(await readFile(inputs, "utf8")));
  await writeFile(join(staging, "out/LICENSES.txt"), licences);
  await rm(inputs);
}

const logFile = join(cacheDir, "package.log");

async function pack(staging: string, target: Target | "universal"): Promise<string> {
  const vsce = await ensureTool({
    recipe: join(import.meta.dirname, "../vsce"),
    name: "vsce",
    notice: "正在安装打包工具 vsce / installing vsce, log",
  });
  const file = await packagePath(target);
  const platform = target === "universal" ? [] : ["--target", target];
  const main = join(vsce, "node_modules/@vscode/vsce/vsce");
  const flags = ["--allow-missing-repository", "--no-rewrite-relative-links"];
  const args = [main, "package", "--out", file, ...platform, ...flags];
  await runLogged(nodeBinary(), args, { cwd: staging, log: logFile });
  return file;
}
