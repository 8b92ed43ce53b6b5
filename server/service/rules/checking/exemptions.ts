import { RE2JS } from "re2js";
import type { Draft } from "../../draft/draft.ts";
import type { Section } from "../../draft/section.ts";
import { meets, placesOf, type Span, shift, union } from "../../text/span.ts";
import { charLength } from "../../text/units.ts";

/** A word or pattern of the user's, ready to be looked for. */
export type Exempt = (text: string) => Span[];

/** A pattern is matched in pieces of a paragraph of up to so many UTF-16 units, cut where sentences end. */
const LONGEST_PIECE = 1000;
/** A larger pattern, in RE2's instructions, is refused. */
const LARGEST_PATTERN = 2000;
/** Steps that a pattern may take in a piece; behind them it exempts nothing more there. */
const MOST_STEPS = 30_000_000;

/**
 * Reads one entry of the setting `exempt`: a word, or a `/pattern/` in RE2's
 * syntax. One match takes time linear in the text, all of them up to
 * quadratic (`a.*x|a`): pieces and steps are limited, so no pattern hangs the
 * server. Throws an error that says what is wrong with the pattern.
 */
export function compileExempt(entry: string): Exempt {
  const pattern = /^\/(.+)\/$/s.exec(entry)?.[1];
  if (pattern === undefined) return (text) => placesOf(text, entry);
  const compiled = RE2JS.compile(pattern);
  if (compiled.programSize() > LARGEST_PATTERN) throw new Error("pattern too large");
  return (text) =>
    piecesOf(text).flatMap(({ start, end }) =>
      findPattern(text.slice(start, end), compiled).map((span) => shift(span, start)),
    );
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
  const most = MOST_STEPS / (text.length * pattern.programSize() + 1);
  for (let match = 0; match < most && matcher.find(); match++) {
    if (matcher.end() > matcher.start()) found.push({ start: matcher.start(), end: matcher.end() });
  }
  return found;
}

function piecesOf(text: string): Span[] {
  const pieces: Span[] = [];
  let start = 0;
  while (text.length - start > LONGEST_PIECE) {
    const last = start + LONGEST_PIECE;
    const sentence = text.lastIndexOf("。", last - 1) + 1;
    const isSplit = charLength(text, last - 1) > 1;
    const end = sentence > start ? sentence : isSplit ? last - 1 : last;
    pieces.push({ start, end });
    start = end;
  }
  return [...pieces, { start, end: text.length }];
}
