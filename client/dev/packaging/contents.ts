import { copyFile, cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { repoRoot } from "../paths.ts";

/** Everything of the repository that a package holds; what is not named here stays out. */
const FILES = [
  "package.nls.json",
  "package.nls.zh-cn.json",
  "package.nls.zh-tw.json",
  "README.md",
  "CHANGELOG.md",
  "LICENSE",
  "THIRD_PARTY_NOTICES.md",
  // The walkthrough opens it.
  "data/samples/实施方案.md",
];
const FOLDERS = ["client/l10n", "client/media"].concat(
  ["corpus", "schema", "script", "segmenter"].map((name) => `data/${name}`),
);

/** Of nodejieba only what runs: its sources and its own dictionaries are ten times as big. */
const NATIVE = ["index.js", "LICENSE", "build/Release/nodejieba.node"];

export interface ContentsOptions {
  /** Whether nodejieba's binary is in it. */
  readonly native: boolean;
  /** The address of the repository on the web, or null where it is not published. */
  readonly repository: string | null;
}

/** Copies what a package holds of the repository into an empty folder. */
export async function copyContents(folder: string, options: ContentsOptions): Promise<void> {
  for (const file of FILES) await copyTo(folder, file);
  for (const name of FOLDERS) {
    await cp(join(repoRoot, name), join(folder, name), { recursive: true });
  }
  if (options.native) await copyNative(folder);
  await writeManifest(folder, options);
}

/** The paths of all files below a folder, sorted. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

async function copyNative(folder: string): Promise<void> {
  const module = "node_modules/nodejieba";
  for (const file of NATIVE) await copyTo(folder, join(module, file));
  const { name, version, license, main } = await readJson(join(repoRoot, module, "package.json"));
  await writeJson(join(folder, module, "package.json"), { name, version, license, main });
}

/** What only the repository needs of the manifest. */
const UNPACKED = new Set(["private", "files", "scripts", "allowScripts", "devDependencies"]);

async function writeManifest(
  folder: string,
  { native, repository }: ContentsOptions,
): Promise<void> {
  const { optionalDependencies, ...manifest } = await readJson(join(repoRoot, "package.json"));
  const kept = Object.entries(manifest).filter(([name]) => !UNPACKED.has(name));
  await writeJson(join(folder, "package.json"), {
    ...Object.fromEntries(kept),
    dependencies: native ? optionalDependencies : {},
    ...(repository && { repository: { type: "git", url: repository } }),
  });
}

async function copyTo(folder: string, file: string): Promise<void> {
  const target = join(folder, file);
  await mkdir(dirname(target), { recursive: true });
  await copyFile(join(repoRoot, file), target);
}

async function readJson(file: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(file, "utf8"));
}

async function writeJson(file: string, value: object): Promise<void> {
  await writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
}
