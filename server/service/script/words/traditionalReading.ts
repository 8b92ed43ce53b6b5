import { isSurrogate } from "../../text/units.ts";
import type { AlignedConversion } from "../alignedConversion.ts";

/**
 * A Traditional text with its Simplified reading, of one length, and what that
 * reading would become in OpenCC's standard. The last is worked out only round
 * the places that are asked about: most of a right text needs none of it.
 */
export class TraditionalReading {
  readonly prose: string;
  readonly simplified: string;
  readonly #toHant: AlignedConversion;
  /** The run that was asked about last, and what it becomes. */
  #start = 0;
  #expected = "";

  constructor(prose: string, simplified: string, toHant: AlignedConversion) {
    this.prose = prose;
    this.simplified = simplified;
    this.#toHant = toHant;
  }

  /** The unit that the reading becomes at an offset of the text. */
  expectedUnit(at: number): number {
    const unit = this.simplified.charCodeAt(at);
    if (!isSurrogate(unit) && !this.#toHant.odd.mayStandAt(this.simplified, at)) {
      return this.#toHant.formOf(unit);
    }
    if (at < this.#start || at >= this.#start + this.#expected.length) this.#convertRound(at);
    return this.#expected.charCodeAt(at - this.#start);
  }

  /** The same as a text of one unit. */
  expected(at: number): string {
    return String.fromCharCode(this.expectedUnit(at));
  }

  #convertRound(at: number): void {
    const { start, end } = this.#toHant.runAround(this.simplified, at);
    this.#start = start;
    this.#expected = this.#toHant.convert(this.simplified.slice(start, end));
  }
}
