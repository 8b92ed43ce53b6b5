import { expect, it } from "vitest";
import { typeSample } from "./typing.ts";

it.each([
  { name: "实施方案.md", paragraphs: false },
  { name: "实施方案.md", paragraphs: true },
  { name: "實施方案.md", paragraphs: false },
])(
  "of what $name has from the plan, paragraphs $paragraphs, three quarters of the characters or fewer are typed",
  ({ name, paragraphs }) => {
    const { passages, characters, typed } = typeSample(name, { paragraphs, initials: false });
    expect(passages).toBeGreaterThan(5);
    expect(typed / characters).toBeLessThanOrEqual(0.75);
  },
);
