import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { planFile } from "../harness/plans.ts";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

describe("files of plans to learn from", () => {
  const validate = new Ajv2020().compile(JSON.parse(read("data/schema/corpus.schema.json")));

  it.each(["yunling", "smallest"] as const)("follow the schema: %s", (name) => {
    expect(validate(JSON.parse(readFileSync(planFile(name), "utf8")))).toBe(true);
  });

  it("the README shows the smallest one", () => {
    const [, shown = ""] =
      /The smallest file[\s\S]*?```json\n([\s\S]*?)```/.exec(read("README.md")) ?? [];
    expect(JSON.parse(shown)).toEqual(JSON.parse(readFileSync(planFile("smallest"), "utf8")));
  });
});
