import { describe, expect, it } from "vitest";
import type { CitationStyle } from "../../server/service/corpus/citation.ts";
import type { Script } from "../../server/service/script/scripts.ts";
import { service } from "../harness/service.ts";

const corpus = service.library.corpora[0]?.id ?? "";
const cite = (number: number, style: CitationStyle, script: Script = "Hans") =>
  service.cite({ corpus, number, style, script });

describe("citation styles", () => {
  it.each<[CitationStyle, string]>([
    [
      "clause",
      "《“数据要素×”三年行动计划（2024—2026年）》（国数政策〔2023〕11号）“（七）数据要素×交通运输”",
    ],
    ["short", "《行动计划》“（七）数据要素×交通运输”"],
    [
      "full",
      "国家数据局等17部门《“数据要素×”三年行动计划（2024—2026年）》（国数政策〔2023〕11号，2023年12月31日）第三部分“（七）数据要素×交通运输”",
    ],
    [
      "quote",
      "“提升多式联运效能，推进货运寄递数据、运单数据、结算数据、保险数据、货运跟踪数据等共享互认，实现托运人一次委托、费用一次结算、货物一次保险、多式联运经营人全程负责。”（《“数据要素×”三年行动计划（2024—2026年）》“（七）数据要素×交通运输”）",
    ],
  ])("%s", (style, expected) => {
    expect(cite(7, style)).toBe(expected);
  });

  it.each<[Script, string]>([
    [
      "Hant",
      "《“數據要素×”三年行動計劃（2024—2026年）》（國數政策〔2023〕11號）“（七）數據要素×交通運輸”",
    ],
    [
      "Hant-CN",
      "《“數據要素×”三年行動計劃（2024—2026年）》（國數政策〔2023〕11號）“（七）數據要素×交通運輸”",
    ],
    [
      "Hant-TW",
      "《「數據要素×」三年行動計劃（2024—2026年）》（國數政策〔2023〕11號）「（七）數據要素×交通運輸」",
    ],
    [
      "Hant-HK",
      "《「數據要素×」三年行動計劃（2024—2026年）》（國數政策〔2023〕11號）「（七）數據要素×交通運輸」",
    ],
  ])("in %s", (script, expected) => {
    expect(cite(7, "clause", script)).toBe(expected);
  });

  it("turns quotation marks inside a quotation one level in", () => {
    const quoted = "融合“两客一危”、网络货运等重点车辆数据";
    const request = { corpus, number: 7, style: "quote", script: "Hans", quoted } as const;
    expect(service.cite(request)).toMatch(/^“融合‘两客一危’、网络货运等重点车辆数据”/);
    expect(service.cite({ ...request, script: "Hant-TW" })).toMatch(
      /^「融合『兩客一危』、網絡貨運/,
    );
  });

  it("gives null for an unknown clause", () => {
    expect(cite(30, "clause")).toBeNull();
  });
});
