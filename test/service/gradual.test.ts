import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Gradual, STEP, sorted } from "../../server/service/text/gradual.ts";

describe("what is made in steps", () => {
  it("is there once enough steps are done, by whomever", () => {
    const gradual = new Gradual(function* () {
      yield;
      yield;
      return "made";
    });
    expect(gradual.within(1)).toBeNull();
    gradual.step();
    expect(gradual.isMade).toBe(false);
    expect(gradual.within(1)).toBe("made");
    expect(gradual.get()).toBe("made");
  });

  it("is made at once by whoever cannot go on without it", () => {
    const gradual = new Gradual(function* () {
      yield;
      return "made";
    });
    expect(gradual.get()).toBe("made");
  });

  it("is begun anew after a fault", () => {
    let times = 0;
    const gradual = new Gradual(function* () {
      yield;
      if (times++ === 0) throw new Error("a fault");
      return "made";
    });
    expect(() => gradual.get()).toThrow("a fault");
    expect(gradual.isMade).toBe(false);
    expect(gradual.get()).toBe("made");
  });

  it("is sorted as a list is, equals in their order, whatever its length", () => {
    const lengths = [0, 1, STEP - 1, STEP, STEP + 1, 2 * STEP, 5 * STEP + 3];
    fc.assert(
      fc.property(fc.constantFrom(...lengths), fc.integer({ min: 1, max: 1e9 }), (length, seed) => {
        const items = Array.from({ length }, (_, at) => ({ key: (at * seed) % 97, at }));
        const byKey = (a: { key: number }, b: { key: number }) => a.key - b.key;
        expect(new Gradual(() => sorted(items, byKey)).get()).toEqual(items.toSorted(byKey));
      }),
      { numRuns: 50 },
    );
  });
});
