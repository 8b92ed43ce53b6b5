import { describe, expect, it } from "vitest";
import { checkDiagnostics } from "../harness/service.ts";

describe("term.unofficial", () => {
  it.each<[string, string, string]>([
    ["a word for another", "部署⟦term.unofficial:数据沙盒⟧", "数据沙箱"],
    ["a word left out", "培育⟦term.unofficial:第三方服务机构⟧25家", "第三方专业服务机构"],
    [
      "words in another order",
      "加强⟦term.unofficial:数据分级分类保护制度⟧建设",
      "数据分类分级保护制度",
    ],
    ["a letter for ×", "实施⟦term.unofficial:数据要素x⟧行动", "数据要素×"],
    ["a Cyrillic letter", "实施⟦term.unofficial:数据要素Х⟧行动", "数据要素×"],
    ["at the end", "深化⟦term.unofficial:数据要素X⟧", "数据要素×"],
    ["a name of an issuer", "报⟦term.unofficial:国家大数据局⟧备案", "国家数据局"],
    ["Traditional", "推動經濟發展，部署⟦term.unofficial:數據沙盒⟧", "數據沙箱"],
    ["in a heading", "## ⟦term.unofficial:数据沙盒⟧试点", "数据沙箱"],
    ["in a table", "| 任务 |\n| --- |\n| ⟦term.unofficial:数据沙盒⟧ |", "数据沙箱"],
  ])("finds %s and offers the term", (_, marked, right) => {
    const [finding] = checkDiagnostics(marked);
    expect([finding?.severity, finding?.fix, finding?.choices]).toEqual(["hint", null, [right]]);
  });

  it.each<[string, string]>([
    ["the terms themselves", "部署数据沙箱，培育第三方专业服务机构，实施“数据要素×”行动。"],
    ["letters that stand for a name", "实施数据要素XX行动和数据要素x2计划"],
    ["a block quote", "> 部署数据沙盒"],
    ["a quotation", "来函写道“部署数据沙盒”。"],
    ["a word in quotation marks", "把“创成式设计”误写为“生成式设计”"],
    ["a title, which has its own rule", "落实《云岭市数据沙盒管理办法》"],
    ["code", "`数据沙盒`"],
    ["an address", "[平台](https://example.com/数据沙盒)"],
    ["a comment", "<!-- 数据沙盒 -->"],
    ["a part of a longer word only", "数据沙 盒"],
  ])("leaves alone %s", (_, text) => {
    checkDiagnostics(text);
  });

  it("says whose wording the term is", () => {
    const [finding] = checkDiagnostics("部署⟦term.unofficial:数据沙盒⟧");
    for (const words of ["《行动计划》", "“数据沙盒”", "“数据沙箱”"])
      expect(finding?.message).toContain(words);
  });
});
