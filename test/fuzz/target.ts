import type fc from "fast-check";

/** An entry of the program that anything may come in by. */
export interface Target {
  readonly name: string;
  readonly property: fc.IRawProperty<never[] | unknown[]>;
  /** How many runs are enough for every test run; left out: 200. */
  readonly runs?: number;
}
