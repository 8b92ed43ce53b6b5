import { describe, expect, it } from "vitest";
import { judgeCitations } from "./citation.ts";
import { precision, recall, scoreOf } from "./score.ts";

describe.each([...judgeCitations()])("the labelled set citation, %s", (_, judged) => {
  const score = scoreOf(judged);

  it("is met: recall 0.98, precision 0.99, every fix exact", () => {
    expect(recall(score)).toBeGreaterThanOrEqual(0.98);
    expect(precision(score)).toBeGreaterThanOrEqual(0.99);
    expect(score.rightFixes).toBe(score.found);
  });
});
