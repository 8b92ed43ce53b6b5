import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");

/** The source files below folders of the repository, by their paths in it, with `/` on every system. */
export function sourceFiles(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && !name.includes("node_modules"))
      .map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
  );
}

/** The text of a file of the repository. */
export function readSource(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

/** The text of a source without its comments. */
export function readCode(file: string): string {
  return readSource(file)
    .replace(/\/\*.*?\*\//gs, "")
    .replace(/(^|\s)\/\/.*$/gm, "$1");
}

/** What a file imports or hands on: the module as it is named there, and the names. */
export interface Import {
  readonly from: string;
  readonly specifier: string;
  readonly names: readonly string[];
  /** Where nothing of it is there when the program runs. */
  readonly typeOnly: boolean;
  /** Whether it is imported when it is needed: `import("…")`. */
  readonly later: boolean;
}

const IMPORT =
  /(?:^|\n)(?:import|export)\s+(type\s+)?(?:\{([^}]*)\}|[^;{}"]*?)\s*from\s+"([^"]+)"|import\(\s*"([^"]+)"\)(?:\)\.(\w+))?|(?:^|\n)import\s+"([^"]+)"/g;

/** The imports of a file, re-exports and dynamic ones among them. */
export function importsOf(file: string): Import[] {
  const found = readCode(file).matchAll(IMPORT);
  return Array.from(found, ([, typeOnly, names, specifier, dynamic, member, bare]) => ({
    from: file,
    specifier: specifier ?? dynamic ?? bare ?? "",
    names: (names ?? member ?? "")
      .split(",")
      .map((name) => name.trim())
      .filter(Boolean),
    typeOnly: typeOnly !== undefined,
    later: dynamic !== undefined,
  }));
}

/** The file that a relative import names, by its path in the repository; null for a package. */
export function targetOf({ from, specifier }: Import): string | null {
  if (!specifier.startsWith(".")) return null;
  const path = resolve(ROOT, dirname(from), specifier);
  return path.slice(ROOT.length + 1).replaceAll("\\", "/");
}
