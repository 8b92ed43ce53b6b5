import { describe, expect, it } from "vitest";
import { CITATION_STYLES, type CitationStyle } from "../../server/service/corpus/citation.ts";
import { SCRIPTS, type Script } from "../../server/service/script/scripts.ts";
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

  it.each<[number, CitationStyle, Script, string]>([
    [1, "short", "Hans", "《行动计划》“（一）指导思想”"],
    [1, "short", "Hant", "《行動計劃》“（一）指導思想”"],
    [1, "short", "Hant-TW", "《行動計劃》「（一）指導思想」"],
    [19, "short", "Hant-HK", "《行動計劃》「（十九）加強組織領導」"],
    [19, "short", "Hant-CN", "《行動計劃》“（十九）加强組織領導”"],
    [
      7,
      "full",
      "Hant-TW",
      "國家數據局等17部門《「數據要素×」三年行動計劃（2024—2026年）》（國數政策〔2023〕11號，2023年12月31日）第三部分「（七）數據要素×交通運輸」",
    ],
    [
      7,
      "footnote",
      "Hans",
      "[^1]\n\n[^1]: 《“数据要素×”三年行动计划（2024—2026年）》（国数政策〔2023〕11号）“（七）数据要素×交通运输”",
    ],
    [
      7,
      "template",
      "Hant-HK",
      "《「數據要素×」三年行動計劃（2024—2026年）》（國數政策〔2023〕11號）「（七）數據要素×交通運輸」",
    ],
  ])("clause %i as %s in %s", (number, style, script, expected) => {
    expect(cite(number, style, script)).toBe(expected);
  });

  it.each(SCRIPTS)("in %s has the quotation marks of the script and no others", (script) => {
    const wrong = script === "Hant-TW" || script === "Hant-HK" ? /[“”‘’]/ : /[「」『』]/;
    for (const { number } of service.library.corpora[0]?.clauses ?? []) {
      for (const style of CITATION_STYLES) expect(cite(number, style, script)).not.toMatch(wrong);
    }
  });

  it.each<[Script, string, string]>([
    ["Hans", "融合“两客一危”、网络货运", "“融合‘两客一危’、网络货运”"],
    ["Hant-CN", "融合“两客一危”、网络货运", "“融合‘兩客一危’、網絡貨運”"],
    ["Hant-TW", "融合“两客一危”、网络货运", "「融合『兩客一危』、網絡貨運」"],
    ["Hans", "称“甲‘乙’丙”", "“称‘甲“乙”丙’”"],
    ["Hant-HK", "称“甲‘乙’丙”", "「稱『甲「乙」丙』」"],
  ])("in %s turns quotation marks inside a quotation one level: %s", (script, quoted, expected) => {
    const request = { corpus, number: 7, style: "quote", script, quoted } as const;
    const citation = service.cite(request) ?? "";
    expect(citation.slice(0, expected.length)).toBe(expected);
  });

  it("gives null for an unknown clause", () => {
    expect(cite(30, "clause")).toBeNull();
  });
});
