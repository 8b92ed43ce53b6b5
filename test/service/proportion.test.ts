import { describe, expect, it } from "vitest";
import type { Segmenter } from "../../server/service/script/words/segmenter.ts";
import { WordFinder } from "../../server/service/script/words/segmenter.ts";
import { DEFAULT_SETTINGS } from "../../server/service/settings.ts";
import { service } from "../harness/service.ts";

/** How many UTF-16 units a segmenter is given to cut while `work` runs. */
function countCut(work: (finder: WordFinder) => void): number {
  let units = 0;
  const counting: Segmenter = {
    cut: (text) => {
      units += text.length;
      return [...text];
    },
  };
  work(new WordFinder(counting));
  return units;
}

describe("work is in proportion", () => {
  it("words are looked for near a place only, however long the line", () => {
    const line = "数".repeat(100_000);
    expect(countCut((finder) => finder.at(line, 50_000))).toBeLessThan(100);
  });

  it("a long blank line of plain text is no work", () => {
    const draft = service.openDraft(`数據\n${" ".repeat(1_000_000)}`, "plaintext");
    expect(draft.blocks).toHaveLength(1);
  });

  it("the same words are cut once", () => {
    const twice = countCut((finder) => {
      finder.at("防范风险。", 0);
      finder.at("防范风险。", 1);
    });
    expect(twice).toBe("防范风险".length);
  });

  it("blocks that an edit leaves alone are not read again", () => {
    const before = service.openDraft("第一段數據。\n\n第二段。\n\n第三段。", "markdown");
    service.diagnose(before, DEFAULT_SETTINGS);
    const after = service.openDraft("第一段數據。\n\n第二段改。\n\n第三段。", "markdown", before);
    const same = after.blocks.map((block, index) => block.facts === before.blocks[index]?.facts);
    expect(same).toEqual([true, false, true]);
  });
});

describe("texts made to be hard", () => {
  it.each([
    "乾燥",
    "资(zī)",
    "（七）",
    "“數據”",
    "‘“",
    "‘推动协同",
    "“推动协同制造，推进产品主数据标准生态系统建设，支持”",
    '"',
    '“"',
    "《行动计划》：首先，“推动协同制造”",
    "《行动计划》，在在在在在提出“推动协同制造”（七）",
    "《行动计划》：12.12.12.12.12.12.12.12.12.12.12.12.12.12.12.12.12.12.12.12.x“推动协同制造”",
    "第（七）条提出“推动协同制造”[^1]",
    '"”',
    "| “推动协同制造” |\n| - |\n",
    "- “推动协同制造”\n",
    "> “推动协同制造”\n\n",
    "……",
    "〔",
    "适",
    "《行动计划》（二十四）",
    "製度",
    "范先生",
    "關於",
    "“",
    "《",
    "（",
    "[",
    "[^",
    "[^1]:[^2]",
    "\n[^1]: ",
    "**",
    "\ud842",
    "“推进航运贸易便利化”",
    "“推进航运贸易便利化",
    "多式联运",
    "> “”\n",
    "# 一、\n",
    "#  ",
    "<!-- policy-drafting-disable -->數",
  ])("40,000 units of %s are checked, cleaned, converted, hovered over and looked up", (unit) => {
    const text = `经济${unit.repeat(Math.ceil(40_000 / unit.length))}`;
    const draft = service.openDraft(text, "markdown");
    for (const script of ["Hans", "Hant"] as const) {
      const findings = service.diagnose(draft, { ...DEFAULT_SETTINGS, script });
      expect(
        findings.every(({ start, end }) => 0 <= start && start < end && end <= text.length),
      ).toBe(true);
    }
    service.clean(draft, null, DEFAULT_SETTINGS);
    service.convert(draft, null, "Hant-TW", DEFAULT_SETTINGS);
    service.hover(draft, text.length, DEFAULT_SETTINGS);
    service.complete(draft, text.length, DEFAULT_SETTINGS);
    const selections = [{ start: 2, end: 2 }];
    const [corpus] = service.library.corpora;
    const request = { corpus: corpus?.id ?? "", number: 7, style: "footnote", selections } as const;
    expect(service.insertCitation(draft, request, DEFAULT_SETTINGS)).not.toBeNull();
    service.definition(draft, text.length, DEFAULT_SETTINGS);
    service.findLinks(draft, DEFAULT_SETTINGS);
    service.readSections(draft);
    for (const words of ["《行动计划》（七）", "多式联运", "《行动计划》"]) {
      const asked = service.openDraft(words, "markdown");
      const subject = service.subjectAt(asked, 2, null, DEFAULT_SETTINGS);
      if (subject) service.findReferences(draft, subject, DEFAULT_SETTINGS);
    }
  });

  it.each(["[](", "**a*", "<span lang=", "<a lang=x ", "`` ` ", ".", "> ", "- "])(
    "300,000 units of %s are read",
    (unit) => {
      const text = `经济${unit.repeat(300_000 / unit.length)}`;
      const draft = service.openDraft(text, "markdown");
      expect(service.diagnose(draft, DEFAULT_SETTINGS)).toEqual([]);
    },
  );

  it.each([
    ["blanks", "*", " "],
    ["lists in lists", "\n", "- "],
    ["quotes and lists in one another", "\n", "> - "],
    ["quotation marks", "*", "”"],
    ["addresses in a block quote", "\n\n> ", "<https://a.cn>"],
    ["comments far apart that none closes", "*", `<!--${"数".repeat(200)}`],
    ["titles of links that none closes", "*", `[数](a (${"数".repeat(200)}`],
  ])("300,000 units of %s in a paragraph are read and looked up", (_, before, unit) => {
    const text = `经济${before}${unit.repeat(300_000 / unit.length)}数`;
    const draft = service.openDraft(text, "markdown");
    expect(service.diagnose(draft, DEFAULT_SETTINGS)).toEqual([]);
    expect(service.findPassage(unit.repeat(300_000 / unit.length))).toBeNull();
  });

  it("a line with more lists than anybody nests keeps its text", () => {
    const draft = service.openDraft(`经济\n\n${"- ".repeat(500)}數\n\n数`, "markdown");
    const found = service.diagnose(draft, { ...DEFAULT_SETTINGS, script: "Hans" });
    expect(found.map(({ start, end }) => draft.text.slice(start, end))).toEqual(["數"]);
  });

  it("so many language tags that none closes are paired in one pass", () => {
    const draft = service.openDraft('<span lang="ja">'.repeat(20_000), "markdown");
    expect(draft.foreign).toEqual([]);
  });
});
