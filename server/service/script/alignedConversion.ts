import { charAt } from "../text/han.ts";
import { borrowUnits, fromUnits, isHighSurrogate, isSurrogate } from "../text/units.ts";
import { OddForms } from "./oddForms.ts";
import type { PhraseTable } from "./phrases.ts";
import type { ScriptTables } from "./tables.ts";

/**
 * Conversion that keeps the length of a text, so that offsets stay: longest
 * word of a table first, else character by character. What would change the
 * length stays as it is. Most characters take one form in all words, so words
 * are only looked up round those that do not.
 */
export class AlignedConversion {
  readonly phrases: PhraseTable;
  /** What the table's words make of a character beside its usual form. */
  readonly odd: OddForms;
  readonly #tables: ScriptTables;
  readonly #script: "Hans" | "Hant";
  /** By unit; 0 where it stays. */
  readonly #forms: Uint16Array;
  /** By unit, what it becomes in every text; 0 where words have a say. */
  readonly #settled = new Uint16Array(0x10000);

  constructor(phrases: PhraseTable, tables: ScriptTables, script: "Hans" | "Hant") {
    this.phrases = phrases;
    this.#tables = tables;
    this.#script = script;
    this.#forms = tables.unitForms(script);
    this.odd = new OddForms(phrases, (unit) => this.formOf(unit));
    for (let unit = 1; unit < 0x10000; unit++) {
      if (!isSurrogate(unit) && !this.odd.of(unit)) this.#settled[unit] = this.formOf(unit);
    }
  }

  /** What a UTF-16 unit becomes where it stands in no word of the table. */
  formOf(unit: number): number {
    return this.#forms[unit] || unit;
  }

  /** The text converted; itself where nothing changes. */
  convert(text: string): string {
    const units = borrowUnits(text.length);
    let changed = false;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const form = this.#settled[unit] || this.#formAt(text, at);
      if (form === null) {
        const { start, end } = this.#runAround(text, at);
        this.#writeRun(text, start, end, units);
        changed = true;
        at = end - 1;
      } else {
        units[at] = form;
        if (form !== unit) changed = true;
      }
    }
    return changed ? fromUnits(units.subarray(0, text.length)) : text;
  }

  /** What the unit at an offset becomes; null where words have a say. */
  #formAt(text: string, at: number): number | null {
    const unit = text.charCodeAt(at);
    return isSurrogate(unit) || this.odd.mayStandAt(text, at) ? null : this.formOf(unit);
  }

  /**
   * A look-up of what the units of one text become, each alone: it costs the
   * run of words round it, and that only where words have a say.
   */
  lookUp(text: string): (at: number) => number {
    let start = 0;
    let run = "";
    return (at) => {
      const form = this.#settled[text.charCodeAt(at)] || this.#formAt(text, at);
      if (form !== null) return form;
      if (at < start || at >= start + run.length) {
        const round = this.#runAround(text, at);
        start = round.start;
        run = this.#convertRun(text.slice(round.start, round.end));
      }
      return run.charCodeAt(at - start);
    };
  }

  /** The stretch round an offset that no word of the table reaches out of: it converts by itself. */
  #runAround(text: string, at: number): { readonly start: number; readonly end: number } {
    const isInside = (place: number) => this.phrases.hasUnit(text.charCodeAt(place));
    let start = at;
    let end = at + 1;
    while (isInside(start - 1)) start--;
    while (isInside(end)) end++;
    return { start, end };
  }

  /** By itself, so that it costs its own length wherever in a text it stands. */
  #convertRun(run: string): string {
    const units = borrowUnits(run.length);
    this.#writeRun(run, 0, run.length, units);
    return fromUnits(units.subarray(0, run.length));
  }

  #writeRun(text: string, start: number, end: number, units: Uint16Array): void {
    for (let at = start; at < end; ) {
      const phrase = this.phrases.match(text, at);
      if (phrase) at = write(phrase.word, phrase.form, units, at);
      else if (isHighSurrogate(text.charCodeAt(at))) {
        const char = charAt(text, at) ?? "";
        at = write(char, this.#tables.formOf(char, this.#script), units, at);
      } else {
        units[at] = this.formOf(text.charCodeAt(at));
        at++;
      }
    }
  }
}

/** Writes `form`, or `source` where that has another length; gives where it ends. */
function write(source: string, form: string, units: Uint16Array, at: number): number {
  const written = form.length === source.length ? form : source;
  for (let unit = 0; unit < written.length; unit++) units[at + unit] = written.charCodeAt(unit);
  return at + written.length;
}
