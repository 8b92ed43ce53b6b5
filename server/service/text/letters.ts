/** The characters of a text in one order: equal for texts that have the same ones in another order. */
export function lettersOf(text: string): string {
  return [...text].sort().join("");
}
