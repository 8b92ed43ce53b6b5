import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeEdits } from "../../server/service/text/compose.ts";
import { applyEdits, type Edit } from "../../server/service/text/span.ts";

/** Edits of a text of a length, in order and apart, of which two may touch. */
const editsOf = (length: number): fc.Arbitrary<Edit[]> =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: length }), { maxLength: 8 })
    .map((places) => places.sort((a, b) => a - b))
    .chain((places) =>
      fc.tuple(
        ...Array.from({ length: places.length >> 1 }, (_, index) =>
          fc.record({
            start: fc.constant(places[2 * index] ?? 0),
            end: fc.constant(places[2 * index + 1] ?? 0),
            replacement: fc.string({ maxLength: 4 }),
          }),
        ),
      ),
    );

describe("edits that follow one another", () => {
  it.each<[string, Edit[], Edit[], Edit[]]>([
    [
      "apart stay apart",
      [{ start: 0, end: 1, replacement: "xy" }],
      [{ start: 3, end: 4, replacement: "z" }],
      [
        { start: 0, end: 1, replacement: "xy" },
        { start: 2, end: 3, replacement: "z" },
      ],
    ],
    [
      "in what was written are one",
      [{ start: 1, end: 2, replacement: "wxyz" }],
      [{ start: 2, end: 3, replacement: "-" }],
      [{ start: 1, end: 2, replacement: "w-yz" }],
    ],
    [
      "round what was written are one",
      [{ start: 1, end: 2, replacement: "" }],
      [{ start: 0, end: 2, replacement: "-" }],
      [{ start: 0, end: 3, replacement: "-" }],
    ],
  ])("%s", (_, first, second, expected) => {
    expect(composeEdits(first, second)).toEqual(expected);
  });

  it("come to the same made at once", () => {
    const cases = fc.string({ minLength: 1, maxLength: 12 }).chain((text) =>
      editsOf(text.length).chain((first) => {
        const between = applyEdits(text, first);
        return fc.tuple(fc.constant(text), fc.constant(first), editsOf(between.length));
      }),
    );
    fc.assert(
      fc.property(cases, ([text, first, second]) => {
        const made = composeEdits(first, second);
        expect(applyEdits(text, made)).toBe(applyEdits(applyEdits(text, first), second));
        made.forEach(({ start }, index) => {
          expect(start).toBeGreaterThan(made[index - 1]?.end ?? -1);
        });
      }),
      { seed: 7, numRuns: 2000 },
    );
  });
});
