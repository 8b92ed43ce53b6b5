import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/service/settings.ts";
import { checkCompletion, completionLabels } from "../harness/service.ts";

describe("completion of terms", () => {
  it.each([
    ["replaces what was typed", "推进多式$0发展", "多式联运", "推进多式联运发展"],
    ["in the middle of a run", "推动数据要$0", "数据要素", "推动数据要素"],
    [
      "takes in the rest that stands to the right",
      "推进多式$0联运发展",
      "多式联运",
      "推进多式联运发展",
    ],
    ["keeps what stands to the right otherwise", "推进多式$0联", "多式联运", "推进多式联运联"],
    ["in Traditional", "經濟發展，推進多式$0", "多式聯運", "經濟發展，推進多式聯運"],
    [
      "with Traditional typed into a Simplified draft",
      "推动经济发展，數據要$0",
      "数据要素",
      "推动经济发展，数据要素",
    ],
    ["behind a character outside the BMP", "𠮷多式$0", "多式联运", "𠮷多式联运"],
    ["on a line after CRLF", "一\r\n多式$0", "多式联运", "一\r\n多式联运"],
  ])("%s", (_, marked, label, expected) => {
    checkCompletion(marked, label, expected);
  });

  it.each([
    ["a term that is fully typed", "多式联运$0", "多式联运"],
    ["anything for one character", "多$0", "多式联运"],
    ["anything in code", "`多式$0`", "多式联运"],
    ["anything in front matter", "---\na: 多式$0\n---\n", "多式联运"],
  ])("does not offer %s", (_, marked, label) => {
    expect(completionLabels(marked)).not.toContain(label);
  });

  it("puts the longest match first", () => {
    expect(completionLabels("加强数据跨境流动监$0")[0]).toBe("数据跨境流动监管措施");
  });
});

describe("completion of clause references", () => {
  const CLAUSE =
    "《“数据要素×”三年行动计划（2024—2026年）》（国数政策〔2023〕11号）“（七）数据要素×交通运输”";

  it.each([
    ["a whole citation", "按照（七$0", `按照${CLAUSE}`],
    ["takes in the closing bracket", "按照（七$0）推进", `按照${CLAUSE}推进`],
    [
      "only the clause behind the title",
      "按照《行动计划》（七$0",
      "按照《行动计划》“（七）数据要素×交通运输”",
    ],
    [
      "with the opening mark typed",
      "按照《行动计划》“（七$0”",
      "按照《行动计划》“（七）数据要素×交通运输”",
    ],
    ["by an arabic number", "按照《行动计划》(7$0)", "按照《行动计划》“（七）数据要素×交通运输”"],
    ["for 第（七）条", "按照《行动计划》第（七$0）条", "按照《行动计划》“（七）数据要素×交通运输”"],
  ])("%s", (_, marked, expected) => {
    checkCompletion(marked, "（七）数据要素×交通运输", expected);
  });

  it.each([
    ["short", "《行动计划》“（七）数据要素×交通运输”"],
    ["template", "第（七）项"],
    ...(["footnote", "gbt7714", "csl-json"] as const).map(
      (style) =>
        [
          style,
          "《“数据要素×”三年行动计划（2024—2026年）》（国数政策〔2023〕11号）“（七）数据要素×交通运输”",
        ] as const,
    ),
  ] as const)("writes the style %s as it can stand in a sentence", (style, expected) => {
    const citation = { ...DEFAULT_SETTINGS.citation, style, template: "第{label}项" };
    checkCompletion("按照（七$0", "（七）数据要素×交通运输", `按照${expected}`, {
      settings: { citation },
    });
  });

  it("is in the script of the draft", () => {
    checkCompletion(
      "經濟發展，按照《行動計劃》（七$0",
      "（七）數據要素×交通運輸",
      "經濟發展，按照《行動計劃》“（七）數據要素×交通運輸”",
    );
  });

  it("offers nothing where drafts number their own sections", () => {
    expect(completionLabels("（$0")).toEqual([]);
    expect(completionLabels("## （七$0")).toEqual([]);
  });
});
