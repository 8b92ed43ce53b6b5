import { describe, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/service/settings.ts";
import { checkDiagnostics } from "../harness/service.ts";

const RIGHT = "《“数据要素×”三年行动计划（2024—2026年）》";
const wrong = (written: string, right = RIGHT) => `⟦citation.title:${written}→${right}⟧`;

describe("citation.title", () => {
  it.each<[string, string]>([
    ["a letter for ×", `各区对照${wrong("《“数据要素X”三年行动计划（2024—2026年）》")}开展自查`],
    ["a Cyrillic letter", `印发${wrong("《“数据要素Х”三年行动计划（2024—2026年）》")}`],
    [
      "a character that looks like a cross",
      `学习${wrong("《“数据要素乂”三年行动计划（2024—2026年）》")}`,
    ],
    ["a heavy cross", `学习${wrong("《“数据要素✖”三年行动计划（2024—2026年）》")}`],
    ["an asterisk", `学习${wrong("《“数据要素*”三年行动计划（2024—2026年）》")}`],
    ["× outside the marks", `学习${wrong("《“数据要素”×三年行动计划（2024—2026年）》")}`],
    ["no marks", `学习${wrong("《数据要素×三年行动计划（2024—2026年）》")}`],
    ["ASCII marks and letter", `学习${wrong('《"数据要素x"三年行动计划（2024—2026年）》')}`],
    ["single marks", `学习${wrong("《‘数据要素×’三年行动计划（2024—2026年）》")}`],
    ["a hyphen", `学习${wrong("《“数据要素×”三年行动计划（2024-2026年）》")}`],
    ["a wave", `学习${wrong("《“数据要素×”三年行动计划（2024～2026年）》")}`],
    ["a two-em dash", `学习${wrong("《“数据要素×”三年行动计划（2024——2026年）》")}`],
    ["至 and a second 年", `学习${wrong("《“数据要素×”三年行动计划（2024年至2026年）》")}`],
    ["years without brackets", `学习${wrong("《“数据要素×”三年行动计划2024—2026年》")}`],
    ["a space", `学习${wrong("《“数据要素×” 三年行动计划（2024—2026年）》")}`],
    ["two faults and half width", `学习${wrong("《“数据要素x”三年行动计划(2024-2026年)》")}`],
    [
      "no years and a letter",
      `学习${wrong("《“数据要素x”三年行动计划》", "《“数据要素×”三年行动计划》")}`,
    ],
    [
      "方案, issuer in front",
      `国家数据局、财政部等17个部门联合印发了${wrong("《“数据要素×”三年行动方案（2024—2026年）》")}`.replace(
        "、财政部",
        "",
      ),
    ],
    [
      "方案, the plan's number behind",
      `按照${wrong("《“数据要素×”三年行动方案（2024—2026年）》")}（国数政策〔2023〕11号）推进`,
    ],
    [
      "方案, the plan's number miswritten",
      `按照${wrong("《“数据要素×”三年行动方案（2024—2026年）》")}（⟦citation.number:国数政策[2023]11号⟧）推进`,
    ],
    ...[
      ["数字 for 数据", "《“数字要素×”三年行动计划（2024—2026年）》"],
      ["五年 for 三年", "《“数据要素×”五年行动计划（2024—2026年）》"],
      ["words left out", "《“数据×”三年计划（2024—2026年）》"],
    ].map(([name, title]): [string, string] => [
      `${name}, the plan's number behind`,
      `学习${wrong(title ?? "")}（国数政策〔2023〕11号）`,
    ]),
    [
      "other years, another issuer of the seventeen in front",
      `中国气象局等部门2023年12月印发的${wrong("《“数据要素×”三年行动计划（2023—2025年）》")}`,
    ],
    ["lost ×, issuer in front", `国家数据局${wrong("《“数据要素”三年行动计划（2024—2026年）》")}`],
    [
      "nested titles of any document",
      "转发⟦citation.title:《省政府关于印发《云岭省数据条例实施细则》的通知》→《省政府关于印发〈云岭省数据条例实施细则〉的通知》⟧",
    ],
    [
      "a miswritten title inside right marks",
      "按照⟦citation.title:《国家数据局等部门关于印发〈“数据要素x”三年行动方案（2024-2026年）〉的通知》→《国家数据局等部门关于印发〈“数据要素×”三年行动计划（2024—2026年）〉的通知》⟧",
    ],
    [
      "Traditional",
      "推動經濟發展，落實⟦citation.title:《“數據要素x”三年行動計劃（2024-2026年）》→《“數據要素×”三年行動計劃（2024—2026年）》⟧",
    ],
    [
      "Traditional, the writer's own corner brackets",
      "推動經濟發展，落實⟦citation.title:《「數據要素x」三年行動計劃（2024-2026年）》→《「數據要素×」三年行動計劃（2024—2026年）》⟧",
    ],
    [
      "a table cell",
      `| 依据 | 时限 |\n| --- | --- |\n| ${wrong("《数据要素×三年行动计划（2024—2026年）》")} | 年底 |`,
    ],
    ["a footnote", `见注[^1]。\n\n[^1]: ${wrong("《“数据要素×”三年行动计划（2024-2026年）》")}。`],
    [
      "a short title's definition",
      `${wrong("《“数据要素X”三年行动计划（2024—2026年）》")}（以下简称《行动计划》）`,
    ],
  ])("finds %s", (_, marked) => {
    checkDiagnostics(marked);
  });

  it.each<[string, string]>([
    ["the title", `按照${RIGHT}推进`],
    ["half-width brackets alone", "按照《“数据要素×”三年行动计划(2024—2026年)》推进"],
    ["the title without years", "按照《“数据要素×”三年行动计划》推进"],
    ["a local plan with its place", "印发《浙江省“数据要素×”三年行动计划（2024-2026年）》"],
    ["a local 方案", "印发《XX省“数据要素×”三年行动方案（2024—2026年）》"],
    ["a local 方案 without place", "我市制定《“数据要素×”三年行动方案（2024—2026年）》"],
    ["other years without evidence", "我市制定《“数据要素×”三年行动计划（2025—2027年）》"],
    ["no ×, without evidence", "我市制定《“数据要素”三年行动计划（2024—2026年）》"],
    [
      "the issuer in another clause of the sentence",
      "根据国家数据局部署，我市制定《“数据要素×”三年行动方案（2024—2026年）》",
    ],
    [
      "a local number behind",
      "制定《“数据要素×”三年行动方案（2024—2026年）》（云数发〔2024〕11号）",
    ],
    [
      "the consultation draft",
      "《“数据要素×”三年行动计划（2024—2026年）（征求意见稿）》公开征求意见",
    ],
    [
      "a word in front, the plan's number behind",
      "印发《省“数据要素×”三年行动计划（2024—2026年）》（国数政策〔2023〕11号）",
    ],
    ["a longer title", "《“数据要素×”三年行动计划（2024—2026年）任务分工》"],
    ["another kind behind", "《“数据要素×”三年行动计划实施细则》"],
    ["a qualifier in front", "《工业领域“数据要素×”三年行动计划（2024-2026年）》"],
    ["another plan", "《“十四五”数字经济发展规划》和《“十四五”大数据产业发展规划（2021-2025年）》"],
    ["another × title", "《“人工智能x”行动方案（2024-2026年）》"],
    ["the contest", "《“数据要素×”大赛指南（2024-2026年）》"],
    ["right nesting", "《关于印发〈云岭市数据条例〉的通知》"],
    ["adjacent titles", "《行动计划》《云岭市数据条例》"],
    ["a title that is not closed", "《行动计划（2024-2026年）提出，《数据安全法》规定。"],
    ["a sentence between marks", "《甲》》《《乙。《丙》丁》"],
    [
      "a title in a quotation",
      "来函写道：“请落实《“数据要素x”三年行动计划（2024-2026年）》要求。”",
    ],
    ["code", "`《“数据要素x”三年行动计划（2024-2026年）》`"],
    ["an address", "[政策](https://example.com/《“数据要素x”三年行动计划》)"],
    [
      "the draft's own title",
      "# “数据要素x”三年行动计划（2024-2026年）\n\n现印发《“数据要素x”三年行动计划（2024-2026年）》。",
    ],
    ["emphasis inside the title", "《“数据要素×”三年**行动计划**（2024—2026年）》"],
    ["asterisks inside the title", "《**“数据要素×”**三年行动计划（2024—2026年）》"],
  ])("leaves alone %s", (_, text) => {
    checkDiagnostics(text);
  });

  it("uses 「」 where the script is Taiwan's or Hong Kong's", () => {
    const marked =
      "依據⟦citation.title:《數據要素×三年行動計劃（2024—2026年）》→《「數據要素×」三年行動計劃（2024—2026年）》⟧";
    checkDiagnostics(marked, { settings: { ...DEFAULT_SETTINGS, script: "Hant-TW" } });
  });

  it("can be switched off", () => {
    checkDiagnostics("学习《“数据要素X”三年行动计划（2024—2026年）》", {
      settings: { rules: { "citation.title": "off" } },
    });
  });
});
