import { describe, expect, it } from "vitest";
import type { Script } from "../../server/service/script/scripts.ts";
import { DEFAULT_SETTINGS } from "../../server/service/settings.ts";
import { service } from "../harness/service.ts";

const quote = (text: string, script: Script = "Hans") =>
  service.quoteText(text, "markdown", script, DEFAULT_SETTINGS);
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
