import { describe, expect, it } from "vitest";
import type { CorpusData } from "../../server/service/corpus/model.ts";
import { DEFAULT_SETTINGS } from "../../server/service/settings.ts";
import { readPlan } from "../harness/plans.ts";
import {
  checkDiagnostics,
  checkHover,
  checkNoHover,
  checkReferences,
  completionsAt,
  definitionAt,
  service as plain,
} from "../harness/service.ts";

const province = readPlan("yunling");
const service = plain.withCorpora([province, readPlan("smallest")]);
const options = { service };

const NATION = "《“数据要素×”三年行动计划（2024—2026年）》";
const PROVINCE = "《云岭省数据要素提质行动方案（2025—2027年）》";

/** The first line of the hover at `$0`, over what is marked. */
const hovered = (marked: string, others = options) => checkHover(marked, others).split("\n")[0];

describe("which plan a bare number means", () => {
  const ours = "**（四）数据要素×口岸物流** · 《提质方案》 · 重点任务";
  const nations = "**（四）数据要素×工业制造** · 《行动计划》 · 重点行动";
  it.each([
    ["the user's own, where none is named", "我们按照⟦:（$0四）⟧推进。", ours],
    ["the one named in front", `落实${NATION}。\n\n我们按照⟦:（$0四）⟧推进。`, nations],
    ["the one named last", `落实${NATION}、${PROVINCE}。\n\n按照⟦:（$0四）⟧推进。`, ours],
    [
      "that before one named behind",
      `${NATION}。\n\n按照⟦:（$0四）⟧。\n\n落实${PROVINCE}。`,
      nations,
    ],
    [
      "the one named behind, where none is in front",
      `按照⟦:（$0四）⟧。\n\n落实${NATION}。`,
      nations,
    ],
    ["the one that its number names", "落实国数政策〔2023〕11号。\n\n按照⟦:（$0四）⟧。", nations],
    [
      "the one that the draft defines",
      `${PROVINCE}（以下简称《方案》）。${NATION}。\n\n《方案》很好。\n\n按照⟦:（$0四）⟧。`,
      ours,
    ],
    [
      "the one that has it",
      "我们按照⟦:（$0七）⟧推进。",
      "**（七）数据要素×交通运输** · 《行动计划》 · 重点行动",
    ],
    ["the one whose title stands behind", "按照⟦:（$0四）数据要素×工业制造⟧推进。", nations],
    ["the one in front in its sentence", `${PROVINCE}。落实《行动计划》⟦:（$0四）⟧。`, nations],
  ])("%s", (_, marked, expected) => {
    expect(hovered(marked)).toBe(expected);
    const [, heading] = definitionAt(marked, options);
    expect(expected).toContain(heading.replace("### ", ""));
  });

  it("in the text of a plan itself it is its own", () => {
    for (const [corpus, title] of [
      ["data-elements-x-2024-2026", "数据要素×工业制造"],
      [province.id, "数据要素×口岸物流"],
    ] as const) {
      const document = service.clauseDocument(corpus, "Hans");
      if (!document) throw new Error(corpus);
      const text = `${document.text}\n按照（四）推进。\n`;
      const draft = service.openDraft(text, "markdown");
      const at = text.lastIndexOf("（四）") + 1;
      const subject = service.subjectAt(draft, at, document, DEFAULT_SETTINGS);
      expect(subject?.kind === "clause" && subject.clause.title).toBe(title);
    }
  });
});

describe("a term of several plans is explained by the one named last", () => {
  it.each([
    ["⟦:数据要$0素⟧流通。", "《提质方案》"],
    [`落实${NATION}。\n\n⟦:数据要$0素⟧流通。`, "《行动计划》"],
  ])("%s", (marked, source) => {
    expect(hovered(marked)).toBe(`**数据要素** · 规范用语 · ${source}`);
  });

  it("and all its places are found, from whichever", () => {
    const text = `${NATION}。⟦:数据要素⟧流通，⟦:数据要素⟧市场。`;
    checkReferences("⟦:⟧数据要$0素".replace("⟦:⟧", ""), text, options);
    checkReferences(`${NATION}。数据要$0素`, text, options);
  });
});

describe("each plan's citations and quotations are checked against it", () => {
  it.each([
    `按照${PROVINCE}⟦citation.unknown:（七）⟧、《行动计划》⟦citation.unknown:（二十四）⟧。`,
    `按照${PROVINCE}第二部分、⟦citation.unknown:第三部分⟧推进。`.replace(
      "、⟦",
      `。按照${PROVINCE}⟦`,
    ),
    `按照《提质方案》⟦citation.mismatch:（三）数据要素×口岸物流⟧推进。`,
    `按照${PROVINCE}（⟦citation.number:云数发〔2024〕16号→云数发〔2024〕15号⟧）推进。`,
    "云岭省数据局⟦citation.title:《云岭省数据要素提质行动计划（2025—2027年）》→《云岭省数据要素提质行动方案（2025—2027年）》⟧。",
    `${PROVINCE}提出，压缩口岸候检时间⟦citation.mismatch:30%以上→20%以上⟧。`,
    `${PROVINCE}提出：“推动跨境车辆一次备案、沿线互⟦quotation.altered:通→认⟧，压缩口岸候检时间20%以上。”`,
    "我省《提质方案》提出：“推动跨境车辆一次备案、沿线互⟦quotation.altered:通→认⟧，压缩口岸候检时间20%以上。”",
    `${NATION}提出：“推进货运寄递数据、运单数据、结算数据、保险数据、货运跟踪数据等共享互⟦quotation.altered:通→认⟧”。`,
    "“全市当年办成⟦quotation.altered:九→十⟧件数据实事。”（《云岭市数据事项清单》（一））",
    `按照我省《提质方案》⟦citation.unknown:（九）⟧。`,
  ])("%s", (marked) => {
    checkDiagnostics(marked, options);
  });

  it.each([
    [
      "a quotation of either, word for word",
      `“推动跨境车辆一次备案、沿线互认”，“提升多式联运效能”。`,
    ],
    ["another local document of the nation's short title", "我省《行动计划》（二十四）。"],
    ["a part of a plan that has none", "按照《云岭市数据事项清单》第三部分推进。"],
    ["a number that only the other has", "按照（二十三）推进。"],
    ["both in one sentence", `落实${NATION}（七）、${PROVINCE}（四）。`],
    ["two plans side by side", `${NATION}与${PROVINCE}提出“推动跨境车辆一次备案、沿线互通”。`],
  ])("and nothing is marked that is right: %s", (_, text) => {
    checkDiagnostics(text, options);
  });
});

/** A later national plan with the same short title, a clause title and terms in common. */
const later: CorpusData = {
  ...province,
  id: "later",
  document: {
    ...province.document,
    title: "“数据要素×”三年行动计划（2027—2029年）",
    shortTitle: "行动计划",
    number: "国数政策〔2026〕30号",
    issuers: ["国家数据局"],
  },
  clauses: province.clauses.map((clause) =>
    clause.number === 6 ? { ...clause, title: "提升数据供给水平" } : clause,
  ),
};

describe("a sentence that two plans have", () => {
  const [sentence = ""] = plain.library.corpora[0]?.clause(7)?.paragraphs[0]?.sentences ?? [];
  const clauses = province.clauses.map((clause) =>
    clause.number === 6 ? { ...clause, paragraphs: [{ sentences: [sentence] }] } : clause,
  );
  const shared = { service: plain.withCorpora([{ ...province, clauses }]) };
  const nations = "**逐字一致：《行动计划》（七）**";
  const ours = "**逐字一致：《提质方案》（六）**";
  const quoted = `“⟦:${sentence.slice(0, 2)}$0${sentence.slice(2)}⟧”`;

  it.each([
    ["the one named last", `落实${NATION}。\n\n要求是：${quoted}`, nations],
    ["the user's own, where none is named", quoted, ours],
    ["the one that the sentence names", `${NATION}。\n\n${PROVINCE}提出：${quoted}`, ours],
  ])("is quoted from %s", (_, marked, expected) => {
    expect(checkHover(marked, shared).replace(/\s+/g, " ")).toContain(expected);
  });

  it.each([
    [`国家提出：${quoted}`, nations],
    [`按照${NATION}（七）提出的${quoted}`, nations],
    [`按照${PROVINCE}（六）提出的${quoted}`, ours],
  ])("and neither number is wrong for it, nor is the state a province: %s", (marked, expected) => {
    expect(checkHover(marked, shared)).toContain(expected);
    checkDiagnostics(marked.replace(/⟦:|⟧|\$0/g, ""), shared);
  });

  it("and is found where the plan is asked for that is meant there", () => {
    const text = `落实${NATION}。\n\n要求是：“⟦:${sentence}⟧”`;
    checkReferences(`《行动计划》（$0七）`, text, shared);
    checkReferences(`《提质方案》（$0六）`, text.replace(/⟦:|⟧/g, ""), shared);
  });
});

describe("two plans of one short title, and titles that differ in the years", () => {
  const two = { service: plain.withCorpora([later]) };
  const LATER = "《“数据要素×”三年行动计划（2027—2029年）》";

  it.each([
    ["either title with its issuer", `国家数据局${NATION}和国家数据局${LATER}。`],
    [
      "either number behind its title",
      `${NATION}（国数政策〔2023〕11号）、${LATER}（国数政策〔2026〕30号）。`,
    ],
    [
      "the short title with either number",
      "《行动计划》（国数政策〔2023〕11号）、《行动计划》（国数政策〔2026〕30号）。",
    ],
    [
      "a clause title of both with either number",
      "按照“（六）提升数据供给水平”和“（十六）提升数据供给水平”。",
    ],
    ["the short title where both are named", `${NATION}、${LATER}。按照《行动计划》（二十四）。`],
    ["the short title where neither is named", "按照《行动计划》（二十四）。"],
    ["the short title where the longer one is named", `${NATION}。按照《行动计划》（二十三）。`],
  ])("nothing is marked that may be right: %s", (_, text) => {
    checkDiagnostics(text, two);
  });

  it.each([
    `${LATER}。按照《行动计划》⟦citation.unknown:（七）⟧。`,
    `${NATION}。按照《行动计划》⟦citation.unknown:（二十四）⟧。`,
    `${NATION}（以下简称《行动计划》）。${LATER}。按照《行动计划》⟦citation.unknown:（二十四）⟧。`,
    `${LATER}（⟦citation.number:国数政策〔2023〕11号→国数政策〔2026〕30号⟧）。`,
  ])("the short title is that of the one named in full: %s", (marked) => {
    checkDiagnostics(marked, two);
  });

  it("are told apart by their full titles in lists", () => {
    const names = two.service.findSymbols("总体思路", DEFAULT_SETTINGS).map((one) => one.container);
    expect(names).toEqual([LATER]);
    const hits = two.service.search("4", "Hans").slice(0, 2);
    expect(hits.map(({ source, title }) => `${source}${title}`)).toEqual([
      `${LATER}数据要素×口岸物流`,
      `${NATION}数据要素×工业制造`,
    ]);
  });

  it("a citation names the full title where the short one would be either's", () => {
    const [first] = completionsAt(`${NATION}、${LATER}。\n\n按照《行动计划》（四），按照（四$0`, {
      ...two,
      settings: { citation: { ...DEFAULT_SETTINGS.citation, style: "short" } },
    });
    expect(first?.replacement).toBe(`${LATER}“（四）数据要素×口岸物流”`);
  });
});

describe("a plan of the province with the nation's short title", () => {
  const document = {
    ...province.document,
    title: "云岭省数据要素提质行动计划（2025—2027年）",
    shortTitle: "行动计划",
  };
  const two = { service: plain.withCorpora([{ ...province, document }]) };

  it.each([
    "按照我省《行动计划》⟦citation.unknown:（七）⟧。",
    `落实${NATION}，按照我省《行动计划》⟦citation.unknown:（七）⟧。`,
    `落实${NATION}。按照《行动计划》（七）、国家行动计划（八）。`,
    "本市《行动计划》（二十四）、本《行动计划》（二十四）、我市《行动计划》提出：“推动跨境车辆一次备案、沿线互通”。",
    "《云岭省数据要素提质行动计划（2025—2027年）》。按照《行动计划》⟦citation.unknown:（七）⟧。",
    `${NATION}（以下简称《行动计划》）与我省《行动计划》（三）。`,
    "我省《行动计划》提出：“推动跨境车辆一次备案、沿线互⟦quotation.altered:通→认⟧，压缩口岸候检时间20%以上。”",
    `《行动计划》提出：“推动跨境车辆一次备案、沿线互认，压缩口岸候检时间20%以上。”`,
  ])("is known where it is said to be the province's: %s", (marked) => {
    checkDiagnostics(marked, two);
  });
});

describe("completion", () => {
  const first = (marked: string) => completionsAt(marked, options)[0];
  it.each([
    [
      "a clause of the plan named last",
      `落实${NATION}。\n\n按照（四$0`,
      "（四）数据要素×工业制造",
      "《行动计划》",
    ],
    ["of the user's own where none is", "按照（四$0", "（四）数据要素×口岸物流", "《提质方案》"],
    [
      "of the one in front of the number",
      `${NATION}。落实${PROVINCE}（四$0`,
      "（四）数据要素×口岸物流",
      "《提质方案》",
    ],
    [
      "a term of the plan named last",
      "落实国数政策〔2023〕11号。\n\n推动数据要$0",
      "数据要素",
      "《行动计划》（一）（二）（三）…",
    ],
    ["a term of the user's own", "推动数据要$0", "数据要素", "《提质方案》（三）（四）（五）"],
    [
      "a sentence",
      "“设立口岸$0",
      "设立口岸数据专区，归集报关、查验、仓储、运力四类数据",
      "《提质方案》（四）",
    ],
  ])("proposes first %s, and says of which plan it is", (_, marked, label, detail) => {
    expect(first(marked)).toMatchObject({ label, detail });
  });

  it("proposes the others behind", () => {
    const labels = completionsAt("按照（四$0", options).map(({ label }) => label);
    expect(labels).toEqual(["（四）数据要素×口岸物流", "（四）数据要素×工业制造"]);
  });

  it("finds by pinyin where a plan has it, and else by characters", () => {
    expect(first("推动kasjzq$0")?.label).toBe("口岸数据专区");
    expect(first("按照《云岭市$0")?.replacement).toBe(
      "《云岭市数据事项清单》（云市数〔2025〕1号）",
    );
    expect(completionsAt("按照gzmb$0", options)).toEqual([]);
  });
});

describe("another service", () => {
  it("leaves the one that it comes from as it was, and knows the built-in plan no worse", () => {
    checkNoHover("设立口岸数据$0专区");
    const [built] = plain.library.corpora;
    expect(service.library.corpora.at(-1)).toBe(built);
    expect(plain.withCorpora([province]).library.corpora[0]).toBe(service.library.corpora[0]);
  });
});
