import { describe, it } from "vitest";
import { checkDiagnostics, checkFixAll } from "../harness/service.ts";

const PLAIN = { settings: { rules: { "script.character": "off" } } } as const;

describe("text.phonetic", () => {
  it.each([
    ["資⟦text.phonetic:(zī)→⟧源"],
    ["我⟦text.phonetic:(wǒ)(wǒ)→⟧国"],
    ["关⟦text.phonetic:(guan) →⟧于"],
    ["数⟦text.phonetic:(shù)→⟧据⟦text.phonetic:(jù)→⟧"],
    ["绿⟦text.phonetic:（lǜ）→⟧色"],
    ["我⟦text.phonetic:(wǒ)→⟧国经济日臻⟦text.phonetic:(zhēn)→⟧成熟"],
    ["发⟦text.phonetic:(fā)→⟧展亳（bó）州中药材"],
    ["日臻⟦text.phonetic:{pinyin:zhēn}→⟧成熟"],
    ["引⟦text.phonetic:{pinyin:yǐn}→⟧导，法⟦text.phonetic:《读:fǎ》→⟧律"],
  ])("finds %s", (marked) => {
    checkDiagnostics(marked, PLAIN);
  });

  it.each([
    ["平台(API)建设"],
    ["人工智能(ai)应用"],
    ["数据(data)"],
    ["附件(一)"],
    ["资(见附件)"],
    ["`資(zī)`"],
    ["(zī)"],
    ["平安(AN)、误差(e)和额(e)"],
    ["消除{pinyin:yǐn}患"],
    ["单（Shàn）县"],
    ["亳（bó）州、郯（tán）城、筻（gàng）口"],
    ["亳(bó)州、郯(tán)城"],
  ])("leaves alone %s", (text) => {
    checkDiagnostics(text, PLAIN);
  });

  it("is removed by the fix", () => {
    checkFixAll("推动生(shēng)产资(zī)料", "推动生产资料");
  });
});
