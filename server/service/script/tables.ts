import { charAt } from "../text/han.ts";
import { REGIONS, type Script } from "./scripts.ts";

/** `data/script/characters.json`: what is known of single characters. Generated, never edited. */
export interface CharacterData {
  readonly source: string;
  /** Traditional characters, each with its usual Simplified form behind it. */
  readonly toHans: string;
  /** Simplified characters, each with its usual Traditional form (OpenCC's standard) behind it. */
  readonly toHant: string;
  /** Characters that are wrong in every Traditional standard, `kept` words aside. */
  readonly hansOnly: string;
  /** Characters that are wrong in Simplified text. */
  readonly hantOnly: string;
  /** Those of `hantOnly` whose Simplified form is a Traditional character too: 製 and 制. */
  readonly shared: string;
  /** Simplified characters that are Traditional ones too, beside others: 于, 采, 布. */
  readonly ambiguous: string;
  /** For a Traditional form what other standards write for it. */
  readonly accepted: Readonly<Record<string, string>>;
  /** Words in which a `hansOnly` character is right in Traditional text: 据 in 拮据. */
  readonly kept: Readonly<Record<string, readonly string[]>>;
  /** Words whose Simplified form is not the sum of their characters: 乾隆 keeps 乾. */
  readonly hansPhrases: Readonly<Record<string, string>>;
  /** By region, OpenCC's Traditional character to the regional ones, the usual one first. */
  readonly variants: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const HANS_ONLY = 1;
const HANT_ONLY = 2;
const SHARED = 3;

/** Look-ups over single characters. A character is one code point. */
export class ScriptTables {
  readonly #data: CharacterData;
  readonly #class = new Uint8Array(0x10000);
  readonly #astral = new Map<number, number>();
  /** 1 for each UTF-16 unit that is a character of Simplified text alone, else 0. Not to be written to. */
  readonly hansUnits = new Uint8Array(0x10000);
  /** The same for Traditional text. */
  readonly hantUnits = new Uint8Array(0x10000);
  /** By a unit, the unit of its usual form in the script; 0 where it is itself or takes two. */
  readonly #units = { Hans: new Uint16Array(0x10000), Hant: new Uint16Array(0x10000) };
  /** The usual forms where they or their characters take two units. */
  readonly #pairs = { Hans: new Map<string, string>(), Hant: new Map<string, string>() };
  /** As `#units.Hans`, with regional forms. */
  readonly #folded = new Uint16Array(0x10000);

  constructor(data: CharacterData) {
    this.#data = data;
    this.#mark(data.hansOnly, HANS_ONLY);
    this.#mark(data.hantOnly, HANT_ONLY);
    this.#mark(data.shared, SHARED);
    fill(this.#units.Hans, this.#pairs.Hans, data.toHans);
    fill(this.#units.Hant, this.#pairs.Hant, data.toHant);
    this.#folded.set(this.#units.Hans);
    for (const variants of Object.values(data.variants)) this.#foldAlike(variants);
  }

  /** Regional forms are folded like the character that they are a form of: 衞 like 衛. */
  #foldAlike(variants: Readonly<Record<string, string>>): void {
    for (const [form, regional] of Object.entries(variants)) {
      const folded = this.#folded[form.charCodeAt(0)] ?? 0;
      if (folded === 0 || form.length !== 1) continue;
      for (const char of regional) {
        if (char.length === 1) this.#folded[char.charCodeAt(0)] ||= folded;
      }
    }
  }

  /** Which script a code point belongs to alone, or null where it belongs to both or to none. */
  scriptOf(codePoint: number): "Hans" | "Hant" | null {
    const known = this.#classOf(codePoint);
    if (known === HANS_ONLY) return "Hans";
    return known === HANT_ONLY || known === SHARED ? "Hant" : null;
  }

  /** Whether a Traditional character is Simplified to one that is Traditional too: 製 to 制. */
  isShared(codePoint: number): boolean {
    return this.#classOf(codePoint) === SHARED;
  }

  /** By UTF-16 unit, the unit of its usual form in a script; 0 where it is itself or takes two. Not to be written to. */
  unitForms(script: "Hans" | "Hant"): Uint16Array {
    return this.#units[script];
  }

  /** The Simplified unit under which one UTF-16 unit is compared, itself where it has none. */
  foldUnit(unit: number): number {
    return this.#folded[unit] || unit;
  }

  /** The usual form of a character in a script, itself where it has none other. */
  formOf(char: string, script: Script): string {
    if (script === "Hans") return this.#usualForm(char, "Hans");
    return this.variantOf(this.#usualForm(char, "Hant"), script);
  }

  #usualForm(char: string, script: "Hans" | "Hant"): string {
    const unit = char.length === 1 ? this.#units[script][char.charCodeAt(0)] : 0;
    return unit ? String.fromCharCode(unit) : (this.#pairs[script].get(char) ?? char);
  }

  /** The regional form of an OpenCC Traditional character. */
  variantOf(char: string, script: Script): string {
    const forms = this.#data.variants[script]?.[char];
    return forms === undefined ? char : String.fromCodePoint(forms.codePointAt(0) ?? 0);
  }

  /** Whether a region writes `char` for OpenCC's `form`. */
  isFormIn(char: string, form: string, script: Script): boolean {
    return this.#data.variants[script]?.[form]?.includes(char) ?? char === form;
  }

  /** Whether a character is a Traditional one of its own beside others of its Simplified form: 于 and 於. */
  isAmbiguous(char: string): boolean {
    return this.#data.ambiguous.includes(char);
  }

  /**
   * The form of an OpenCC Traditional character to write in a draft: the
   * region's; without a region the one that two of three standards share.
   */
  usualForm(char: string, script: Script): string {
    if (script !== "Hant") return this.variantOf(char, script);
    const forms = REGIONS.map((region) => this.variantOf(char, region));
    return forms.find((form, at) => forms.indexOf(form) !== at) ?? char;
  }

  /** Whether some Traditional standard writes `char` for OpenCC's `form`. */
  isFormOf(char: string, form: string): boolean {
    return char === form || this.#data.accepted[form]?.includes(char) === true;
  }

  /** Words that keep a Simplified-looking character in Traditional text; empty for most. */
  keptWords(char: string): readonly string[] {
    return this.#data.kept[char] ?? [];
  }

  get hansPhrases(): Readonly<Record<string, string>> {
    return this.#data.hansPhrases;
  }

  #classOf(codePoint: number): number | undefined {
    return codePoint < 0x10000 ? this.#class[codePoint] : this.#astral.get(codePoint);
  }

  #mark(chars: string, value: number): void {
    for (const char of chars) {
      const code = char.codePointAt(0) ?? 0;
      if (code > 0xffff) this.#astral.set(code, value);
      else {
        this.#class[code] = value;
        this.hansUnits[code] = value === HANS_ONLY ? 1 : 0;
        this.hantUnits[code] = value === HANS_ONLY ? 0 : 1;
      }
    }
  }
}

/** Puts forms where they belong; `text` has each character with its form behind it. */
function fill(units: Uint16Array, pairs: Map<string, string>, text: string): void {
  for (let at = 0; at < text.length; ) {
    const char = charAt(text, at) ?? "";
    const form = charAt(text, at + char.length) ?? char;
    if (char.length === 1 && form.length === 1) units[char.charCodeAt(0)] = form.charCodeAt(0);
    else pairs.set(char, form);
    at += char.length + form.length;
  }
}
