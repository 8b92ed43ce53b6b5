import { fold, foldUnit } from "../script/fold.ts";
import type { ScriptTables } from "../script/tables.ts";
import { each, type Steps } from "../text/gradual.ts";
import type { Span } from "../text/span.ts";
import { UnitSet } from "../text/units.ts";
import type { TermData } from "./model.ts";

/** A wording near a term that is not it. */
export interface WrongForm {
  readonly text: string;
  readonly term: TermData;
}

/** Where one stands in a text. */
export interface WrongFormMatch extends Span {
  readonly form: WrongForm;
}

/** So many UTF-16 units there are. */
const UNITS = 0x10000;

/** A form under the pair of units by which it is found. */
interface Listed {
  readonly form: WrongForm;
  readonly folded: string;
  /** How far in the form the pair begins. */
  readonly at: number;
}

/**
 * The wordings near a document's terms that are not them, to be found in texts:
 * each by the two neighbouring units of it that the terms have least, so that
 * hardly anything is looked at that is not one.
 */
export class WrongForms {
  readonly #byPair: ReadonlyMap<string, readonly Listed[]>;
  readonly #first = new UnitSet();
  readonly #second = new UnitSet();
  readonly #tables: ScriptTables;

  private constructor(byPair: ReadonlyMap<string, readonly Listed[]>, tables: ScriptTables) {
    this.#byPair = byPair;
    this.#tables = tables;
    const [first, second] = [new UnitSet(), new UnitSet()];
    for (const pair of byPair.keys()) {
      first.add(pair.charCodeAt(0));
      second.add(pair.charCodeAt(1));
    }
    for (let unit = 0; byPair.size > 0 && unit < UNITS; unit++) {
      const folded = foldUnit(unit, tables);
      if (first.has(folded)) this.#first.add(unit);
      if (second.has(folded)) this.#second.add(unit);
    }
  }

  /** Makes them out of terms, in steps. */
  static *make(terms: readonly TermData[], tables: ScriptTables): Steps<WrongForms> {
    const counts = new Map<string, number>();
    yield* each(terms, ({ text }) => {
      const folded = fold(text, tables);
      for (const part of [...folded.split(""), ...pairsOf(folded)]) {
        counts.set(part, (counts.get(part) ?? 0) + 1);
      }
    });
    const byPair = new Map<string, Listed[]>();
    yield* each(terms, (term) => {
      for (const text of term.wrong) {
        const folded = fold(text, tables);
        const pair = rarestOf(pairsOf(folded), counts);
        const listed = { form: { text, term }, folded, at: folded.indexOf(pair) };
        if (pair !== "") byPair.set(pair, [...(byPair.get(pair) ?? []), listed]);
      }
    });
    return new WrongForms(byPair, tables);
  }

  /** All of a text, in either script, from left to right; of those that overlap the first. */
  findAll(text: string): WrongFormMatch[] {
    const found: WrongFormMatch[] = [];
    for (let at = 1; at < text.length; at++) {
      if (!this.#second.has(text.charCodeAt(at))) continue;
      if (!this.#first.has(text.charCodeAt(at - 1))) continue;
      const match = this.#findRound(text, at - 1);
      if (match && match.start >= (found.at(-1)?.end ?? 0)) found.push(match);
    }
    return found;
  }

  /** The longest whose pair begins at `at`. */
  #findRound(text: string, at: number): WrongFormMatch | null {
    const listed = this.#byPair.get(this.#folded(text, at, at + 2)) ?? [];
    const matches = listed.flatMap(({ form, folded, at: offset }) => {
      const span = { start: at - offset, end: at - offset + folded.length };
      const isThere = span.start >= 0 && this.#folded(text, span.start, span.end) === folded;
      return isThere && endsThere(folded, text.charAt(span.end)) ? [{ ...span, form }] : [];
    });
    return matches.sort((a, b) => b.end - a.end)[0] ?? null;
  }

  #folded(text: string, start: number, end: number): string {
    return fold(text.slice(start, end), this.#tables);
  }
}

const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\d]/u;

/** Not where a letter at a form's end is the first of several: 数据要素X in 数据要素XX行动. */
function endsThere(form: string, behind: string): boolean {
  return !(LETTER.test(form.slice(-1)) && LETTER.test(behind));
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}

/** The pair that is counted least, and of those the one whose units are: 沙盒 of 数据沙盒; empty where there is none. */
function rarestOf(pairs: readonly string[], counts: ReadonlyMap<string, number>): string {
  const count = (part: string) => counts.get(part) ?? 0;
  const countUnits = (pair: string) => count(pair.charAt(0)) + count(pair.charAt(1));
  const sorted = pairs.toSorted((a, b) => count(a) - count(b) || countUnits(a) - countUnits(b));
  return sorted[0] ?? "";
}
