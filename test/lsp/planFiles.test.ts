import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CorpusFiles } from "../../server/host/corpusFiles.ts";
import { type JsonReading, parseJson } from "../../server/host/json.ts";
import { hostMessagesFor } from "../../server/host/problem.ts";
import { finish } from "../../server/service/text/gradual.ts";
import { TemporaryFolder } from "../harness/cli.ts";
import { planText } from "../harness/plans.ts";
import { runs } from "../harness/runs.ts";

const NO_JSON = "not valid JSON, not loaded: see ";
const NO_UTF8 = "not UTF-8";

/** What is said of a file of plans that has such a content; nothing where it is used. */
async function readFile(content: string | Uint8Array): Promise<string | undefined> {
  using folder = new TemporaryFolder({ "plan.json": content });
  const { corpora, problems } = await new CorpusFiles(hostMessagesFor("en")).read({
    paths: ["plan.json"],
    folders: [folder.path],
    taken: [],
    signal: new AbortController().signal,
  });
  expect(corpora.length + problems.length).toBe(1);
  return problems[0]?.slice(problems[0].indexOf("plan.json: ") + "plan.json: ".length);
}

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));
const MARK = [0xef, 0xbb, 0xbf];

describe("a plan file is told by line and column where it is no JSON:", () => {
  const long = `"${"数据𠮷".repeat(20_000)}"`;
  it.each<readonly [string, string | Uint8Array, number, number]>([
    ["cut off", '{\n"a": 1', 2, 7],
    ["cut off behind a line break", '{"a": [\r\n', 2, 1],
    ["cut off in a text", '{\n  "a": "数据\\n', 2, 8],
    ["cut off in a word", "[\ntru", 2, 1],
    ["cut off in a number", "[\n -", 2, 2],
    ["a comma too many", "[1,]", 1, 4],
    ["a comma missing", '{"a": 1\n"b": 2}', 2, 1],
    ["a colon missing", '{"数据": "𠮷",\r"b" 2}', 2, 5],
    ["a name without quotation marks", "{a: 1}", 1, 2],
    ["one quotation mark that is Chinese", '{"a”: 1}', 1, 2],
    ["a full-width brace at the beginning", "｛}", 1, 1],
    ["a full-width comma behind what is outside of the BMP", '["𠮷𠮷"，1]', 1, 8],
    ["behind escapes of every kind", '["\\ud83d\\ude00\\ud83d\\n\\u6570\\/"\n,x]', 2, 2],
    ["an escape that there is not", '["数", "\\x"]', 1, 7],
    ["a line break in a text", '["a\nb"]', 1, 2],
    ["a number with a zero before it", "[-01]", 1, 4],
    ["a second value", "{}\r\n\r\n {}", 3, 2],
    ["a second end", '{"a": []]}', 1, 9],
    ["a list closed as an object", "[1}", 1, 3],
    ["nothing", "", 1, 1],
    ["blanks only", " \n\n ", 3, 2],
    ["a byte order mark only", bytes(MARK), 1, 1],
    ["a fault behind a byte order mark", bytes(MARK, '{"数": x}'), 1, 7],
    ["a byte of zero", "[\0]", 1, 2],
    ["a fault behind a very long line", `[${long},\n${long}${long}]`, 2, long.length + 1],
    ["a fault on a very long line", `[${long},${long},x]`, 1, long.length * 2 + 4],
    ["a fault behind many lines", `[${"\r\n1,".repeat(50_000)}\r\n]`, 50_002, 1],
    ["lists in lists without an end", "[".repeat(2_000_000), 1, 513],
    ["objects in objects without an end", '{"a":\n'.repeat(2_000_000), 513, 1],
  ])("%s", async (_, content, line, column) => {
    expect(await readFile(content)).toContain(`${NO_JSON}line ${line}, column ${column};`);
  });

  it.each([
    ["in a text", bytes('{"a": "', [0xc9, 0xcc], '"}')],
    ["outside of texts", bytes("{", [0xc9, 0xcc], "}")],
    ["behind what is no JSON", bytes('{x "', [0xff])],
    ["in a character that is cut off", bytes('{"a": "', [0xe6, 0x95])],
    ["from the beginning", bytes([0xff, 0xfe], "{\0}\0")],
  ])("no UTF-8 %s", async (_, content) => {
    expect(await readFile(content)).toBe(NO_UTF8);
  });

  it("JSON with a byte order mark or with any line end is used", async () => {
    const plan = JSON.stringify(JSON.parse(planText()), null, 2);
    for (const end of ["\n", "\r\n", "\r"]) {
      expect(await readFile(bytes(MARK, plan.replaceAll("\n", end)))).toBeUndefined();
    }
  });
});

/** Reads a text in pieces of so many characters. */
const read = (text: string, size: number): JsonReading => finish(parseJson(cut(text, size)));

function cut(text: string, size: number): string[] {
  return text.match(new RegExp(`.{1,${size}}`, "gsu")) ?? [];
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
  const values = fc.json({ maxDepth: 4, stringUnit: "binary" });
  const sizes = fc.integer({ min: 1, max: 30 });
  it("has the value that it has when it is read at once", () => {
    fc.assert(
      fc.property(values, fc.nat(4), sizes, (json, indent, size) => {
        const value = JSON.parse(json.replaceAll(/\ufeff|\\ufeff/gi, "一"));
        expect(read(JSON.stringify(value, null, indent), size)).toEqual({ value });
      }),
      runs(500, 20240201),
    );
  });

  const bits = ["{", "}", "[", "]", ":", ",", '"a"', '"', "\\", "1", "-", "0", ".5", "e9", "tru"];
  const texts = fc.array(fc.constantFrom(...bits, "true", "null", " ", "\n", "\u00a0", "\u2028"));
  it("is refused exactly where it is refused at once", () => {
    fc.assert(
      fc.property(texts, sizes, (many, size) => {
        const text = many.join("");
        const found = read(text, size);
        expect("value" in found).toBe(isJson(text));
        if ("value" in found) expect(found.value).toEqual(JSON.parse(text));
      }),
      runs(2000, 20240202),
    );
  });

  it("keeps the name __proto__ as any other", () => {
    const text = '{"__proto__": {"a": 1}}';
    expect(JSON.stringify(read(text, 9))).toBe('{"value":{"__proto__":{"a":1}}}');
  });

  it.each([
    ["characters", "数a", "数a"],
    ["escapes", "\\n", "\n"],
    ["escapes of characters outside of the BMP", "\\ud842\\udfb7", "𠮷"],
  ])("holds a text of millions of %s", (_, unit, expected) => {
    const found = read(`["${unit.repeat(2_000_000)}"]`, 50_000);
    expect("value" in found && found.value).toEqual([expected.repeat(2_000_000)]);
  });

  it.each([1, 2, 3, 1000])("is told by line and column in pieces of %i characters", (size) => {
    const texts: readonly (readonly [string, number, number])[] = [
      ['[\r\n\r\n"𠮷数",\r\n "𠮷" 1]', 4, 7],
      ["[\r\r\n\n\n x]", 5, 2],
      ['["数",\r\n', 2, 1],
      ['["数据', 1, 2],
    ];
    for (const [text, line, column] of texts) {
      expect(read(text, size)).toEqual({ fault: { line, column } });
    }
  });

  it("rests between pieces, on the way to a fault and in looking for its place too", () => {
    const pieces = ["[", ...Array.from({ length: 20 }, () => "\n1,")];
    expect(restsOf([...pieces, "1]"])).toBe(22);
    expect(restsOf([...pieces, "]"])).toBeGreaterThan(40);
  });
});

function restsOf(pieces: readonly string[]): number {
  const steps = parseJson(pieces);
  let rests = 0;
  for (let step = steps.next(); !step.done; step = steps.next()) rests++;
  return rests;
}
