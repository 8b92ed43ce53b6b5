import { UnitSet } from "../../text/units.ts";
import type { WordData } from "./wordData.ts";

/** Surnames keep their character in any script; what stands behind tells them from words. */
export class Surnames {
  readonly #units: UnitSet;
  readonly #titles: readonly string[];
  readonly #titleUnits: UnitSet;

  constructor({ surnames, titles }: Pick<WordData, "surnames" | "titles">) {
    this.#units = UnitSet.ofFirst(surnames);
    this.#titles = titles;
    this.#titleUnits = UnitSet.ofFirst(titles);
  }

  /** Whether a Simplified UTF-16 unit is a surname or begins one. */
  has(unit: number): boolean {
    return this.#units.has(unit);
  }

  /** Whether one with a form of address or an office behind it stands at `at` of a Simplified text: 范主任. */
  isAddressed(simplified: string, at: number): boolean {
    return (
      this.has(simplified.charCodeAt(at)) &&
      this.#titleUnits.has(simplified.charCodeAt(at + 1)) &&
      this.#titles.some((title) => simplified.startsWith(title, at + 1))
    );
  }
}
