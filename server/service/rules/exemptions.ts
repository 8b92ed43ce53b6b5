import { RE2JS } from "re2js";
import type { Draft } from "../draft/draft.ts";
import { overlaps, type Span } from "../text/span.ts";

/** Where a draft may not be marked: by comments, by markup, by the user's own words. */
export interface Exemptions {
  readonly disabled: Draft["disabled"];
  readonly foreign: readonly Span[];
  readonly words: readonly Span[];
}

/** A word or pattern of the user's, ready to be looked for. */
export type Exempt = (text: string) => Span[];

/**
 * Reads one entry of the setting `exempt`: a word, or a `/pattern/` in RE2's
 * syntax, which is matched in linear time, so no pattern hangs the server.
 * Throws an error that says what is wrong with the pattern.
 */
export function compileExempt(entry: string): Exempt {
  const pattern = /^\/(.+)\/$/s.exec(entry)?.[1];
  if (pattern === undefined) return (text) => findWord(text, entry);
  const compiled = RE2JS.compile(pattern);
  return (text) => findPattern(text, compiled);
}

export function readExemptions(draft: Draft, exempt: readonly Exempt[]): Exemptions {
  const { disabled, foreign, text } = draft;
  return { disabled, foreign, words: exempt.flatMap((find) => find(text)) };
}

/** Whether a finding may be shown. Markup exempts from the rules of script, the others from all. */
export function isAllowed(span: Span, code: string, exemptions: Exemptions): boolean {
  const { disabled, foreign, words } = exemptions;
  if (code.startsWith("script.") && foreign.some((one) => overlaps(one, span))) return false;
  if (words.some((one) => overlaps(one, span))) return false;
  return !disabled.some(
    (one) => (one.codes === null || one.codes.has(code)) && overlaps(one, span),
  );
}

function findWord(text: string, word: string): Span[] {
  const found: Span[] = [];
  if (word === "") return found;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    found.push({ start: at, end: at + word.length });
  }
  return found;
}

function findPattern(text: string, pattern: RE2JS): Span[] {
  const found: Span[] = [];
  const matcher = pattern.matcher(text);
  while (matcher.find()) {
    if (matcher.end() > matcher.start()) found.push({ start: matcher.start(), end: matcher.end() });
  }
  return found;
}
