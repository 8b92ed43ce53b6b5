import type { AlignedConversion } from "../alignedConversion.ts";

/**
 * A Traditional text with its Simplified reading, of one length, and what that
 * reading would become in OpenCC's standard. The last is worked out only where
 * it is asked for: most of a right text needs none of it.
 */
export class TraditionalReading {
  readonly prose: string;
  readonly simplified: string;
  /** The unit that the reading becomes at an offset of the text. */
  readonly expectedUnit: (at: number) => number;

  constructor(prose: string, simplified: string, toHant: AlignedConversion) {
    this.prose = prose;
    this.simplified = simplified;
    this.expectedUnit = toHant.lookUp(simplified);
  }

  /** The same as a text of one unit. */
  expected(at: number): string {
    return String.fromCharCode(this.expectedUnit(at));
  }
}
