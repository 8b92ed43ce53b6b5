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

/** A form under the pair of units by which it is found. */
interface Listed {
  readonly form: WrongForm;
  readonly folded: string;
  /** How far in the form the pair begins. */
  readonly at: number;
}

/** What a unit may be of a pair, a bit each. */
const KNOWN = 1;
const FIRST = 2;
const SECOND = 4;

/**
 * The wordings near a document's terms that are not them, to be found in texts:
 * each by two neighbouring units that its term has not, so that most of a text
 * is only glanced over.
 */
export class WrongForms {
  readonly #byPair: ReadonlyMap<string, readonly Listed[]>;
  readonly #first = new UnitSet();
  readonly #second = new UnitSet();
  /** What is known of units as they are written: they are looked at in every text. */
  readonly #roles = new Uint8Array(0x10000);
  readonly #tables: ScriptTables;

  private constructor(byPair: ReadonlyMap<string, readonly Listed[]>, tables: ScriptTables) {
    this.#byPair = byPair;
    this.#tables = tables;
    for (const pair of byPair.keys()) {
      this.#first.add(pair.charCodeAt(0));
      this.#second.add(pair.charCodeAt(1));
    }
  }

  /** Makes them out of terms, in steps. */
  static *make(terms: readonly TermData[], tables: ScriptTables): Steps<WrongForms> {
    const byPair = new Map<string, Listed[]>();
    yield* each(terms, (term) => {
      for (const text of term.wrong) {
        const folded = fold(text, tables);
        const pair = tellingPair(folded, fold(term.text, tables));
        if (pair === "") continue;
        const listed = byPair.get(pair) ?? [];
        listed.push({ form: { text, term }, folded, at: folded.indexOf(pair) });
        byPair.set(pair, listed);
      }
    });
    return new WrongForms(byPair, tables);
  }

  /** All of a text, in either script, from left to right; of those that overlap the first. */
  findAll(text: string): WrongFormMatch[] {
    const found: WrongFormMatch[] = [];
    const roles = this.#roles;
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const role = roles[unit] || this.#learnRole(unit);
      const isPair = (before & FIRST) !== 0 && (role & SECOND) !== 0;
      before = role;
      const match = isPair ? this.#findRound(text, at - 1) : null;
      if (match && match.start >= (found.at(-1)?.end ?? 0)) found.push(match);
    }
    return found;
  }

  #learnRole(unit: number): number {
    const folded = foldUnit(unit, this.#tables);
    const first = this.#first.has(folded) ? FIRST : 0;
    const second = this.#second.has(folded) ? SECOND : 0;
    this.#roles[unit] = KNOWN | first | second;
    return KNOWN | first | second;
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

/** Two neighbouring units that a form has and its term has not: 沙盒 of 数据沙盒 for 数据沙箱; else its last two, empty where it has not so many. */
function tellingPair(form: string, term: string): string {
  const pairs = Array.from({ length: Math.max(0, form.length - 1) }, (_, at) =>
    form.slice(at, at + 2),
  );
  return pairs.find((pair) => !term.includes(pair)) ?? pairs.at(-1) ?? "";
}
