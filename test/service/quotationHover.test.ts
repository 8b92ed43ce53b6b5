import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, type Settings } from "../../server/service/settings.ts";
import { checkHover, checkNoHover, service } from "../harness/service.ts";

describe("hover on a quotation", () => {
  it("says that it is word for word, with its clause and sentence", () => {
    const shown = checkHover("《行动计划》提出“⟦:支持数据$0商上市融资⟧”。");
    expect(shown).toContain("**逐字一致：《行动计划》（二十二）**");
    expect(shown).toContain("> 支持数据商上市融资。");
  });

  it("shows what differs, the original above the draft", () => {
    const shown = checkHover("《行动计划》提出“⟦:数据产业$0年均增速超过15%⟧”。");
    expect(shown).toContain("**与原文不一致：《行动计划》（三）**");
    expect(shown).toContain(
      "- 原文：数据产业年均增速超过**20**%\n- 本稿：数据产业年均增速超过**15**%",
    );
  });

  it("tells of a term in it below", () => {
    const shown = checkHover("《行动计划》提出“⟦:开发创成式$0设计、虚实融合试验⟧”。");
    expect(shown).toMatch(/逐字一致：《行动计划》（四）.*---.*\*\*创成式设计\*\*/su);
  });

  it("is in the draft's script", () => {
    const shown = checkHover("《行動計劃》提出「⟦:支持數據$0商上市融資⟧」，推動經濟發展。");
    expect(shown).toContain("《行動計劃》（二十二）");
    expect(shown).toContain("> 支持數據商上市融資。");
  });

  it("says nothing of the writer's own words", () => {
    checkNoHover("形成“县县有场$0景、行行有标杆”的格局");
  });
});

describe("inlay hints", () => {
  const hints = (text: string, settings: Partial<Settings>, end = text.length) => {
    const draft = service.openDraft(text, "markdown");
    const all = { ...DEFAULT_SETTINGS, ...settings };
    return service
      .inlayHints(draft, { start: 0, end }, all)
      .map(({ at, label }) => `${text.slice(at - 1, at)}${label}`);
  };
  const on = { quotation: { inlayHints: true } };
  const TEXT =
    "提出“支持数据商上市融资”和“数据产业年均增速超过15%”，见《行动计划》“（七）数据要素×交通运输”。\n\n要“完善培育数据商的支持举措”。";

  it("name the clause behind each quotation that is word for word, and nothing else", () => {
    expect(hints(TEXT, on)).toEqual(["”（二十二）", "”（十七）"]);
  });

  it("are those of the span that is asked for", () => {
    expect(hints(TEXT, on, 10)).toEqual(["”（二十二）"]);
  });

  it("are off by default", () => {
    expect(hints(TEXT, {})).toEqual([]);
  });
});
