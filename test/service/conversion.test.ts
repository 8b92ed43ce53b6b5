import { describe, expect, it } from "vitest";
import { SCRIPTS, type Script } from "../../server/service/script/scripts.ts";
import { DEFAULT_SETTINGS } from "../../server/service/settings.ts";
import { applyEdits } from "../../server/service/text/span.ts";
import { readCases } from "../eval/script.ts";
import { service } from "../harness/service.ts";

function convert(text: string, script: Script): string {
  const draft = service.openDraft(text, "markdown");
  return applyEdits(text, service.convert(draft, null, script, DEFAULT_SETTINGS));
}

describe("conversion of a draft", () => {
  it.each<[Script, string, string]>([
    ["Hans", "推動數據要素×製造業", "推动数据要素×制造业"],
    ["Hant", "推动数据要素×制造业", "推動數據要素×製造業"],
    ["Hant", "为群众核验秘密", "為群眾核驗秘密"],
    ["Hant-TW", "为群众里面采用", "為群眾裡面採用"],
    ["Hant-CN", "为群众里面采用，关于旅游", "爲群衆裏面采用，關于旅游"],
    ["Hant", "適合中小企业，市場机制作用", "適合中小企業，市場機制作用"],
    ["Hant", "范主任、于局长、乾隆、皇后大道", "范主任、于局長、乾隆、皇后大道"],
    [
      "Hans",
      "乾燥、乾隆、著名、隨著、瞭望、瞭解、覆蓋",
      "干燥、乾隆、著名、随着、瞭望、了解、覆盖",
    ],
    ["Hant", "防范和`防范`，[链接](http://数据.cn)", "防範和`防范`，[鏈接](http://数据.cn)"],
    [
      "Hant",
      "---\ntitle: 数据\n---\n\n数据\r\n𠮷市数据",
      "---\ntitle: 数据\n---\n\n數據\r\n𠮷市數據",
    ],
    [
      "Hans",
      "---\nscript: Hant-TW\ntitle: 數據\n---\n\n數據",
      "---\nscript: Hans\ntitle: 數據\n---\n\n数据",
    ],
    ["Hant-TW", '---\nscript: "Hans"\n---\n\n数据', '---\nscript: "Hant-TW"\n---\n\n數據'],
    ["Hans", "---\nscript: 別的\n---\n\n數據", "---\nscript: 別的\n---\n\n数据"],
    ["Hans", "數據\n\n---\nscript: Hant\n---\n", "数据\n\n---\nscript: Hant\n---\n"],
    [
      "Hans",
      '原文“<span lang="zh-Hant">數據</span>”，數據',
      '原文“<span lang="zh-Hant">數據</span>”，数据',
    ],
    [
      "Hans",
      "原文<!-- policy-drafting-disable -->數據<!-- policy-drafting-enable -->，數據",
      "原文<!-- policy-drafting-disable -->數據<!-- policy-drafting-enable -->，数据",
    ],
    ["Hans", "データの開發。數據", "データの開發。数据"],
  ])("to %s: %s", (script, text, expected) => {
    expect(convert(text, script)).toBe(expected);
  });

  const texts = readCases().map(({ text }) => text.replace(/⟦([^→⟧]*)→[^⟧]*⟧/g, "$1"));

  it.each(SCRIPTS)("to %s a second time changes nothing, and nothing moves", (script) => {
    for (const text of texts) {
      const once = convert(text, script);
      expect(once.length).toBe(text.length);
      expect(convert(once, script)).toBe(once);
    }
  });

  it("leaves nothing that script rules would mark", () => {
    for (const script of SCRIPTS) {
      for (const clause of service.library.corpora[0]?.clauses ?? []) {
        const text = clause.paragraphs.flatMap((paragraph) => paragraph.sentences).join("");
        const converted = service.openDraft(convert(text, script), "plaintext");
        expect(service.diagnose(converted, { ...DEFAULT_SETTINGS, script })).toEqual([]);
      }
    }
  });
});
