import { readFileSync } from "node:fs";
import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/service/settings.ts";
import { applyEdits } from "../../server/service/text/span.ts";
import { checkClean, service } from "../harness/service.ts";

describe("cleaning takes away", () => {
  it.each([
    ["toned notes", "推动資(zī)源開(kāi)发", "推动資源開发"],
    ["a tone mark of its own", "資(zi\u0304)源", "資源"],
    ["print forms of a and g", "中(zhōn\u0261)国发(f\u0251)展", "中国发展"],
    ["repeated notes", "我(wǒ)(wǒ)国，各省(sheng)(sheng)市", "我国，各省市"],
    ["toneless notes with the space behind", "關(guan) 于数据", "關于数据"],
    ["v for ü", "綠(lv)色", "綠色"],
    ["notes on nearly every character", "數(shù)據(jù)要(yào)素(sù)賦(fù)能", "數據要素賦能"],
    ["full-width notes", "绿（lǜ）色", "绿色"],
    ["notes with a label", "引{pinyin:yǐn}导，法《读:fǎ》律", "引导，法律"],
    ["a note behind a zero-width space", "資\u200b(zī)源", "資源"],
  ])("phonetic: %s", (_, damaged, expected) => {
    checkClean(damaged, expected);
  });

  it.each([
    ["phonetic", "二十一(yī)条", "二十一条"],
    ["otherForm", "第一条[繁:條]，數[简：数]据", "第一条，數据"],
    ["zeroWidth", "数据\u200b要素\ufeff平台\u2060", "数据要素平台"],
    ["letterSpacing", "应 急 管 理 部", "应急管理部"],
    ["letterSpacing", "科\u00a0技\u00a0部\n国　家　卫　生　健　康　委", "科技部\n国家卫生健康委"],
    ["letterSpacing", "云 岭 市 数 据 局 2024年9月12日", "云岭市数据局 2024年9月12日"],
    ["oddSpace", "中共中央\u00a0国务院", "中共中央 国务院"],
    [
      "oddSpace",
      "\u00a0\u00a0一、总体要求\u00a0\n\u00a0\n\u2003\u20032024年",
      "一、总体要求\n\n2024年",
    ],
    ["oddSpace", "正文，\u00a0数据", "正文，数据"],
    ["halfWidth", "一是试点,二是推广;三是总结:加快!", "一是试点，二是推广；三是总结：加快！"],
    ["halfWidth", "数据,,要素;;平台，,甲", "数据，要素；平台，甲"],
    ["halfWidth", "增速超过20%,场内交易;占30%;其中", "增速超过20%，场内交易；占30%；其中"],
    ["halfWidth", "责任单位:市数据局\n牵头单位:\n", "责任单位：市数据局\n牵头单位：\n"],
    ["halfWidth", "时间:12:30，到2026年,10个", "时间：12:30，到2026年，10个"],
    ["halfWidth", "平台(API),由市局建设", "平台(API)，由市局建设"],
    ["halfWidth", "他说“数据”,又说《条例》,《办法》", "他说“数据”，又说《条例》，《办法》"],
    ["halfWidth", "(一)总体要求\n(二) 原则", "（一）总体要求\n（二） 原则"],
    ["halfWidth", "厅(局、委)、局(甲(乙)丙)", "厅（局、委）、局（甲（乙）丙）"],
    ["halfWidth", "(征求意见稿)", "（征求意见稿）"],
    ["halfWidth", "落实((一)任务)", "落实（（一）任务）"],
  ])("%s: %j", (damage, damaged, expected) => {
    const repairs = checkClean(damaged, expected);
    expect(new Set(repairs.map((one) => one.damage))).toEqual(new Set([damage]));
  });

  it.each([
    ["## (一) 資(zī)源", "## （一） 資源"],
    ["> 資(zī)源,数据\n> 要素", "> 資源，数据\n> 要素"],
    [
      "| 单位: | 資(zī)源 |\n|---|---|\n| 科 技 部 | 甲 |",
      "| 单位： | 資源 |\n|---|---|\n| 科技部 | 甲 |",
    ],
    ["[^1]: 資(zī)源,数据", "[^1]: 資源，数据"],
    ["[資(zī)源](http://a.cn/資(zī),数据)", "[資源](http://a.cn/資(zī),数据)"],
    ["1. 資(zī)源(含数据);\r\n2. 数据,\r\n", "1. 資源（含数据）；\r\n2. 数据，\r\n"],
  ])("in the prose of Markdown: %j", (damaged, expected) => {
    checkClean(damaged, expected);
  });
});

describe("what cleaning reports", () => {
  it("is what stood where", () => {
    const repairs = checkClean("𠮷市\r\n應(yīng) 急(jí) 管(guǎn)理,数据\u00a0等", null);
    expect(repairs.map(({ damage, start, end }) => [damage, start, end])).toEqual([
      ["phonetic", 6, 12],
      ["phonetic", 14, 18],
      ["phonetic", 20, 26],
      ["halfWidth", 27, 28],
      ["oddSpace", 30, 31],
    ]);
  });

  it("is one repair where several fall on one place", () => {
    const repairs = checkClean("應(yīng) 急(jí) 管 理 部", "應急管理部");
    expect(repairs).toEqual([
      { start: 0, end: 19, replacement: "應急管理部", damage: "letterSpacing" },
    ]);
  });

  it("is of the span alone that is asked for", () => {
    const text = "資(zī)源和資(zī)金";
    const draft = service.openDraft(text, "markdown");
    const repairs = service.clean(draft, { start: 0, end: 6 }, DEFAULT_SETTINGS);
    expect(applyEdits(text, repairs)).toBe("資源和資(zī)金");
  });

  it("is for phonetic residue what the fix for all does", () => {
    const text =
      "資(zī)源,我(wǒ)(wǒ)国關(guan) 于平台(API)引{pinyin:yǐn}导`資(zī)`\n\n- 生(shēng)产";
    const draft = service.openDraft(text, "markdown");
    const rules = { "script.character": "off", "script.word": "off" } as const;
    const phonetic = service
      .clean(draft, null, DEFAULT_SETTINGS)
      .filter(({ damage }) => damage === "phonetic");
    const fixed = service.fixAll(draft, { ...DEFAULT_SETTINGS, rules });
    expect(applyEdits(text, phonetic)).toBe(applyEdits(text, fixed));
  });
});

describe("cleaning any text", () => {
  const pieces = constantFrom(
    ...["資", "(zī)", "(", ")", "（", ",", ",,", "，", ":", ";", "!", "数据", "部", "应 急 ", " "],
    ...[
      "\u00a0",
      "\u3000",
      "\u200b",
      "\ufeff",
      "20%",
      "2024年",
      "a",
      "API",
      "[繁:條]",
      "条",
      "[J]",
    ],
    ...[
      "{pinyin:yǐn}",
      "引",
      "”",
      "“",
      "\r\n",
      "\n",
      "*",
      "`",
      "|",
      "𠮷",
      "\ud842",
      "http://a.cn/",
    ],
  );
  const texts = array(pieces, { maxLength: 14 }).map((parts) => parts.join(""));

  it.each(["markdown", "plaintext"] as const)("a second time changes nothing (%s)", (language) => {
    const clean = (text: string) => service.cleanText(text, language, DEFAULT_SETTINGS).text;
    assert(
      property(texts, (text) => clean(clean(text)) === clean(text)),
      { seed: 20240101, numRuns: 3000 },
    );
  });
});

describe("the received copies of the plan", () => {
  it.each([
    ["000_e0c0c727b68a6e21", 419],
    ["001_9d0b24a5494c8867", 220],
  ])("%s is cleaned whole", (name, notes) => {
    const url = new URL(`../../data/sources/${name}.txt`, import.meta.url);
    const received = readFileSync(url, "utf8");
    for (const language of ["markdown", "plaintext"] as const) {
      const { text, repairs } = service.cleanText(received, language, DEFAULT_SETTINGS);
      expect(repairs.filter(({ damage }) => damage === "phonetic").length).toBe(notes);
      expect(text).not.toMatch(/[a-zA-Zà-ǜ,;:()\u00a0]/);
    }
  });
});
