import type { Span } from "../text/span.ts";

const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n(?:[^\n]*\n)*?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

const KEY = "script:";
const SCRIPT = /^script:[ \t]*["']?([A-Za-z-]+)["']?[ \t]*\r?$/m;

/** The value of the key `script` in front matter; null where it has none. */
export function frontMatterScript(frontMatter: string): string | null {
  return SCRIPT.exec(frontMatter)?.[1] ?? null;
}

/** Where that value stands. */
export function frontMatterScriptSpan(frontMatter: string): Span | null {
  const match = SCRIPT.exec(frontMatter);
  const value = match?.[1];
  if (!match || value === undefined) return null;
  const start = match.index + match[0].indexOf(value, KEY.length);
  return { start, end: start + value.length };
}

/** Front matter ends within so many UTF-16 units. */
const MOST = 65_536;

/** The length of a draft's YAML front matter with its fences; 0 where it has none. */
export function frontMatterLength(text: string): number {
  if (!/^\ufeff?---/.test(text)) return 0;
  return FRONT_MATTER.exec(text.slice(0, MOST))?.[0].length ?? 0;
}
