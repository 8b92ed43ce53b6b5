import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, type Settings } from "../../server/service/settings.ts";
import { checkTyping, completionsAt, service } from "../harness/service.ts";
import { TYPING } from "./completion/index.ts";
import { PLAN } from "./completion/typing.ts";

for (const [subject, cases] of Object.entries(TYPING)) {
  describe(`typing: ${subject}`, () => {
    it.each(cases.map((one) => [one[0], one[1], one[2], one] as const))(
      "%j typed %j: %s",
      (_text, _typed, _expected, one) => checkTyping(one),
    );
  });
}

describe("the list", () => {
  it("has the twelve best", () => {
    expect(completionsAt("推动数据$0")).toHaveLength(12);
  });

  it("has each proposal once", () => {
    for (const marked of ["国数政策〔$0", "落实《$0", "## 数据要素×交通运输\n\n推动数据$0"]) {
      const texts = completionsAt(marked).map(({ replacement }) => replacement);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it.each([
    ["推动数据$0", "数据要素 sjys shujuyaosu"],
    ["推动sj$0", "sj要素 sjys shujuyaosu"],
  ])("is filtered by every way to type on: %s", (marked, filter) => {
    expect(completionsAt(marked)[0]?.filter).toBe(filter);
  });

  it("knows the headings of plain text", () => {
    const marked = "二、重点行动\n（一）数据要素×交通运输\n打通数据$0";
    const labels = completionsAt(marked, { language: "plaintext" }).map(({ label }) => label);
    expect(labels.slice(0, 3)).toContain("数据壁垒");
  });

  it.each([
    ["一、总体$0", "总体要求"],
    ["（一）数据要素×交$0", "数据要素×交通运输"],
  ])("has headlines in a heading of plain text: %s", (marked, label) => {
    const labels = completionsAt(marked, { language: "plaintext" }).map((one) => one.label);
    expect(labels).toContain(label);
  });

  it("is empty where a heading of plain text is finished", () => {
    expect(completionsAt("二、重点行动\n（四）现代农业$0", { language: "plaintext" })).toEqual([]);
  });

  it("names the clauses beside the label", () => {
    expect(completionsAt("推动多式$0")[0]?.detail).toBe("（七）");
    expect(completionsAt("推动数据要$0")[0]?.detail).toBe("（一）（二）（三）…");
    expect(completionsAt("## 金融服务\n\n推动数据要$0")[0]?.detail).toBe("（八）（一）（二）…");
  });
});

describe("a citation that is offered", () => {
  const C7 = "“（七）数据要素×交通运输”";

  /** The text that the first proposal writes. */
  function written(marked: string, citation: Partial<Settings["citation"]> = {}) {
    const settings = { citation: { ...DEFAULT_SETTINGS.citation, ...citation } };
    return completionsAt(marked, { settings })[0]?.replacement;
  }

  it.each([
    ["clause", `${PLAN}${C7}`],
    ["short", `《行动计划》${C7}`],
    ["template", "第（七）项"],
    ["footnote", `${PLAN}${C7}`],
    ["gbt7714", `${PLAN}${C7}`],
    ["csl-json", `${PLAN}${C7}`],
  ] as const)("is in the style %s as it can stand in a sentence", (style, expected) => {
    expect(written("按照（七$0", { style, template: "第{label}项" })).toBe(expected);
  });

  it.each([
    ["as the user has set it", "", "三年计划", `《三年计划》${C7}`],
    [
      "as the draft defines it",
      `${PLAN.slice(0, -1)}，以下简称《数据计划》）。`,
      "",
      `《数据计划》${C7}`,
    ],
    [
      "in full where it means another document in the draft",
      "《云岭省数据行动计划》（以下简称《行动计划》）。",
      "",
      `《“数据要素×”三年行动计划（2024—2026年）》${C7}`,
    ],
  ])("names the plan %s", (_, defined, shortName, expected) => {
    expect(written(`${defined}按照（七$0`, { style: "short", shortName })).toBe(expected);
  });

  it.each([
    ["what the user has set", "按照《三年计划》（七$0", "三年计划"],
    [
      "what the draft defines",
      `${PLAN.slice(0, -1)}，以下简称《数据计划》）。按照《数据计划》（七$0`,
      "",
    ],
  ])("is the clause alone behind a short title: %s", (_, marked, shortName) => {
    expect(written(marked, { shortName })).toBe(C7);
  });

  it("is no clause of the plan behind a short title that means another document", () => {
    const marked = "《云岭省数据行动计划》（以下简称《行动计划》）。按照《行动计划》（七$0";
    expect(written(marked)).not.toBe(C7);
  });

  it("takes the short title where the draft names the plan so", () => {
    const defined = `${PLAN.slice(0, -1)}，以下简称《数据计划》）。`;
    expect(written(`${defined}\n\n按照（七$0`)).toBe(`《数据计划》${C7}`);
    expect(written(`${PLAN}。\n\n按照（七$0`, { shortName: "三年计划" })).toBe(`${PLAN}${C7}`);
  });
});

describe("without pinyin", () => {
  const settings = { completion: { pinyin: false } };

  it.each(["推动sjys$0", "推动数据ys$0", "按照jtys$0", "落实《xdjh$0"])("%s: nothing", (marked) => {
    expect(completionsAt(marked, { settings })).toEqual([]);
  });

  it("characters and numbers are typed as before", () => {
    expect(completionsAt("推动数据要$0", { settings })[0]?.label).toBe("数据要素");
    expect(completionsAt("按照第7$0", { settings })[0]?.label).toBe("（七）数据要素×交通运输");
  });
});

describe("the documentation of a proposal", () => {
  it.each([
    ["推动多式$0", "提升**多式联运**效能"],
    ["## 金融服务\n\n推动数据要$0", "发挥金融科技和**数据要素**的驱动作用"],
    ["按照（七$0", "提升多式联运效能"],
    ["落实《$0", "国数政策〔2023〕11号"],
    ["提出“加快推广电$0", "**加快推广电子提单、信用证、电子放货等业务应用**"],
  ])("%s", (marked, expected) => {
    const [first] = completionsAt(marked);
    const markdown = first && service.describeCompletion(first.subject, first.script);
    expect(markdown?.replace(/\\(.)/g, "$1")).toContain(expected);
    expect(markdown?.replace(/\\(.)/g, "$1")).toContain("国数政策〔2023〕11号");
  });
});
