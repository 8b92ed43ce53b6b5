import { isSurrogate, UnitSet } from "../../text/units.ts";
import type { AlignedConversion } from "../alignedConversion.ts";
import type { OddForms } from "../oddForms.ts";

/**
 * What may be wrong in a Simplified text: characters that conversion to
 * Simplified or the list of confusable words would change, and those that are
 * no words of their own. Most passages have none, and one pass tells.
 */
export class SimplifiedDoubts {
  readonly #toHans: AlignedConversion;
  readonly #repairs: OddForms;
  readonly #strays: UnitSet;
  readonly #units = new UnitSet();

  constructor(toHans: AlignedConversion, repairs: OddForms, strays: UnitSet) {
    this.#toHans = toHans;
    this.#repairs = repairs;
    this.#strays = strays;
    for (let unit = 0; unit < 0x10000; unit++) {
      const isOdd = toHans.odd.of(unit) !== undefined || repairs.of(unit) !== undefined;
      if (isOdd || this.#isDoubtful(unit)) this.#units.add(unit);
    }
  }

  /** False where nothing in a text can be wrong. */
  standIn(text: string): boolean {
    for (let at = 0; at < text.length; at++) {
      if (this.#units.has(text.charCodeAt(at)) && this.#standAt(text, at)) return true;
    }
    return false;
  }

  #standAt(text: string, at: number): boolean {
    return (
      this.#isDoubtful(text.charCodeAt(at)) ||
      this.#toHans.odd.mayStandAt(text, at) ||
      this.#repairs.mayStandAt(text, at)
    );
  }

  /** Whether a unit is one wherever it stands. */
  #isDoubtful(unit: number): boolean {
    return isSurrogate(unit) || this.#strays.has(unit) || this.#toHans.formOf(unit) !== unit;
  }
}
