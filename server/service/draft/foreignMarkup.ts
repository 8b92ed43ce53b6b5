import type { Span } from "../text/span.ts";

/** A tag, on one line, that may begin or end a stretch of another language. */
export interface LanguageTag extends Span {
  /** The element, in lower case. */
  readonly name: string;
  /** A closing tag, or an opening one with the attribute `lang`. */
  readonly closes: boolean;
}

const TAG = /<\/([a-z]+)>|<([a-z]+)\b[^<>\n]{0,300}?[ \t]lang=["']?[a-z-]+["']?[^<>\n]{0,300}>/gi;
/** A stretch is marked where it ends within so many UTF-16 units. */
const FAR = 20_000;

/** The tags of a text that may mark another language, in order. */
export function findLanguageTags(text: string): LanguageTag[] {
  if (!text.includes("</") && !text.includes("lang=")) return [];
  return Array.from(text.matchAll(TAG), ({ index, 0: tag, 1: closed, 2: opened }) => ({
    start: index,
    end: index + tag.length,
    name: (closed ?? opened ?? "").toLowerCase(),
    closes: closed !== undefined,
  }));
}

/**
 * Stretches that the writer marks as another language or script:
 * `<span lang="zh-Hant">數據</span>`. An element ends at the first tag that closes its name.
 */
export function markedSpans(tags: readonly LanguageTag[]): Span[] {
  const found: Span[] = [];
  const open = new Map<string, LanguageTag[]>();
  for (const tag of tags) {
    const begun = open.get(tag.name) ?? [];
    if (tag.closes) {
      const first = begun.find(({ end }) => tag.start - end <= FAR);
      if (first) found.push({ start: first.start, end: tag.end });
      open.delete(tag.name);
    } else {
      begun.push(tag);
      open.set(tag.name, begun);
    }
  }
  return found;
}
