import { RE2JS } from "re2js";
import type { Draft } from "../draft/draft.ts";
import type { Section } from "../draft/section.ts";
import { meets, placesOf, type Span, shift, union } from "../text/span.ts";

/** A word or pattern of the user's, ready to be looked for. */
export type Exempt = (text: string) => Span[];

/**
 * Reads one entry of the setting `exempt`: a word, or a `/pattern/` in RE2's
 * syntax, which is matched in linear time, so no pattern hangs the server.
 * Throws an error that says what is wrong with the pattern.
 */
export function compileExempt(entry: string): Exempt {
  const pattern = /^\/(.+)\/$/s.exec(entry)?.[1];
  if (pattern === undefined) return (text) => placesOf(text, entry);
  const compiled = RE2JS.compile(pattern);
  return (text) => findPattern(text, compiled);
}

/** Where a draft may not be marked: by its writer's comments and markup, and by the user's own words. */
export class Exemptions {
  readonly #draft: Pick<Draft, "disabled" | "foreign">;
  readonly #words: readonly Span[];
  readonly #known = new Map<string, readonly Span[]>();

  /** `words` may be empty where they are seen to elsewhere. */
  constructor(draft: Pick<Draft, "disabled" | "foreign">, words: readonly Span[]) {
    this.#draft = draft;
    this.#words = words;
  }

  /** The stretches where a rule says nothing, in order and apart. Markup exempts from the rules of script, the others from all. */
  of(code: string): readonly Span[] {
    const known = this.#known.get(code) ?? this.#find(code);
    this.#known.set(code, known);
    return known;
  }

  /** Whether a finding may be shown. */
  allows(span: Span, code: string): boolean {
    return !meets(this.of(code), span);
  }

  #find(code: string): Span[] {
    const { disabled, foreign } = this.#draft;
    const off = disabled.filter(({ codes }) => codes === null || codes.has(code));
    return union([...off, ...(code.startsWith("script.") ? foreign : []), ...this.#words]);
  }
}

/** All that exempts a draft from being marked. */
export function readExemptions(draft: Draft, exempt: readonly Exempt[]): Exemptions {
  const words = draft.sections.flatMap(({ start, section }) =>
    exemptWords(section, exempt).map((span) => shift(span, start)),
  );
  return new Exemptions(draft, words);
}

/** The user's words in the blocks of a section, each block's text taken by itself; in order and apart. */
export function exemptWords({ text, blocks }: Section, exempt: readonly Exempt[]): Span[] {
  if (exempt.length === 0) return [];
  return union(
    blocks.flatMap(({ start, end }) => {
      const own = text.slice(start, end);
      return exempt.flatMap((find) => find(own).map((span) => shift(span, start)));
    }),
  );
}

function findPattern(text: string, pattern: RE2JS): Span[] {
  const found: Span[] = [];
  const matcher = pattern.matcher(text);
  while (matcher.find()) {
    if (matcher.end() > matcher.start()) found.push({ start: matcher.start(), end: matcher.end() });
  }
  return found;
}
