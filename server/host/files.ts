import { readFileSync } from "node:fs";

/** A file's text. Throws an error that names the file and says what is wrong with it. */
export function readText(file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === "ERR_ENCODING_INVALID_ENCODED_DATA"
        ? "不是 UTF-8 编码 / not UTF-8"
        : `无法读取 / cannot be read (${code})`;
    throw new Error(`${file}: ${why}`);
  }
}

/** A JSON file's value. `isWhole` says whether it has the shape that is relied on. */
export function readJson<T>(file: string, isWhole: (value: T) => boolean): T {
  const text = readText(file);
  let value: T;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error(`${file}: 不是有效的 JSON / not valid JSON`);
  }
  if (typeof value !== "object" || value === null || !isWhole(value)) {
    throw new Error(`${file}: 内容已损坏 / damaged`);
  }
  return value;
}
