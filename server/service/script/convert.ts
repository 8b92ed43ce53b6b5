import { charAt } from "../text/han.ts";
import { AlignedConversion } from "./alignedConversion.ts";
import { fold } from "./fold.ts";
import { PhraseTable, readRows } from "./phrases.ts";
import { isTraditional, quotationMarks, type Script, type TraditionalScript } from "./scripts.ts";
import type { ScriptTables } from "./tables.ts";

/** How many UTF-16 units on either side decide between two forms. */
const CONTEXT = 6;
/** Longer words than this settle no doubt about where a word ends. */
const LONGEST = 4;

/**
 * Conversion between scripts with OpenCC's tables: longest phrase first, then
 * character by character. Vocabulary is never changed (数据 stays 數據).
 */
export class ScriptConverter {
  readonly #tables: ScriptTables;
  readonly #loadPhrases: () => string;
  #toHans: AlignedConversion | undefined;
  #toHant: AlignedConversion | undefined;

  /** `loadPhrases` gives `data/script/phrases.txt`; it is called at the first conversion to Hant. */
  constructor(tables: ScriptTables, loadPhrases: () => string) {
    this.#tables = tables;
    this.#loadPhrases = loadPhrases;
  }

  /** The text in Simplified characters. */
  toHans(text: string): string {
    return replace(text, this.toAlignedHans.phrases, (char) => this.#tables.formOf(char, "Hans"));
  }

  /** Simplified text in a Traditional standard. Traditional characters in it stay. */
  toHant(text: string, script: TraditionalScript): string {
    const standard = replace(text, this.#hantPhrases, (char) => this.#tables.formOf(char, "Hant"));
    return Array.from(standard, (char) => this.#tables.variantOf(char, script)).join("");
  }

  /**
   * The right form of the character at `at` (its first UTF-16 unit) in a
   * script, chosen by the words round it: 发 becomes 發 in 发展, 髮 in 理发.
   */
  formInContext(text: string, at: number, script: Script): string {
    const char = charAt(text, at) ?? "";
    if (!isTraditional(script)) return this.#tables.formOf(char, script);
    const from = Math.max(0, at - CONTEXT);
    const near = fold(text.slice(from, at + char.length + CONTEXT), this.#tables);
    const form = charAt(this.alignedHant(near), at - from) ?? this.#tables.formOf(char, "Hant");
    return this.#tables.usualForm(form, script);
  }

  /** The text in Simplified characters, of the same length: what would change it stays. */
  alignedHans(text: string): string {
    return this.toAlignedHans.convert(text);
  }

  /** Simplified text in OpenCC's Traditional standard, of the same length. */
  alignedHant(text: string): string {
    return this.toAlignedHant.convert(text);
  }

  /** The forms that a Simplified word may take in OpenCC's standard, the usual one first. */
  hantForms(word: string): readonly string[] {
    const listed = this.#hantPhrases.formsOf(word).filter((form) => form.length === word.length);
    return listed.length > 0 ? listed : [this.alignedHant(word)];
  }

  /** Whether the tables list a Simplified word with its Traditional form. */
  isListed(word: string): boolean {
    return this.#hantPhrases.formsOf(word).length > 0;
  }

  /** The listed words of a Simplified text that cover `at`, each with where it begins. */
  listedAround(text: string, at: number): { readonly start: number; readonly word: string }[] {
    const found: { start: number; word: string }[] = [];
    for (let start = Math.max(0, at - LONGEST + 1); start <= at; start++) {
      for (let end = at + 1; end <= start + LONGEST && end <= text.length; end++) {
        const word = text.slice(start, end);
        if (word.length > 1 && this.isListed(word)) found.push({ start, word });
      }
    }
    return found;
  }

  /** To Simplified text of the same length. */
  get toAlignedHans(): AlignedConversion {
    this.#toHans ??= new AlignedConversion(
      new PhraseTable(Object.entries(this.#tables.hansPhrases)),
      this.#tables,
      "Hans",
    );
    return this.#toHans;
  }

  /** Of Simplified text to OpenCC's Traditional standard, of the same length. */
  get toAlignedHant(): AlignedConversion {
    this.#toHant ??= new AlignedConversion(
      new PhraseTable(readRows(this.#loadPhrases())),
      this.#tables,
      "Hant",
    );
    return this.#toHant;
  }

  get #hantPhrases(): PhraseTable {
    return this.toAlignedHant.phrases;
  }

  /** Official Simplified text as it is printed in `script`, quotation marks included. */
  render(text: string, script: Script): string {
    if (!isTraditional(script)) return text;
    return withMarks(this.toHant(text, script), script);
  }
}

function replace(text: string, phrases: PhraseTable, form: (char: string) => string): string {
  let out = "";
  for (let at = 0; at < text.length; ) {
    const found = phrases.match(text, at);
    const char = charAt(text, at) ?? "";
    out += found ? found.form : form(char);
    at += found ? found.word.length : char.length;
  }
  return out;
}

function withMarks(text: string, script: Script): string {
  const { outer, inner } = quotationMarks(script);
  if (outer[0] === "“") return text;
  const marks: Readonly<Record<string, string>> = {
    "“": outer[0],
    "”": outer[1],
    "‘": inner[0],
    "’": inner[1],
  };
  return text.replace(/[“”‘’]/g, (mark) => marks[mark] ?? mark);
}
