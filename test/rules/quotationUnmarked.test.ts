import { describe, it } from "vitest";
import { checkDiagnostics } from "../harness/service.ts";

describe("quotation.unmarked", () => {
  const settings = { rules: { "quotation.unmarked": "information" } } as const;
  const COPIED = "鼓励交易场所强化合规管理，创新服务模式，打造服务生态，提升服务质量";

  it("is off by default", () => {
    checkDiagnostics(`我市${COPIED}。`);
  });

  it.each([
    [`我市⟦quotation.unmarked:${COPIED}。⟧`],
    [
      "我市⟦quotation.unmarked:鼓勵交易場所強化合規管理，創新服務模式，打造服務生態，提升服務質量⟧，推動經濟發展。",
    ],
  ])("finds %s", (marked) => {
    checkDiagnostics(marked, { settings });
  });

  it.each([
    [`我市“${COPIED}”。`],
    [`按照《行动计划》（十七），${COPIED}。`],
    [`落实《行动计划》。\n\n按照国家计划第（十七）条，${COPIED}。`],
    ["我市鼓励交易场所强化合规管理，创新服务模式。"],
    ["我市提出“落实《某某市规划》要求”。"],
    [`> ${COPIED}`],
  ])("leaves alone %s", (text) => {
    checkDiagnostics(text, { settings });
  });
});
