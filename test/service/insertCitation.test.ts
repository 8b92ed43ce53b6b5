import { describe, expect, it } from "vitest";
import { CITATION_STYLES } from "../../server/service/corpus/citation.ts";
import { SCRIPTS } from "../../server/service/script/scripts.ts";
import { DEFAULT_SETTINGS } from "../../server/service/settings.ts";
import { insertInto, service } from "../harness/service.ts";

const CLAUSE = "“（七）数据要素×交通运输”";
const TITLE = "《“数据要素×”三年行动计划（2024—2026年）》";
const CITED = `${TITLE}（国数政策〔2023〕11号）${CLAUSE}`;
const FIRST =
  "提升多式联运效能，推进货运寄递数据、运单数据、结算数据、保险数据、货运跟踪数据等共享互认，实现托运人一次委托、费用一次结算、货物一次保险、多式联运经营人全程负责。";

describe("inserting a citation", () => {
  it.each([
    ["at a cursor", "按照$0，推进", `按照${CITED}$0，推进`],
    ["at every cursor", "按照⟦:⟧，根据⟦:⟧", `按照${CITED}$0，根据${CITED}$0`],
    ["behind a selection", "⟦:推进航运贸易便利化⟧。", `推进航运贸易便利化${CITED}$0。`],
    ["in code too", "`按照$0`", `\`按照${CITED}$0\``],
    ["into an empty draft", "$0", `${CITED}$0`],
    ["behind a surrogate pair that a cursor splits", "\ud842$0\udfb7市", `𠮷${CITED}$0市`],
    ["once where selections overlap", "⟦:⟧⟦:⟧甲", `${CITED}$0甲`],
  ])("writes it %s", (_, marked, expected) => {
    expect(insertInto(marked, 7, "clause")).toBe(expected);
  });

  const DEFINED = `落实${TITLE}（国数政策〔2023〕11号，以下简称《行动计划》）。\n\n`;
  const OTHER = `落实${TITLE}（以下简称《数据计划》）。\n\n`;

  it.each([
    ["in full where the draft has not named it", "按照$0。", `按照${CITED}$0。`],
    [
      "by the short title that the draft has defined",
      `${DEFINED}按照$0。`,
      `${DEFINED}按照《行动计划》${CLAUSE}$0。`,
    ],
    ["by one of its own", `${OTHER}按照$0。`, `${OTHER}按照《数据计划》${CLAUSE}$0。`],
    [
      "in the form that the draft has",
      "落实《行动计划》第八条。\n\n按照$0",
      "落实《行动计划》第八条。\n\n按照《行动计划》第七条$0",
    ],
    [
      "by the clause alone right behind its title",
      "按照《行动计划》$0推进",
      `按照《行动计划》${CLAUSE}$0推进`,
    ],
    [
      "by the clause alone further on in the sentence",
      "《行动计划》明确，$0",
      `《行动计划》明确，${CLAUSE}$0`,
    ],
    [
      "but not behind another document's title",
      `${DEFINED}《数字政府规划》和$0`,
      `${DEFINED}《数字政府规划》和《行动计划》${CLAUSE}$0`,
    ],
  ])("where no style is asked for names the plan %s", (_, marked, expected) => {
    expect(insertInto(marked, 7, null)).toBe(expected);
  });

  it("a template of one's own is written where the sentence names the plan too", () => {
    const citation = {
      ...DEFAULT_SETTINGS.citation,
      style: "template",
      template: "见{label}",
    } as const;
    expect(insertInto("《行动计划》$0", 7, null, { settings: { citation } })).toBe(
      "《行动计划》见（七）$0",
    );
  });

  it.each([
    ["clause", `${DEFINED}按照${CITED}$0。`],
    ["short", `${DEFINED}按照《行动计划》${CLAUSE}$0。`],
  ] as const)("where %s is asked for writes just that", (style, expected) => {
    expect(insertInto(`${DEFINED}按照$0。`, 7, style)).toBe(expected);
  });

  it.each([
    ["short", `按照《行动计划》${CLAUSE}$0`],
    ["footnote", "按照[^1]$0"],
  ] as const)("where none is asked for follows the settings: %s", (style, expected) => {
    const citation = { ...DEFAULT_SETTINGS.citation, style };
    expect(insertInto("按照$0", 7, null, { settings: { citation } })).toContain(expected);
  });

  it.each([
    [
      `${DEFINED}要⟦:推进航运贸易便利化⟧。`,
      `${DEFINED}要“推进航运贸易便利化”（《行动计划》${CLAUSE}）$0。`,
    ],
    [
      "《行动计划》提出，⟦:推进航运贸易便利化⟧。",
      `《行动计划》提出，“推进航运贸易便利化”（${CLAUSE}）$0。`,
    ],
  ])("a quotation in %j names the plan once", (marked, expected) => {
    expect(insertInto(marked, 7, "quote")).toBe(expected);
  });

  it.each([
    [
      "a selected passage by its quotation",
      "要⟦:推进航运贸易便利化⟧。",
      `要“推进航运贸易便利化”（${TITLE}${CLAUSE}）$0。`,
    ],
    [
      "quotation marks round it too, and turns those inside",
      "⟦:“融合“两客一危”、网络货运”⟧",
      `“融合‘两客一危’、网络货运”（${TITLE}${CLAUSE}）$0`,
    ],
    [
      "each of several passages by its own",
      "⟦:推进航运贸易便利化⟧，⟦:提升多式联运效能⟧",
      `“推进航运贸易便利化”（${TITLE}${CLAUSE}）$0，“提升多式联运效能”（${TITLE}${CLAUSE}）$0`,
    ],
    [
      "nothing else that is selected",
      "⟦:推进航运贸易便利化⟧，⟦:本市自己的话⟧",
      `“推进航运贸易便利化”（${TITLE}${CLAUSE}）$0，本市自己的话“${FIRST}”（${TITLE}${CLAUSE}）$0`,
    ],
  ])("as a quotation replaces %s", (_, marked, expected) => {
    expect(insertInto(marked, 7, "quote")).toBe(expected);
  });

  it("as a quotation is in the draft's script and marks", () => {
    expect(
      insertInto("---\nscript: Hant-TW\n---\n要⟦:融合“兩客一危”、網絡貨運⟧。", 7, "quote"),
    ).toContain(
      "要「融合『兩客一危』、網絡貨運」（《「數據要素×」三年行動計劃（2024—2026年）》「（七）數據要素×交通運輸」）$0。",
    );
  });

  it("has the quotation marks that a Traditional draft without a region has", () => {
    expect(insertInto("推動「數據」要素發展，按照$0", 7, "short")).toBe(
      "推動「數據」要素發展，按照《行動計劃》「（七）數據要素×交通運輸」$0",
    );
    expect(insertInto("推動“數據”要素發展，按照$0", 7, "short")).toBe(
      "推動“數據”要素發展，按照《行動計劃》“（七）數據要素×交通運輸”$0",
    );
  });

  it("follows the settings", () => {
    const citation = { ...DEFAULT_SETTINGS.citation, template: "见{label}" };
    expect(insertInto("甲$0", 7, "template", { settings: { citation } })).toBe("甲见（七）$0");
  });

  it("by a template that quotes takes the selected passage", () => {
    const citation = { ...DEFAULT_SETTINGS.citation, template: "{label}说{quote}" };
    expect(insertInto("⟦:推进航运贸易便利化⟧", 7, "template", { settings: { citation } })).toBe(
      "（七）说“推进航运贸易便利化”$0",
    );
  });

  it.each(SCRIPTS)(
    "in %s gives nothing that our own rules or the clean-up would mend",
    (script) => {
      for (const style of CITATION_STYLES.filter((one) => one !== "csl-json")) {
        for (const number of [1, 7, 11, 19]) {
          const settings = { ...DEFAULT_SETTINGS, script };
          const text = insertInto("按照$0。\n", number, style, { settings }).replace("$0", "");
          const draft = service.openDraft(text, "markdown");
          expect(
            service.diagnose(draft, settings).filter(({ code }) => code !== "script.variant"),
          ).toEqual([]);
          expect(service.clean(draft, null, settings)).toEqual([]);
        }
      }
    },
  );

  it("leaves the draft alone for a record that belongs into another program", () => {
    expect(insertInto("甲$0", 7, "csl-json")).toMatch(/^copy: CSL-JSON 条目已复制到剪贴板/);
  });
});
