import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RESTYLE_STYLES, type RestyleStyle } from "../../server/service/features/citing/restyle.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../server/service/settings.ts";
import { applyEdits } from "../../server/service/text/span.ts";
import { service } from "../harness/service.ts";

function restyle(text: string, style: RestyleStyle, given: Partial<Settings> = {}): string {
  const settings = { ...DEFAULT_SETTINGS, ...given };
  const edits = service.restyle(service.openDraft(text, "markdown"), style, settings);
  for (const [index, { start }] of edits.entries()) {
    expect(start).toBeGreaterThanOrEqual(edits[index - 1]?.end ?? 0);
  }
  return applyEdits(text, edits);
}

const TITLE = "《“数据要素×”三年行动计划（2024—2026年）》";
const CLAUSE = `${TITLE}（国数政策〔2023〕11号）“（七）数据要素×交通运输”`;
const SHORT = "《行动计划》“（七）数据要素×交通运输”";
const FULL = `国家数据局等17部门${TITLE}（国数政策〔2023〕11号，2023年12月31日）第三部分“（七）数据要素×交通运输”`;

describe("restyling citations", () => {
  const STYLED = { clause: CLAUSE, short: SHORT, full: FULL };

  it.each(RESTYLE_STYLES.flatMap((from) => RESTYLE_STYLES.map((to) => [from, to] as const)))(
    "from %s to %s",
    (from, to) => {
      expect(restyle(`依据${STYLED[from]}，推进。`, to)).toBe(`依据${STYLED[to]}，推进。`);
    },
  );

  it.each([
    ["a bare number", "《行动计划》（七）"],
    ["half-width brackets", "《行动计划》(七)"],
    ["a number in quotation marks", "《行动计划》“（七）”"],
    ["a title without marks", "《行动计划》（七）数据要素×交通运输"],
    ["a title in marks of its own", "《行动计划》（七）“数据要素×交通运输”"],
    ["an article", "《行动计划》第七条"],
    ["a bracketed article", "《行动计划》第（七）条“数据要素×交通运输”"],
    ["an item and its part", "《行动计划》第三部分第（7）项"],
    ["the full title without number", `${TITLE}（七）`],
    ["a miswritten title", "《“数据要素x”三年行动计划（2024-2026年）》(国数政策[2023]11号)（七）"],
  ])("takes %s", (_, written) => {
    expect(restyle(`依据${written}，推进。`, "clause")).toBe(`依据${CLAUSE}，推进。`);
  });

  it("takes lists, each clause on its own", () => {
    const list = "《行动计划》（七）、（八）和（十六）";
    const clauses =
      "“（七）数据要素×交通运输”、“（八）数据要素×金融服务”和“（十六）提升数据供给水平”";
    expect(restyle(list, "short")).toBe(`《行动计划》${clauses}`);
    expect(restyle(list, "full")).toBe(
      `国家数据局等17部门${TITLE}（国数政策〔2023〕11号，2023年12月31日）${clauses}`,
    );
    expect(restyle(restyle(list, "full"), "short")).toBe(`《行动计划》${clauses}`);
    expect(restyle("《行动计划》第（七）、（八）项", "short")).toBe(
      "《行动计划》“（七）数据要素×交通运输”、“（八）数据要素×金融服务”",
    );
  });

  it.each([
    ["a range", "《行动计划》（四）至（十五）"],
    ["another document", "《数据安全法》第七条、《云岭市规划》（七）"],
    [
      "a local plan by the same short title",
      "我省《行动计划》（七）、我市《行动计划》“（三）总体目标”",
    ],
    [
      "another document under the same short title",
      "《云岭市方案》（以下简称《行动计划》）。《行动计划》（七）。",
    ],
    ["a quotation", "来函要求“落实《行动计划》第七条”。"],
    ["a block quote", "> ——《行动计划》（七）"],
    ["a heading", "## 《行动计划》（七）"],
    ["code", "`《行动计划》（七）`"],
    ["an unknown clause", "《行动计划》（二十四）"],
    ["a list with an unknown clause", "《行动计划》（七）、（二十四）"],
    ["number and title that do not agree", "《行动计划》“（八）数据要素×交通运输”"],
    ["a definition between", `${TITLE}（国数政策〔2023〕11号，以下简称《三年计划》）（七）`],
    ["a definition behind", "《行动计划》（七）（以下简称《三年计划》）"],
    ["a note of another kind", "《行动计划》（见附件1）（七）"],
    ["markup inside", "《行动计划》**（七）**"],
    ["markup inside the title", "《“数据要素×”三年**行动计划**（2024—2026年）》（七）"],
    ["a reference without the title in front", "根据《行动计划》部署，落实第七条"],
    ["the draft's own clause", "本方案（七）"],
    [
      "what is switched off",
      "<!-- policy-drafting-disable -->\n\n《行动计划》（七）\n\n<!-- policy-drafting-enable -->",
    ],
  ])("leaves alone %s", (_, text) => {
    for (const style of RESTYLE_STYLES) expect(restyle(text, style)).toBe(text);
  });

  it("leaves a quotation behind the clause where it is", () => {
    expect(restyle("《行动计划》（七）“提升多式联运效能”", "short")).toBe(
      `${SHORT}“提升多式联运效能”`,
    );
  });

  it("keeps an issuer that the writer names in the style's own words", () => {
    const written = `为落实国家数据局等17部门${CLAUSE}，制定本方案。`;
    expect(restyle(written, "clause")).toBe(written);
    expect(restyle(written, "short")).toBe(`为落实国家数据局等17部门${SHORT}，制定本方案。`);
    expect(restyle(written, "full")).toBe(`为落实${FULL}，制定本方案。`);
  });

  it("keeps an issuer that the writer names in other words", () => {
    const written = `国家数据局等部门印发的${TITLE}（国数政策〔2023〕11号）（七）`;
    expect(restyle(written, "full")).toBe(
      `国家数据局等部门印发的${TITLE}（国数政策〔2023〕11号，2023年12月31日）第三部分“（七）数据要素×交通运输”`,
    );
    expect(restyle(written, "short")).toBe(`国家数据局等部门印发的${SHORT}`);
  });

  it.each([
    [
      "Hant",
      "推動經濟發展，《行動計劃》第七條",
      "推動經濟發展，《行動計劃》“（七）數據要素×交通運輸”",
    ],
    [
      "Hant-TW",
      "推動經濟發展，《行動計劃》第七條",
      "推動經濟發展，《行動計劃》「（七）數據要素×交通運輸」",
    ],
    [
      "Hans",
      "推动「发展」，《行动计划》第七条",
      "推动「发展」，《行动计划》「（七）数据要素×交通运输」",
    ],
  ] as const)("keeps the script %s and the writer's quotation marks", (script, text, expected) => {
    expect(restyle(text, "short", { script })).toBe(expected);
  });

  it("keeps line ends and what stands round", () => {
    const text = "\r\n甲𠮷《行动计划》（七）乙\r\n\r\n- 丙《行动计划》第八条\r\n";
    expect(restyle(text, "short")).toBe(
      "\r\n甲𠮷《行动计划》“（七）数据要素×交通运输”乙\r\n\r\n- 丙《行动计划》“（八）数据要素×金融服务”\r\n",
    );
  });

  describe("the short title", () => {
    const cited = `${TITLE}（七）`;

    it("is the one that the draft defines", () => {
      const defined = `${TITLE}（以下简称《三年计划》）印发。\n\n`;
      expect(restyle(defined + cited, "short")).toBe(
        `${defined}《三年计划》“（七）数据要素×交通运输”`,
      );
    });

    it("else the one that is set, which is accepted as naming the plan", () => {
      const citation = { ...DEFAULT_SETTINGS.citation, shortName: "国家三年计划" };
      expect(restyle(cited, "short", { citation })).toBe(
        "《国家三年计划》“（七）数据要素×交通运输”",
      );
      expect(restyle("《国家三年计划》（七）", "clause", { citation })).toBe(CLAUSE);
      const draft = service.openDraft("《国家三年计划》（二十四）", "markdown");
      const codes = service.diagnose(draft, { ...DEFAULT_SETTINGS, citation });
      expect(codes.map(({ code }) => code)).toEqual(["citation.unknown"]);
      expect(service.diagnose(draft, DEFAULT_SETTINGS)).toEqual([]);
    });

    it("is not used where the draft gives it to another document", () => {
      const other = "《云岭市方案》（以下简称《行动计划》）印发。\n\n";
      expect(restyle(other + cited, "short")).toBe(`${other}${TITLE}“（七）数据要素×交通运输”`);
    });
  });

  const BITS = [
    ...["《行动计划》", TITLE, "（国数政策〔2023〕11号）", "第三部分", "《数据安全法》"],
    ...[
      "（七）",
      "“（七）数据要素×交通运输”",
      "第七条",
      "第（八）项",
      "至",
      "、",
      "。",
      "“",
      "”",
      "\n\n",
      "𠮷",
    ],
    ...[
      "数据要素×交通运输",
      "（以下简称《三年计划》）",
      "《三年计划》",
      "> ",
      "**",
      "（二十四）",
      "\r\n",
    ],
  ];
  const texts = fc.array(fc.constantFrom(...BITS), { maxLength: 14 }).map((bits) => bits.join(""));
  const style = fc.constantFrom(...RESTYLE_STYLES);

  it("a second time changes nothing, and the way does not matter", () => {
    fc.assert(
      fc.property(texts, style, style, (text, first, second) => {
        const once = restyle(text, first);
        expect(restyle(once, first)).toBe(once);
        const direct = restyle(text, second);
        expect(restyle(once, second)).toBe(direct);
      }),
      { seed: 20240101, numRuns: 2000 },
    );
  });
});
