import { describe, expect, it } from "vitest";
import { checkHover, checkNoHover } from "../harness/service.ts";

const CITATION = "《“数据要素×”三年行动计划（2024—2026年）》（国数政策〔2023〕11号）";

describe("hover on a term", () => {
  it("shows its clause's sentence with the term marked, and the citation", () => {
    const shown = checkHover("鼓励开发⟦:创成式$0设计⟧软件。");
    expect(shown).toContain("开发**创成式设计**、虚实融合试验");
    expect(shown).toContain(`${CITATION}“（四）数据要素×工业制造”`);
  });

  it.each([
    ["the longest match wins", "建设⟦:高质$0量数据集⟧。"],
    ["at its first character", "推动⟦:$0多式联运⟧发展。"],
    ["behind its last character", "推动⟦:多式联运$0⟧发展。"],
    ["inside bold text", "推动**⟦:多式$0联运⟧**发展。"],
    ["in a table cell", "| 任务 |\n| --- |\n| 推进⟦:多式$0联运⟧ |"],
    ["in a heading", "## 推进⟦:多式$0联运⟧"],
    ["behind a character outside the BMP", "𠮷市⟦:多式$0联运⟧。"],
    ["on the second line with CRLF", "第一行\r\n推进⟦:多式$0联运⟧。"],
  ])("%s", (_, marked) => {
    checkHover(marked);
  });

  it("is in the script of the draft", () => {
    const shown = checkHover("發展⟦:多式$0聯運⟧，實現經濟增長。");
    expect(shown).toContain("提升**多式聯運**效能");
    expect(shown).toContain("《“數據要素×”三年行動計劃（2024—2026年）》");
  });

  it("has corner marks in a draft that is set to Hant-TW", () => {
    const shown = checkHover("發展⟦:多式$0聯運⟧。", { settings: { script: "Hant-TW" } });
    expect(shown).toContain("《「數據要素×」三年行動計劃（2024—2026年）》");
  });

  it.each([
    ["in a code span", "`多式$0联运`"],
    ["in a code block", "```\n多式$0联运\n```"],
    ["in a link's address", "[链接](http://多式$0联运.cn)"],
    ["in front matter", "---\ntitle: 多式$0联运\n---\n正文"],
    ["in a comment", "<!-- 多式$0联运 -->"],
    ["on other words", "推动$0工作"],
    ["on an institution's name inside a longer word", "各级商务$0部门"],
  ])("there is none %s", (_, marked) => {
    checkNoHover(marked);
  });
});

describe("hover on a clause reference", () => {
  it.each([
    ["bracketed", "按照⟦:（$0七）⟧要求，"],
    ["half-width brackets", "按照⟦:($0七)⟧要求，"],
    ["第…条", "按照⟦:第$0七条⟧要求，"],
    ["第（…）条", "按照⟦:第（$0七）条⟧要求，"],
    ["第（…）项", "按照⟦:第（$0七）项⟧要求，"],
    ["behind the short title", "按照《行动计划》⟦:（$0七）⟧，"],
    [
      "behind the whole title and the number",
      "《“数据要素×”三年行动计划（2024—2026年）》（国数政策〔2023〕11号）⟦:（$0七）⟧",
    ],
    ["with the clause's title", "《行动计划》“⟦:（$0七）数据要素×交通运输⟧”"],
    ["on the clause's title", "《行动计划》“⟦:（七）数据要素×交$0通运输⟧”"],
    ["in Traditional", "按照《行動計劃》⟦:（$0七）⟧實現經濟發展"],
  ])("%s", (_, marked) => {
    expect(checkHover(marked)).toMatch(/（七）(数据要素×交通运输|數據要素×交通運輸)/);
  });

  it("shows title, part, text and citation", () => {
    const shown = checkHover("《行动计划》⟦:（$0十九）⟧");
    expect(shown).toContain("**（十九）加强组织领导** · 《行动计划》 · 做好组织实施");
    expect(shown).toContain("研究制定落实方案");
    expect(shown).toContain(`${CITATION}“（十九）加强组织领导”`);
  });

  it("shortens a long clause at the end of a sentence", () => {
    const shown = checkHover("《行动计划》⟦:（$0十一）⟧");
    expect(shown).toMatch(/。……/);
    expect(shown.length).toBeLessThan(800);
  });

  it.each([
    ["the draft's own heading", "## （$0七）加快发展"],
    ["the draft's own item", "（$0七）加快发展。"],
    ["the draft's own item in bold", "**（$0七）加快发展。**推进"],
    ["another document's clause", "依据《数据安全法》第$0七条，"],
    ["a local plan by the same short title", "我省《行动$0计划》（七）"],
    ["a clause that does not exist", "按照《行动计划》（$0三十）"],
    ["another document's clause", "《云岭市方案》（以下简称“方案”）。按照方案（$0七）"],
  ])("there is none on %s", (_, marked) => {
    checkNoHover(marked);
  });

  it("goes by the short title that the draft defines for another document", () => {
    checkNoHover(
      "《云岭市行动方案》（以下简称《行动计划》）提出。\n\n按照《行动计划》（$0七）推进。",
    );
  });
});

describe("hover on the document", () => {
  it.each([
    ["its title", "落实⟦:《“数据要素×”三年行动$0计划（2024—2026年）》⟧"],
    ["its short title", "落实⟦:《行动$0计划》⟧"],
    ["its number", "（⟦:国数政策〔20$023〕11号⟧）"],
  ])("%s shows number, date and issuers", (_, marked) => {
    const shown = checkHover(marked);
    expect(shown).toContain("国数政策〔2023〕11号");
    expect(shown).toContain("2023年12月31日");
    expect(shown).toContain("国家数据局、中央网信办");
  });

  it("there is none on another title", () => {
    checkNoHover("《数据安$0全法》");
  });
});
