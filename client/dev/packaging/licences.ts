import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { repoRoot } from "../paths.ts";

const MODULE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;
const LICENCE = /^(?:licen[cs]e|copying)(?:[.-].*)?$/i;

/**
 * The licences, in full, of the packages that went into a bundle. `inputs` are
 * the files that it was made from. Throws where a package has no licence file.
 */
export async function collectLicences(inputs: readonly string[]): Promise<string> {
  const modules = new Set(inputs.flatMap((file) => MODULE.exec(file)?.[0] ?? []));
  const texts = await Promise.all([...modules].sort().map(readLicence));
  return texts.join(`\n${"-".repeat(80)}\n\n`);
}

async function readLicence(module: string): Promise<string> {
  const folder = join(repoRoot, module);
  const { name, version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const file = (await readdir(folder)).find((one) => LICENCE.test(one));
  if (!file) throw new Error(`${name} ${version} has no licence file`);
  return `${name} ${version}\n\n${(await readFile(join(folder, file), "utf8")).trim()}\n`;
}
