import { describe, expect, it } from "vitest";
import { createLanguageService } from "../../server/service/languageService.ts";
import { DEFAULT_SETTINGS } from "../../server/service/settings.ts";
import { readCursor } from "../harness/markup.ts";
import { readPlan } from "../harness/plans.ts";
import { openTestHost } from "../harness/testHost.ts";

const LANGUAGES = ["zh-CN", "zh-TW", "en"] as const;

/** In each language the first finding's message and correction. */
function saidOf(text: string): string[] {
  return LANGUAGES.map((locale) => {
    const service = createLanguageService(openTestHost({ locale }));
    const draft = service.openDraft(text, "markdown");
    const findings = service.diagnose(draft, DEFAULT_SETTINGS);
    const [finding] = findings;
    if (!finding) throw new Error(`nothing is found in ${text}`);
    const offered = service.corrections(draft, [finding], finding, DEFAULT_SETTINGS);
    return [finding.message, ...offered.map(({ title }) => title)].join(" | ");
  });
}

/** In each language what a hover at `$0` shows, without Markdown's escapes. */
function hoversOver(marked: string): string[] {
  const { text, cursor } = readCursor(marked);
  return LANGUAGES.map((locale) => {
    const service = createLanguageService(openTestHost({ locale }));
    const draft = service.openDraft(text, "markdown");
    const shown = service.hover(draft, cursor, DEFAULT_SETTINGS)?.markdown ?? "";
    return shown.replace(/\\(.)/g, "$1");
  });
}

describe("a finding says what is wrong, why, and what the fix does", () => {
  it.each([
    [
      "《行动计划》提出“数据产业年均增速超过25%”",
      [
        "引文与原文不符：《行动计划》（三）原文为“数据产业年均增速超过20%”，此处作“数据产业年均增速超过25%”。引文须逐字照录；修复时恢复原文。 | 改为“20%”",
        "引文與原文不符：《行动计划》（三）原文為「数据产业年均增速超过20%」，此處作「数据产业年均增速超过25%」。引文須逐字照錄；修復時恢復原文。 | 改為「20%」",
        "Misquoted: 《行动计划》（三） says “数据产业年均增速超过20%”, here it reads “数据产业年均增速超过25%”. A quotation must be word for word; the fix restores the original. | Change to “20%”",
      ],
    ],
    [
      "《行动计划》“（二十四）加强宣传推广”",
      [
        "《行动计划》没有（二十四），最后一条是（二十三）。这一标题属于（二十三），修复时改为（二十三）。 | 改为“（二十三）”",
        "《行动计划》沒有（二十四），最後一條是（二十三）。這一標題屬於（二十三），修復時改為（二十三）。 | 改為「（二十三）」",
        "《行动计划》 has no （二十四）; its last is （二十三）. This title belongs to （二十三）, and the fix writes that number. | Change to “（二十三）”",
      ],
    ],
    [
      "《行动计划》提出，到2026年底数据产业年均增速20%以上",
      [
        "“20%以上”与原文的目标不符，《行动计划》（三）的表述是“超过20%”；修复时改正。如是本地目标，请在文中写明。 | 改为“超过20%”",
        "「20%以上」與原文的目標不符，《行动计划》（三）的表述是「超过20%」；修復時改正。如是本地目標，請在文中寫明。 | 改為「超过20%」",
        "“20%以上” is not the plan's target; 《行动计划》（三） says “超过20%”. The fix corrects it. Where the target is your own, say so in the draft. | Change to “超过20%”",
      ],
    ],
    [
      "依据《数据要素×三年行动计划》",
      [
        "标题写法有误：引号须与原标题一致，用弯引号。修复时改为《“数据要素×”三年行动计划》。 | 改为：《“数据要素×”三年行动计划》",
        "標題寫法有誤：引號須與原標題一致，用彎引號。修復時改為《“数据要素×”三年行动计划》。 | 改為「《“数据要素×”三年行动计划》」",
        "The title is miswritten: its quotation marks are curved and stand as in the title. The fix writes 《“数据要素×”三年行动计划》. | Change to: 《“数据要素×”三年行动计划》",
      ],
    ],
    [
      "《行动计划》第六部分",
      [
        "《行动计划》没有第六部分，最后一部分是第五部分。请核对编号。",
        "《行动计划》沒有第六部分，最後一部分是第五部分。請核對編號。",
        "《行动计划》 has no 第六部分; its last is 第五部分. Check the number.",
      ],
    ],
    [
      "《行动计划》（四）。《行动计划》（八）。《行动计划》第五条",
      [
        "本稿多按“（五）”的形式引用，此处用了“第五条”的形式。两种写法都可以，按惯例全稿统一为好。 | 改为：《行动计划》“（五）数据要素×现代农业”",
        "本稿多按「（五）」的形式引用，此處用了「第五条」的形式。兩種寫法都可以，按慣例全稿統一為好。 | 改為「《行动计划》“（五）数据要素×现代农业”」",
        "This draft mostly cites in the form “（五）”, here in the form “第五条”. Either is right; by custom a draft keeps to one. | Change to: 《行动计划》“（五）数据要素×现代农业”",
      ],
    ],
  ])("in %s", (text, expected) => {
    expect(saidOf(text)).toEqual(expected);
  });
});

describe("a hover", () => {
  it.each([
    [
      "按照第$0七条",
      [
        "原文据2份来源互校，逐字一致",
        "原文據2份來源互校，逐字一致",
        "The text is as in 2 sources, which agree to the character",
      ],
    ],
    ["《行$0动计划》", ["发文字号：国数政策", "發文字號：国数政策", "Number: 国数政策"]],
  ])("over %s is in one language", (text, expected) => {
    const shown = hoversOver(text);
    expected.forEach((part, index) => {
      expect(shown[index]).toContain(part);
    });
  });

  it("of a plan's title counts one clause as one", () => {
    const service = createLanguageService(openTestHost({ locale: "en" })).withCorpora([
      readPlan("smallest"),
    ]);
    const draft = service.openDraft("按照《云岭市数据事项清单》推进。", "markdown");
    expect(service.hover(draft, 5, DEFAULT_SETTINGS)?.markdown).toMatch(/\b1 clause$/m);
  });
});
