import { expect, it } from "vitest";
import { typeSample } from "./typing.ts";

it.each(["实施方案.md", "實施方案.md"])(
  "of what %s has from the plan, three quarters of the characters or fewer are typed",
  (name) => {
    const { passages, characters, typed } = typeSample(name, {
      paragraphs: false,
      initials: false,
    });
    expect(passages).toBeGreaterThan(5);
    expect(typed / characters).toBeLessThanOrEqual(0.75);
  },
);
