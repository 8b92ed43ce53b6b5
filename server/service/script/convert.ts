import { charAt } from "../text/han.ts";
import { AlignedConversion } from "./alignedConversion.ts";
import { fold } from "./fold.ts";
import { PhraseTable, readRows } from "./phrases.ts";
import { isTraditional, type Script, type TraditionalScript } from "./scripts.ts";
import type { ScriptTables } from "./tables.ts";

/** How many UTF-16 units on either side decide between two forms. */
const CONTEXT = 6;

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

  /**
   * Simplified text in a Traditional standard, without a region in the forms
   * that most standards share: 核驗, which OpenCC's own writes 覈驗.
   */
  toHant(text: string, script: TraditionalScript): string {
    const standard = replace(text, this.toAlignedHant.phrases, (char) =>
      this.#tables.formOf(char, "Hant"),
    );
    return Array.from(standard, (char) => this.#tables.usualForm(char, script)).join("");
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
    const form =
      charAt(this.toAlignedHant.convert(near), at - from) ?? this.#tables.formOf(char, "Hant");
    return this.#tables.usualForm(form, script);
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
