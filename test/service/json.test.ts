import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STEP } from "../../server/service/text/gradual.ts";
import { JsonFault, parseJson } from "../../server/service/text/json.ts";
import { runs } from "../harness/runs.ts";

/** What reading in steps gives: the value, or where the text is no JSON. */
function read(text: string): { value: unknown } | { fault: number } {
  try {
    const steps = parseJson(text);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return { value: step.value };
    }
  } catch (error) {
    if (error instanceof JsonFault) return { fault: error.offset };
    throw error;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("JSON that is read in steps", () => {
  it("has the value that it has when it is read at once", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4, stringUnit: "binary" }), fc.nat(4), (text, indent) => {
        const value = JSON.parse(text);
        expect(read(JSON.stringify(value, null, indent))).toEqual({ value });
      }),
      runs(500, 20240201),
    );
  });

  const bits = ["{", "}", "[", "]", ":", ",", '"a"', '"', "\\", "1", "-", "0", ".5", "e9", "tru"];
  const texts = fc.array(fc.constantFrom(...bits, "true", "null", " ", "\n", "\u00a0", "\u2028"));
  it("is refused exactly where it is refused at once", () => {
    fc.assert(
      fc.property(texts, (many) => {
        const text = many.join("");
        const found = read(text);
        expect("value" in found).toBe(isJson(text));
        if ("value" in found) expect(found.value).toEqual(JSON.parse(text));
      }),
      runs(2000, 20240202),
    );
  });

  it.each([
    ["an object that is cut off", '{"a": 1', 7],
    ["a comma too many", "[1,]", 3],
    ["a comma missing", '{"a": 1\n"b": 2}', 8],
    ["a name without quotation marks", "{a: 1}", 1],
    ["one quotation mark that is Chinese", '{"a”: 1}', 1],
    ["a line break in a text", '["a\nb"]', 1],
    ["a second value", "{} {}", 3],
    ["nothing", "", 0],
    ["a list closed as an object", "[1}", 2],
  ])("names the place of %s", (_, text, fault) => {
    expect(read(text)).toEqual({ fault });
  });

  it("keeps the name __proto__ as any other, and does not fall down a deep nest", () => {
    const text = '{"__proto__": {"a": 1}}';
    expect(JSON.stringify(read(text))).toBe('{"value":{"__proto__":{"a":1}}}');
    expect(read("[".repeat(1_000_000))).toEqual({ fault: 1_000_000 });
  });

  it("rests between steps", () => {
    const steps = parseJson(JSON.stringify(new Array(STEP * 20).fill("一")));
    let rests = 0;
    for (let step = steps.next(); !step.done; step = steps.next()) rests++;
    expect(rests).toBeGreaterThan(5);
  });
});
