import { readFileSync } from "node:fs";

/** `data/standards/hant-cn.json`: what mainland Traditional text writes for each OpenCC form. */
export interface MainlandStandard {
  readonly characters: Readonly<Record<string, { readonly to: string; readonly reason: string }>>;
  readonly restricted: Readonly<Record<string, { readonly to: string; readonly relation: string }>>;
}

/** What `data/standards/overrides.json` says of single characters. */
export interface CharacterOverrides {
  readonly rightInTraditional: Readonly<Record<string, string>>;
  readonly wrongInSimplified: Readonly<Record<string, string>>;
  readonly rightInSimplified: Readonly<Record<string, string>>;
  readonly keptInSimplified: { readonly words: readonly string[] };
  readonly kept: { readonly words: readonly string[] };
  /** By region. */
  readonly regional: {
    readonly forms: Readonly<Record<string, Readonly<Record<string, string>>>>;
    readonly usual: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
}

/** A file of `data/standards`, which say what no table of OpenCC does; their README says from where. */
export function readStandard<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../standards/${name}`, import.meta.url), "utf8"));
}

/** Pairs of Simplified characters that converters take for each other: 干 and 乾. */
export function readConfusablePairs(): readonly (readonly [string, string])[] {
  const { confusable } = readStandard<{
    confusable: { pairs: readonly (readonly [string, string])[] };
  }>("overrides.json");
  return confusable.pairs;
}
