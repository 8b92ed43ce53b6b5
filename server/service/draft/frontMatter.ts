const FRONT_MATTER = /^---[ \t]*\r?\n(?:[^\n]*\n)*?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** The length of a draft's YAML front matter with its fences; 0 where it has none. */
export function frontMatterLength(text: string): number {
  return text.startsWith("---") ? (FRONT_MATTER.exec(text)?.[0].length ?? 0) : 0;
}
