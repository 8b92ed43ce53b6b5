import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The package's `data` folder: beside the folder of the bundle, in the source tree above `server`. */
export function findDataFolder(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const data = join(folder, "data");
    if (existsSync(join(data, "script", "characters.json"))) return data;
    if (dirname(folder) === folder) {
      throw new Error(
        `${join(from, "data/script/characters.json")}: 找不到数据文件，请重新安装或运行 npm run corpus / data files not found; reinstall, or run npm run corpus`,
      );
    }
  }
}
