import { describe, expect, it } from "vitest";
import type { Script } from "../../server/service/script/scripts.ts";
import { DEFAULT_SETTINGS } from "../../server/service/settings.ts";
import { readMarks } from "../harness/markup.ts";
import { service } from "../harness/service.ts";

/** Pasted at the mark of a draft. */
const quote = (text: string, script: Script = "Hans", marked = "$0") => {
  const { text: before, cursor } = readMarks(marked);
  const draft = service.openDraft(before, "markdown");
  return service.quoteText(text, draft, cursor ?? 0, { ...DEFAULT_SETTINGS, script });
};
const TITLE = "《“数据要素×”三年行动计划（2024—2026年）》";

describe("a text from the clipboard that stands in the plan", () => {
  it.each<[string, string, Script, string]>([
    [
      "a sentence",
      "完善培育数据商的支持举措。",
      "Hans",
      `“完善培育数据商的支持举措。”（${TITLE}“（十七）优化数据流通环境”）`,
    ],
    [
      "a part of one, in quotation marks",
      "“数据产业年均增速超过20%”",
      "Hans",
      `“数据产业年均增速超过20%”（${TITLE}“（三）总体目标”）`,
    ],
    [
      "a damaged web copy",
      "完善培育數(shù)據(jù)商的支持舉措",
      "Hans",
      `“完善培育数据商的支持举措”（${TITLE}“（十七）优化数据流通环境”）`,
    ],
    [
      "one with inner marks",
      "融合“两客一危”、网络货运等重点车辆数据",
      "Hans",
      `“融合‘两客一危’、网络货运等重点车辆数据”（${TITLE}“（七）数据要素×交通运输”）`,
    ],
    [
      "into a Taiwan draft",
      "完善培育数据商的支持举措",
      "Hant-TW",
      "「完善培育數據商的支持舉措」（《「數據要素×」三年行動計劃（2024—2026年）》「（十七）優化數據流通環境」）",
    ],
    [
      "of a part's own text",
      "数据作为关键生产要素的价值日益凸显",
      "Hans",
      `“数据作为关键生产要素的价值日益凸显”（${TITLE}第一部分）`,
    ],
    [
      "of the notice",
      "现印发给你们，请认真组织实施",
      "Hans",
      "“现印发给你们，请认真组织实施”（《国家数据局等部门关于印发〈“数据要素×”三年行动计划（2024—2026年）〉的通知》）",
    ],
  ])("%s becomes a quotation with its citation", (_, text, script, expected) => {
    expect(quote(text, script)?.text).toBe(expected);
  });

  const DEFINED = `落实${TITLE}（国数政策〔2023〕11号，以下简称《行动计划》）。\n\n`;

  it.each([
    [
      "by its short title where the draft has defined that",
      `${DEFINED}要$0`,
      "“完善培育数据商的支持举措”（《行动计划》“（十七）优化数据流通环境”）",
    ],
    [
      "in the draft's form",
      "落实《行动计划》第七条。\n\n要$0",
      "“完善培育数据商的支持举措”（《行动计划》第十七条）",
    ],
    [
      "not again where the sentence has named it",
      `${DEFINED}《行动计划》提出，$0`,
      "“完善培育数据商的支持举措”（“（十七）优化数据流通环境”）",
    ],
    [
      "as another document's citation does not name it",
      `${DEFINED}《数字政府规划》提出，$0`,
      "“完善培育数据商的支持举措”（《行动计划》“（十七）优化数据流通环境”）",
    ],
  ])("names the plan %s", (_, marked, expected) => {
    expect(quote("完善培育数据商的支持举措", "Hans", marked)?.text).toBe(expected);
  });

  it.each([
    [`${DEFINED}$0`, "“数据作为关键生产要素的价值日益凸显”（《行动计划》第一部分）"],
    ["《行动计划》指出，$0", "“数据作为关键生产要素的价值日益凸显”（第一部分）"],
  ])("of a part's own text at %j does so too", (marked, expected) => {
    expect(quote("数据作为关键生产要素的价值日益凸显", "Hans", marked)?.text).toBe(expected);
  });

  it("has the quotation marks that the draft has", () => {
    expect(quote("完善培育数据商的支持举措", "Hant", "推動「數據」發展$0")?.text).toContain(
      "「完善培育數據商的支持舉措」（",
    );
  });

  it("is named by its place", () => {
    expect(quote("完善培育数据商的支持举措")?.place).toBe("（十七）");
  });

  it.each([
    "数据产业年均增速超过15%",
    "公共数据授权运营",
    "今天天气很好，适合出门散步",
    "",
    "\ud842",
  ])("but %j does not", (text) => {
    expect(quote(text)).toBeNull();
  });
});
