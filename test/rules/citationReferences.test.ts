import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/service/settings.ts";
import { checkDiagnostics, service } from "../harness/service.ts";

const unknown = (text: string) => `⟦citation.unknown:${text}⟧`;

describe("references in every form in use", () => {
  it.each([
    [`《行动计划》${unknown("(二十四)")}`],
    [`《行动计划》${unknown("（24）")}`],
    [`《行动计划》${unknown("（２４）")}`],
    [`《行动计划》${unknown("第24条")}`],
    [`《行动计划》${unknown("第（24）项")}`],
    [`《行动计划》第三部分${unknown("第（二十四）项")}`],
    [`《行动计划》中${unknown("（二十四）")}`],
    [`《行动计划》${unknown("第30项")}已完成`],
    [`《行动计划》第十项、${unknown("第二十四项")}`],
    [`《行动计划》${unknown("第六部分")}提出了考核办法`],
    [`《行动计划》（国数政策〔2023〕11号）${unknown("第7部分")}第（三）项`],
    [`《行动计划》的${unknown("（二十四）")}`],
    [`《行动计划》（四）至${unknown("（二十五）")}`],
    [`《行动计划》（四）—${unknown("（二十五）")}`],
    [`《行动计划》（四）～${unknown("（二十五）")}`],
    [`《行动计划》第（四）至${unknown("（二十五）项")}`],
    [`《行动计划》第（四）、（七）、${unknown("（二十五）条")}`],
    [`《行动计划》第四至${unknown("二十五条")}`],
    [`《行动计划》第四条至${unknown("第二十五条")}`],
    [`《行动计划》第四、七、${unknown("二十五条")}`],
    [`《行动计划》（四—${unknown("二十五）")}`],
    [`《行动计划》（四）、（七）以及${unknown("（二十五）")}`],
    [`《行动计划》“（四）数据要素×工业制造”至“${unknown("（二十四）")}”`],
    [`《行动计划》“（四）数据要素×工业制造”、“${unknown("（二十四）")}”`],
    [`《行动计划》（四）数据要素×工业制造、${unknown("（二十四）")}`],
    [`《行动计划》“（四）数据要素×工业制造”和“${unknown("（二十四）")}”`],
    [`《行动计划》${unknown("（一百零三）")}`],
    [`《行动计划》${unknown("（九百九十九）")}`],
    [`《行动计划》${unknown("第一千二百三十条")}`],
    [`《行動計劃》${unknown("第（二十四）項")}，推動經濟發展`],
    [`《行动计划》（国数政策〔2023〕11号，2023年12月31日）第三部分${unknown("（二十四）")}`],
    [`《行动计划》（⟦citation.number:国数政策（2023）11号⟧）${unknown("（二十四）")}`],
    [`《“数据要素×”三年行动计划》${unknown("（二十四）")}`],
    [`⟦citation.title:《“数据要素X”三年行动计划（2024—2026年）》⟧${unknown("（二十四）")}`],
  ])("%s", (marked) => {
    checkDiagnostics(marked);
  });

  const FULL = "《“数据要素×”三年行动计划（2024—2026年）》";

  it.each([
    [`${FULL}（以下简称《三年计划》）。按照《三年计划》${unknown("（二十四）")}。`],
    [`${FULL}（以下简称“三年计划”）。按照“三年计划”${unknown("（二十四）")}。`],
    [`${FULL}（以下简称“三年计划”）。按照三年计划${unknown("（二十四）")}。`],
    [`${FULL}（以下简称：三年计划）。按照三年计划${unknown("第三十条")}。`],
    [`${FULL}（以下称《三年计划》）。按照《三年计划》${unknown("（二十四）")}。`],
    [`${FULL}（以下统称“国家计划”）。\n\n按照国家计划${unknown("（二十四）")}。`],
    [`${FULL}（国数政策〔2023〕11号，以下简称《三年计划》）${unknown("（二十四）")}`],
    [
      `${FULL}（以下简称“三年计划”）。按照三年计划“${unknown("（二十四）→（十四）")}数据要素×城市治理”。`,
    ],
    [`落实${FULL}。对照国家计划第五部分${unknown("第（二十八）项")}。`],
    [`落实《行动计划》。国家行动计划${unknown("（二十八）")}。`],
  ])("short forms that the draft defines or that follow from its title: %s", (marked) => {
    checkDiagnostics(marked);
  });

  it.each([
    [
      "another document under the plan's short title",
      "《云岭市方案》（以下简称《行动计划》）印发。按照《行动计划》（二十四）。",
    ],
    [
      "another document's bare short form",
      "按照《行动计划》和《云岭市方案》（以下简称“方案”）的部署。依据《行动计划》和方案（二十四）。",
    ],
    ["the document named last", "落实《行动计划》和《云岭省数据条例》第三十条。"],
    [
      "a list of the document named last",
      "《行动计划》（七）和《云岭省规划》（二十八）、（二十九）",
    ],
    ["a range of the document named last", "《云岭省规划》（二十八）至（三十五）与《行动计划》"],
    ["a law without 《》", "依据《行动计划》和数据安全法第三十条，开展评估。"],
    ["a document without 《》", "依据《行动计划》，并按照省实施方案第三十条执行。"],
    ["the draft's own", "落实《行动计划》，详见本实施方案第三十条。"],
    ["below", "落实《行动计划》，详见下文第三十条。"],
    [
      "an item of the draft behind the title",
      "根据《行动计划》，（二十四）加强领导；落实《行动计划》、（二十五）加强宣传。",
    ],
    ["another document without 《》 behind a clause", "《行动计划》（十二）及我市方案（二十四）"],
    ["the draft behind a clause", "《行动计划》（十二）、本方案（二十四）"],
    [
      "an item of a clause",
      "《行动计划》第七条第（三十）项和“（七）数据要素×交通运输”第（三十）项",
    ],
    ["a national plan, where the draft names none that is known", "国家计划第（二十八）项"],
    ["a local document of the same title", "我省《行动计划》（二十四）和市《行动计划》第六部分"],
    ["a document of the same title named before", "我市印发方案。该《行动计划》（二十四）"],
    ["a count of items", "《行动计划》第三十项任务；落实《行动计划》，抓好第三十项"],
    ["an item of an item", "《行动计划》（七）第三十项"],
    ["a part of another document", "落实《行动计划》，依据《云岭省规划》第六部分"],
    ["a measure", "根据《行动计划》部署，第三十条措施如下"],
    ["a line of a bus", "落实《行动计划》，开通第三十条公交线路。"],
    ["a river", "落实《行动计划》，治理第三十条河流。"],
    ["a year", "《行动计划》（2024）"],
    ["a year in a note", "《行动计划》（2024年）和《行动计划》（2023〔11〕）"],
    ["a count", "《行动计划》（共二十四条）"],
    ["a chapter", "《行动计划》第（三十）部分"],
    ["a project", "《行动计划》第（三十）项目"],
    ["no numeral", "《行动计划》（二〇二四）和《行动计划》（一二三）"],
    ["a number too long", "《行动计划》（一千零一百零十百千零一百）"],
    ["another sentence", "《行动计划》已经印发。（二十四）加强保障。"],
    ["far behind", `《行动计划》${"，推进数据工作".repeat(70)}第三十条`],
  ])("says nothing of %s", (_, text) => {
    checkDiagnostics(text);
  });
});

describe("what a reference is", () => {
  const read = (text: string) => {
    const [block] = service.openDraft(text, "plaintext").blocks;
    return block?.facts.references.map(({ start, end, number, form, ranged, document }) => [
      text.slice(start, end),
      number,
      form,
      ranged,
      document && `${document.name} ${document.by}`,
    ]);
  };

  it("the ends of a range know it, each has its number and document", () => {
    expect(read("《行动计划》第（四）至（十五）项、（七）")).toEqual([
      ["第（四）", 4, "item", true, "行动计划 bound"],
      ["（十五）项", 15, "item", true, "行动计划 bound"],
      ["（七）", 7, "bracketed", false, "行动计划 bound"],
    ]);
  });

  it("numbers of every size", () => {
    expect(
      read("（十）（二十）（一百零五）（一百一十）（三千）")?.map(([, number]) => number),
    ).toEqual([10, 20, 105, 110, 3000]);
  });

  it("numbers inside a title are none", () => {
    expect(read("《关于第（七）项的通知》第一条")?.map(([text]) => text)).toEqual(["第一条"]);
  });
});

describe("hard texts", () => {
  it.each([
    "（",
    "）",
    "（（七）",
    "《行动计划》（",
    "《",
    "》",
    "第（四）、",
    "第四至",
    "“（四）",
    "以下简称《",
    "（四）至",
    "《行动计划》提出",
    "《“数据要素x”三年行动方案》",
    "国发[2024]",
    "国发[2024]第01号、",
    "（国数政策",
    "《行动计划》（四）、",
    "《行动计划》提出打造",
    "一",
    "二十",
    "（九百九十九",
    "《《》",
    "《a《b》",
    "《“数据要素×”三年行动计划（2024-2026年）》（国数政策[2023]11号）第三部分第（七）项",
  ])("100,000 units of %s on one line are checked and restyled in a moment", (unit) => {
    const text = `推动经济发展${unit.repeat(Math.ceil(100_000 / unit.length))}`;
    const draft = service.openDraft(text, "plaintext");
    const settings = {
      ...DEFAULT_SETTINGS,
      script: "Hans",
      rules: { "script.word": "off", "script.character": "off" },
    } as const;
    const findings = service.diagnose(draft, settings);
    expect(findings.every(({ start, end }) => 0 <= start && start < end)).toBe(true);
    service.restyle(draft, "full", settings);
  });
});
