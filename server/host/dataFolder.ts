import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { FileProblem } from "./problem.ts";

/** The package's `data` folder: beside the folder of the bundle, in the source tree above `server`. */
export function findDataFolder(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const data = join(folder, "data");
    if (existsSync(join(data, "script", "characters.json"))) return data;
    if (dirname(folder) === folder) {
      throw new FileProblem(join(from, "data/script/characters.json"), (m) => m.noData);
    }
  }
}
