import { describe, it } from "vitest";
import { checkDiagnostics } from "../harness/service.ts";

describe("citation.unknown", () => {
  it.each([
    ["按照《行动计划》⟦citation.unknown:（二十四）⟧推进"],
    [
      "按照《“数据要素×”三年行动计划（2024—2026年）》（国数政策〔2023〕11号）“⟦citation.unknown:（二十四）⟧”",
    ],
    ["《行动计划》（二十二）、⟦citation.unknown:（二十四）⟧"],
    ["《行动计划》第四部分⟦citation.unknown:第（三十）项⟧"],
    ["根据《行动计划》有关要求，落实⟦citation.unknown:第三十条⟧"],
    ["《行动计划》“⟦citation.unknown:（二十四）→（二十三）⟧加强宣传推广”"],
    ["| 《行动计划》条目 |\n| --- |\n| ⟦citation.unknown:（二十四）⟧加强督查 |"],
    ["按照《行動計劃》⟦citation.unknown:（二十四）⟧推進經濟發展"],
  ])("finds %s", (marked) => {
    checkDiagnostics(marked);
  });

  it.each([
    ["按照《行动计划》（二十三）推进"],
    ["《数据安全法》第三十条"],
    ["各县（市、区）《行动计划》（二十四）、各地的《行动计划》（二十五）"],
    ["《行动计划》（征求意见稿）第（二十四）条规定的制度"],
    ["| 《行动计划》落实举措 |\n| --- |\n| （二十四）加强督查 |"],
    ["（二十四）加强保障"],
    ["## （二十四）加强保障"],
    ["详见本方案第（二十四）项"],
    ["根据《行动计划》，重点做好以下工作：（二十四）加强保障"],
    ["《云岭市行动方案》（以下简称《行动计划》）提出。\n\n按照《行动计划》（二十四）推进。"],
    ["`《行动计划》（二十四）`"],
    ["《行动计划》（九百九十九万）"],
  ])("leaves alone %s", (text) => {
    checkDiagnostics(text);
  });
});
