import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/service/settings.ts";
import { checkDiagnostics, service } from "../harness/service.ts";

const odd = (text: string) => `⟦citation.inconsistent:${text}⟧`;
const LABELS = "《行动计划》（四）。《行动计划》“（五）数据要素×现代农业”。";

describe("citation.inconsistent", () => {
  it.each<[string, string]>([
    ["an item among labels", `${LABELS}${odd("《行动计划》第三部分第（十）项")}的部署`],
    ["an article among labels", `${LABELS}${odd("《行动计划》第（十七）条")}`],
    ["a bare article among labels", `${LABELS}${odd("《行动计划》第七条")}`],
    [
      "a label among items",
      `《行动计划》第（四）项。《行动计划》第（五）项。${odd("《行动计划》（七）")}`,
    ],
    ["a range", `${LABELS}${odd("《行动计划》第（四）至（十五）项")}`],
    ["a list", `${LABELS}${odd("《行动计划》第四、七条")}`],
    ["the second of two", `《行动计划》（四）。${odd("《行动计划》第七条")}`],
    ["in another block", `${LABELS}\n\n- 见${odd("《行动计划》第七条")}`],
    [
      "under the draft's own short title",
      `《“数据要素×”三年行动计划（2024—2026年）》（以下简称《三年计划》）。《三年计划》（四）、（五）。《三年计划》（七）。${odd("《三年计划》第七条")}`,
    ],
  ])("marks %s", (_, marked) => {
    const findings = checkDiagnostics(marked);
    expect(findings.every(({ severity, fix }) => severity === "hint" && fix === null)).toBe(true);
  });

  it.each<[string, string]>([
    ["one form", `${LABELS}《行动计划》（四）至（十五）。`],
    ["full and short titles", `《“数据要素×”三年行动计划（2024—2026年）》（四）。${LABELS}`],
    ["other documents' forms", `${LABELS}《数据安全法》第七条、《云岭市规划》第（三）项。`],
    ["the draft's own clauses", `${LABELS}本方案第七条。`],
    ["headings", `${LABELS}\n\n## 《行动计划》第七条的落实`],
    ["block quotes", `${LABELS}\n\n> ——《行动计划》第七条`],
    ["quotations", `${LABELS}来函要求“落实《行动计划》第七条”。`],
    ["references without the title in front", `${LABELS}根据《行动计划》部署，落实第七条。`],
  ])("leaves alone %s", (_, text) => {
    checkDiagnostics(text);
  });

  it.each([
    ["《行动计划》第三部分第（十）项", "《行动计划》“（十）数据要素×文化旅游”", LABELS],
    [
      "《行动计划》第四、七条",
      "《行动计划》“（四）数据要素×工业制造”、“（七）数据要素×交通运输”",
      LABELS,
    ],
    [
      "《行动计划》“（七）数据要素×交通运输”",
      "《行动计划》第（七）条",
      "《行动计划》第（一）条。《行动计划》第（二）条。",
    ],
    ["《行动计划》（七）", "《行动计划》第七条", "《行动计划》第一条。《行动计划》第二条。"],
    [
      "《行动计划》第七条",
      "《行动计划》第（七）项",
      "《行动计划》第（一）项。《行动计划》第（二）项。",
    ],
  ])("offers to write %s as %s", (written, right, others) => {
    const draft = service.openDraft(`${others}${written}`, "markdown");
    const settings = { ...DEFAULT_SETTINGS, script: "Hans" } as const;
    const found = service.diagnose(draft, settings);
    expect(found.map(({ code, choices }) => [code, choices])).toEqual([
      ["citation.inconsistent", [right]],
    ]);
  });

  it("offers nothing for a range, which would not be one any more", () => {
    const [finding] = checkDiagnostics(`${LABELS}${odd("《行动计划》第（四）至（十五）项")}`);
    expect(finding?.choices).toEqual([]);
  });

  it("says that it is custom and that both are right", () => {
    const [finding] = checkDiagnostics(`${LABELS}${odd("《行动计划》第七条")}`);
    expect(finding?.message).toContain("惯例");
    expect(finding?.message).toContain("都可以");
  });
});
