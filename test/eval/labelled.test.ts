import { describe, expect, it } from "vitest";
import { judgeSet, SETS } from "./labelled.ts";
import { precision, recall, scoreOf } from "./score.ts";

const judged = (Object.keys(SETS) as (keyof typeof SETS)[]).flatMap((set) =>
  Array.from(judgeSet(set), ([code, cases]) => ({ set, code, cases })),
);

describe.each(judged)("the labelled set $set, $code", ({ cases }) => {
  const score = scoreOf(cases);

  it("is met: recall 0.98, precision 0.99, every fix exact", () => {
    expect(recall(score)).toBeGreaterThanOrEqual(0.98);
    expect(precision(score)).toBeGreaterThanOrEqual(0.99);
    expect(score.rightFixes).toBe(score.found);
  });
});
