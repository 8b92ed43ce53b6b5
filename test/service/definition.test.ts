import { describe, expect, it } from "vitest";
import { checkNoDefinition, definitionAt } from "../harness/service.ts";

const TITLE = "“数据要素×”三年行动计划（2024—2026年）";
const SEVEN = "（七）数据要素×交通运输";

describe("definition of a reference is its clause's heading", () => {
  it.each([
    ["by number", "按照《行动计划》⟦:（$0七）⟧要求", SEVEN],
    ["by 第…项", "落实《行动计划》⟦:第（$0七）项⟧", SEVEN],
    ["by 第…条", "落实⟦:第$0七条⟧", SEVEN],
    ["by 第…项 without brackets", "落实《行动计划》⟦:第$07项⟧", SEVEN],
    ["behind a part", "落实《行动计划》第三部分⟦:第（$0七）项⟧", SEVEN],
    [
      "of what the draft calls the national plan",
      "落实《行动计划》。国家计划⟦:第（$0七）条⟧",
      SEVEN,
    ],
    ["with its title", "《行动计划》“⟦:（$0七）数据要素×交通运输⟧”", SEVEN],
    ["on its title", "《行动计划》“⟦:（七）数据要素×交$0通运输⟧”", SEVEN],
    ["behind 𠮷 and CRLF", "𠮷\r\n𠮷市按照《行动计划》⟦:（$0七）⟧", SEVEN],
    ["in Traditional", "按照《行動計劃》⟦:（$0七）⟧實現經濟發展", "（七）數據要素×交通運輸"],
  ])("%s", (_, marked, heading) => {
    expect(definitionAt(marked)).toEqual([heading, heading]);
  });

  it("has the quotation marks of the script that is set", () => {
    const [title] = definitionAt("落實⟦:《行動$0計劃》⟧", { settings: { script: "Hant-TW" } });
    expect(title).toBe("「數據要素×」三年行動計劃（2024—2026年）");
  });
});

describe("definition of a document is its title", () => {
  it.each([
    ["its title", `落实⟦:《“数据要素×”三年$0行动计划（2024—2026年）》⟧`],
    ["its short title", "落实⟦:《行动$0计划》⟧"],
    ["its number", "（⟦:国数政策〔2023〕$011号⟧）"],
  ])("by %s", (_, marked) => {
    expect(definitionAt(marked)).toEqual([TITLE, TITLE]);
  });
});

describe("definition of a term is its place in the first clause that uses it", () => {
  it.each([
    ["推动⟦:多式$0联运⟧发展", "多式联运", SEVEN],
    ["发挥⟦:数据要素乘$0数效应⟧", "数据要素乘数效应", "（三）总体目标"],
    ["發展⟦:多式$0聯運⟧，實現經濟增長", "多式聯運", "（七）數據要素×交通運輸"],
  ])("%s", (marked, term, heading) => {
    expect(definitionAt(marked)).toEqual([term, heading]);
  });

  it("that stands in no clause is its first place in the document", () => {
    expect(definitionAt("⟦:新疆生产$0建设兵团⟧")[0]).toBe("新疆生产建设兵团");
  });
});

describe("definition of a quotation is the quoted words", () => {
  const words = "融合“两客一危”、网络货运等重点车辆数据";

  it.each([
    ["in quotation marks", "“⟦:推$0进航运贸易便利化⟧”", "推进航运贸易便利化", SEVEN],
    ["marks one level in", "“⟦:$0融合‘两客一危’、网络货运等重点车辆数据⟧”", words, SEVEN],
    ["marks of one level", "“⟦:$0融合“两客一危”、网络货运等重点车辆数据⟧”", words, SEVEN],
    ["a block quote", "> ⟦:推$0进航运贸易便利化⟧", "推进航运贸易便利化", SEVEN],
    [
      "corner marks in Traditional",
      "「⟦:推$0進航運貿易便利化⟧」，實現經濟",
      "推進航運貿易便利化",
      "（七）數據要素×交通運輸",
    ],
    [
      "over the end of a sentence",
      "“⟦:需求牵引，注重实效。聚$0焦重点行业和领域⟧”",
      "需求牵引，注重实效。聚焦重点行业和领域",
      "（二）基本原则",
    ],
  ])("%s", (_, marked, text, heading) => {
    expect(definitionAt(marked)).toEqual([text, heading]);
  });

  it("but of a term in it the term", () => {
    expect(definitionAt("“推进⟦:航$0运贸易便利化⟧”")).toEqual(["航运贸易便利化", SEVEN]);
  });

  it("from the preamble leads there too", () => {
    expect(definitionAt("“⟦:是推动高质量发展的$0必然要求⟧”")[0]).toBe("是推动高质量发展的必然要求");
  });
});

describe("there is no definition", () => {
  it.each([
    ["on other words", "推动$0工作"],
    ["on the draft's own number", "（$0七）加快发展"],
    ["on another document's clause", "依据《数据安全法》第$0七条，"],
    ["on a clause of a document without 《》", "我市方案“（$0二）数据要素×金融服务”和本方案（七）"],
    ["on a clause that does not exist", "《行动计划》（$0三十）"],
    ["on words in quotation marks that are not the plan's", "“推进本市航线$0便利化工作”"],
    ["on a short phrase in quotation marks", "“有效$0”"],
    ["in an open quotation", "“推$0进航运贸易便利化"],
    ["in code", "`多式$0联运`"],
    ["in an empty draft", "$0"],
  ])("%s", (_, marked) => {
    checkNoDefinition(marked);
  });
});
