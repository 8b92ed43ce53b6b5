import type { Span } from "../text/span.ts";

const MARKED = /<([a-z]+)\b[^>]*\slang=["']?[a-z-]+["']?[^>]*>[\s\S]{0,20000}?<\/\1>/gi;

/** Stretches that the writer marks as another language or script: `<span lang="zh-Hant">數據</span>`. */
export function findForeignMarkup(text: string): Span[] {
  if (!text.includes("lang=")) return [];
  return Array.from(text.matchAll(MARKED), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
