import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import ignore, { type Ignore } from "ignore";

/** The rules of one `.gitignore`, about paths below its folder. */
interface RuleFile {
  readonly folder: string;
  readonly rules: Ignore;
}

/** What `.gitignore` files leave out; the deepest that says anything about a path decides. */
export class IgnoreRules {
  /** Deepest first. */
  readonly #files: readonly RuleFile[];

  private constructor(files: readonly RuleFile[]) {
    this.#files = files;
  }

  /**
   * The rules that hold for a folder by the `.gitignore` files above it, up to
   * the root of its repository. A folder that they leave out themselves was
   * asked for by name: then none of them holds.
   */
  static above(path: string): IgnoreRules {
    const start = resolve(path);
    const rules = foldersAbove(start).reduce(
      (above, folder) => above.in(folder),
      new IgnoreRules([]),
    );
    return rules.ignore(start, true) ? new IgnoreRules([]) : rules;
  }

  /** The same with the rules of a folder below. */
  in(folder: string): IgnoreRules {
    const file = join(folder, ".gitignore");
    if (!existsSync(file)) return this;
    const rules = ignore().add(readFileSync(file, "utf8"));
    return new IgnoreRules([{ folder: resolve(folder), rules }, ...this.#files]);
  }

  /** Whether the rules leave a path out. */
  ignore(path: string, isFolder: boolean): boolean {
    for (const { folder, rules } of this.#files) {
      const name = relative(folder, resolve(path)).replaceAll(sep, "/");
      if (name === "") continue;
      const { ignored, unignored } = rules.test(isFolder ? `${name}/` : name);
      if (ignored || unignored) return ignored;
    }
    return false;
  }
}

/** The folders above one, from the root of its repository down; none where it is in no repository. */
function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (let folder = path; !existsSync(join(folder, ".git")); folder = dirname(folder)) {
    if (dirname(folder) === folder) return [];
    folders.unshift(dirname(folder));
  }
  return folders;
}
