/** Wrong usage, or an input that cannot be read: one line on standard error, exit status 2. */
export class Failure extends Error {}

/** What cannot be read or written is named on standard error and does not stop the rest. */
export class Failures {
  count = 0;

  tell(failure: Failure): void {
    console.error(failure.message);
    this.count++;
  }

  unless<T>(work: () => T): T[] {
    try {
      return [work()];
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.tell(error);
      return [];
    }
  }
}

/** The reason of a file system error in words, Chinese and English. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  return REASONS[code] ?? `无法读写 / cannot be read or written (${code})`;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "文件不存在 / no such file",
  EACCES: "没有权限 / permission denied",
  ELOOP: "链接指向自身 / the link leads to itself",
  ENAMETOOLONG: "文件名过长 / the name is too long",
  EROFS: "只读 / read-only",
  EISDIR: "是目录，不是文件 / is a folder, not a file",
};
