import { isSurrogate, type UnitSet } from "../../text/units.ts";
import type { ScriptConverter } from "../convert.ts";
import type { OddForms } from "../oddForms.ts";
import type { ScriptTables } from "../tables.ts";
import type { Surnames } from "./surnames.ts";
import type { TraditionalReading } from "./traditionalReading.ts";

const NONE = 1;
const STRAY = 2;
const SURNAME = 4;
const FORM = 8;

/** What tells which characters may be wrong. */
interface DoubtSources {
  readonly tables: ScriptTables;
  readonly converter: ScriptConverter;
  readonly repairs: OddForms;
  readonly strays: UnitSet;
  readonly surnames: Surnames;
}

/**
 * Where a Traditional text may not be what its Simplified reading would become.
 * Most characters are right wherever they stand; of which this cannot be said
 * is worked out from the tables, a character at a time, when it is first met.
 */
export class TraditionalDoubts {
  readonly #sources: DoubtSources;
  /** By unit; 0 while it is not known. */
  readonly #kinds = new Uint8Array(0x10000);

  constructor(sources: DoubtSources) {
    this.#sources = sources;
  }

  /** Whether the character at an offset needs a look at its word. */
  has(reading: TraditionalReading, at: number): boolean {
    const unit = reading.prose.charCodeAt(at);
    const kind = this.#kinds[unit] || this.#learn(unit);
    return kind !== NONE && this.#isDoubtful(reading, at, unit, kind);
  }

  #isDoubtful(reading: TraditionalReading, at: number, unit: number, kind: number): boolean {
    if (kind & STRAY) return true;
    const { simplified } = reading;
    const isOther = unit !== simplified.charCodeAt(at);
    if (kind & SURNAME && isOther && this.#sources.surnames.isAddressed(simplified, at))
      return true;
    return (kind & FORM) !== 0 && !isForm(unit, reading.expectedUnit(at), this.#sources.tables);
  }

  #learn(unit: number): number {
    const kind = this.#kindOf(unit);
    this.#kinds[unit] = kind;
    return kind;
  }

  #kindOf(unit: number): number {
    const { tables, strays, surnames, converter } = this.#sources;
    const { toAlignedHant } = converter;
    if (strays.has(unit)) return STRAY;
    if (isSurrogate(unit)) return FORM;
    let kind = NONE;
    for (const read of this.#readingsOf(unit)) {
      if (read !== unit && surnames.has(read)) kind |= SURNAME;
      if (tables.scriptOf(unit) === "Hans") continue;
      for (const form of [toAlignedHant.formOf(read), ...(toAlignedHant.odd.of(read) ?? [])]) {
        if (!isForm(unit, form, tables)) kind |= FORM;
      }
    }
    return kind;
  }

  /** Every Simplified unit that a unit of a text may be read as. */
  #readingsOf(unit: number): number[] {
    const { converter, repairs } = this.#sources;
    const { toAlignedHans } = converter;
    const read = [toAlignedHans.formOf(unit), ...(toAlignedHans.odd.of(unit) ?? [])];
    return read.flatMap((one) => [one, ...(repairs.of(one) ?? [])]);
  }
}

function isForm(unit: number, expected: number, tables: ScriptTables): boolean {
  return (
    unit === expected || tables.isFormOf(String.fromCharCode(unit), String.fromCharCode(expected))
  );
}
