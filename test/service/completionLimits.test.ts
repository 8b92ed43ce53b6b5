import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLanguageService } from "../../server/service/languageService.ts";
import { DEFAULT_SETTINGS } from "../../server/service/settings.ts";
import { completionsAt, service } from "../harness/service.ts";
import { openTestHost } from "../harness/testHost.ts";

const PIECES = [
  ..."数据要素多式联运（七）第7“”《》〔〕「」()[]`*#>-|\n\r 。，、×sjysxv'ü",
  "𠮷",
  "\ud842",
  "\udfb7",
  "\u0301",
  "\ufe0f",
  "按照",
  "《行动计划》",
  "推进航运贸易",
  "國數政策〔",
  "---\n",
  "```\n",
  "$&",
];

describe("completion on any text", () => {
  it("never throws, and its edits stay within the block and round whole characters", () => {
    const anyText = fc
      .array(fc.constantFrom(...PIECES), { maxLength: 40 })
      .map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(anyText, fc.nat(), fc.boolean(), (text, seed, plain) => {
        const draft = service.openDraft(text, plain ? "plaintext" : "markdown");
        const offset = seed % (text.length + 1);
        for (const { start, end } of service.complete(draft, offset, DEFAULT_SETTINGS)) {
          expect(0 <= start && start <= offset && offset <= end && end <= text.length).toBe(true);
          expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("inside a character of two units: nothing", () => {
    const draft = service.openDraft("数据𠮷", "markdown");
    expect(service.complete(draft, 3, DEFAULT_SETTINGS)).toEqual([]);
  });

  it("behind the end and in front of the beginning: nothing", () => {
    const draft = service.openDraft("推动数据", "markdown");
    for (const offset of [-1, 5, Number.POSITIVE_INFINITY, Number.NaN]) {
      expect(service.complete(draft, offset, DEFAULT_SETTINGS)).toEqual([]);
    }
  });

  it.each(["数", "数据", "“", "《", "（", "a", "sj", "按照", "、", "《a》", "`", "推进航运贸易"])(
    "on a line of 100,000 units of %s",
    (unit) => {
      const line = unit.repeat(100_000 / unit.length);
      const middle = Math.floor(line.length / 2 / unit.length) * unit.length;
      const found = completionsAt(`${line.slice(0, middle)}。多式$0，${line.slice(middle)}`);
      expect(found[0]?.label).toBe(unit === "`" ? undefined : "多式联运");
      expect(completionsAt(`${line}$0`).length).toBeLessThanOrEqual(12);
    },
  );
});

function splitsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
}

describe("a corpus of 100,000 clauses", () => {
  /** An array whose elements are counted as they are read. */
  function counted<T>(items: readonly T[], count: () => void): readonly T[] {
    return new Proxy(items, {
      get(target, key, receiver) {
        if (typeof key === "string" && /^\d+$/.test(key)) count();
        return Reflect.get(target, key, receiver);
      },
    });
  }

  const host = openTestHost();
  const [plan] = host.corpora;
  if (!plan) throw new Error("no corpus");
  let read = 0;
  const clauses = Array.from({ length: 100_000 }, (_, index) => ({
    ...plan.clauses[index % plan.clauses.length],
    number: index + 1,
    paragraphs: [{ sentences: [`第${index}类数据在各地区汇聚利用，提升服务水平。`] }],
  }));
  const terms = Array.from({ length: 20_000 }, (_, index) => ({
    ...plan.terms[index % plan.terms.length],
    clauses: [index + 1],
  }));
  const large = createLanguageService({
    ...host,
    corpora: [
      { ...plan, clauses: counted(clauses, () => read++), terms: counted(terms, () => read++) },
    ] as typeof host.corpora,
  });

  const texts = [
    "推动数据",
    "推动sj",
    "推动数据ys",
    "按照（七",
    "按照jtys",
    "提出“提升服务",
    "在各地区汇聚利用，提升",
    "落实《",
    "## 数据要素×交通运输\n\n推动数据",
  ];
  const complete = (text: string) =>
    large.complete(large.openDraft(text, "markdown"), text.length, DEFAULT_SETTINGS);

  it("has its indexes made in steps, none of which goes through all of it", () => {
    expect(complete("推动sjys")).toEqual([]);
    let most = 0;
    const step = () => {
      read = 0;
      const isLeft = large.prepare();
      most = Math.max(most, read);
      return isLeft;
    };
    while (step());
    expect(most).toBeLessThan(25_000);
    expect(complete("推动sjys")).not.toEqual([]);
  });

  it.each(texts)("is not gone through once its indexes are made: %s", (text) => {
    while (large.prepare());
    const first = complete(text);
    read = 0;
    expect(complete(text)).toEqual(first);
    expect(read).toBeLessThan(100);
  });
});
