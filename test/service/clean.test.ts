import { readFileSync } from "node:fs";
import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../server/service/text/span.ts";
import { service } from "../harness/service.ts";

const clean = (text: string) => {
  const draft = service.openDraft(text, "markdown");
  return applyEdits(text, service.clean(draft, null));
};
const read = (path: string) => readFileSync(new URL(`../../data/${path}`, import.meta.url), "utf8");

describe("cleaning takes away", () => {
  it.each([
    ["toned notes", "推动資(zī)源開(kāi)发", "推动資源開发"],
    ["repeated notes", "我(wǒ)(wǒ)国，各省(sheng)(sheng)市", "我国，各省市"],
    ["toneless notes with the space behind", "關(guan) 于数据", "關于数据"],
    ["notes on nearly every character", "數(shù)據(jù)要(yào)素(sù)", "數據要素"],
    ["full-width notes", "绿（lǜ）色", "绿色"],
    ["notes of gateways", "引{pinyin:yǐn}导，第一条[繁:條]，法《读:fǎ》律", "引导，第一条，法律"],
    [
      "half-width marks",
      "一是试点,二是推广;三是总结:加快(含市县)落实",
      "一是试点，二是推广；三是总结：加快（含市县）落实",
    ],
    ["brackets in brackets", "落实((一)任务)", "落实（（一）任务）"],
    ["doubled marks", "数据,,要素", "数据，要素"],
    ["marks behind a figure", "增速超过20%,场内交易", "增速超过20%，场内交易"],
    ["no-break spaces", "中共中央\u00a0国务院", "中共中央 国务院"],
    ["zero-width spaces", "数据\u200b要素", "数据要素"],
    ["letter-spaced names", "应 急 管 理 部", "应急管理部"],
  ])("%s", (_, damaged, expected) => {
    expect(clean(damaged)).toBe(expected);
  });
});

describe("cleaning leaves alone, byte for byte,", () => {
  it.each([
    ["right text", "到2026年底，打造300个以上典型应用场景（见附件）。"],
    ["figures and times", "1,000户，比例3:2，上午10:30"],
    ["Latin in brackets", "平台(API)、人工智能(ai)、数据(data)"],
    ["Markdown", "- [ ] 任务\n\n| 甲 | 乙 |\n|:---|---:|\n| 一 | 二 |\n\n[^1]: 注\n"],
    ["links and code", "[名称](http://a.cn/x:1,2) `a,b 資(zī)` <http://b.cn>"],
    ["front matter", "---\ntitle: 方案,资(zī)源\n---\n\n正文"],
    ["dates to be filled in", "2024年 月 日\n\n年 月 日"],
    ["spaced single characters", "东 南 西 北"],
    ["indentation", "　　一、总体要求"],
    ["line ends and rare characters", "𠮷市\r\n㐂\r\n"],
    ["English", "See (Fig. 1), a: b; c."],
    ["labels of gateways that are no such thing", "《读：书》[繁：多]"],
  ])("%s", (_, text) => {
    expect(clean(text)).toBe(text);
  });

  it.each(["实施方案.md", "實施方案.md"])("the sample %s but for its residue", (name) => {
    const text = read(`samples/${name}`);
    expect(clean(text)).toBe(
      text.replace(/(?<=\p{Script=Han})\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+\)/gu, ""),
    );
  });
});

describe("cleaning", () => {
  it("a second time changes nothing, whatever the text", () => {
    const pieces = constantFrom(
      "資",
      "(zī)",
      "数据",
      ",",
      ",,",
      ":",
      "(",
      ")",
      " ",
      "\u00a0",
      "\u200b",
      "20%",
      "a",
      "[繁:條]",
      "\r\n",
      "𠮷",
      "\ud842",
    );
    const texts = array(pieces, { maxLength: 12 }).map((parts) => parts.join(""));
    assert(
      property(texts, (text) => {
        const { text: once, repairs } = service.cleanText(text);
        return service.cleanText(once).text === once && applyEdits(text, repairs) === once;
      }),
      { seed: 20240101, numRuns: 3000 },
    );
  });

  it("reports what stood where", () => {
    const text = "第一行\n資(zī)源,数据";
    const repairs = service.clean(service.openDraft(text, "markdown"), null);
    expect(repairs.map(({ damage, start, end }) => [damage, text.slice(start, end)])).toEqual([
      ["phonetic", "(zī)"],
      ["halfWidth", ","],
    ]);
  });

  it("of a span leaves the rest", () => {
    const text = "資(zī)源和資(zī)金";
    const draft = service.openDraft(text, "markdown");
    const repairs = service.clean(draft, { start: 0, end: 6 });
    expect(applyEdits(text, repairs)).toBe("資源和資(zī)金");
  });

  it("leaves no residue in the received copies of the plan", () => {
    for (const name of ["000_e0c0c727b68a6e21", "001_9d0b24a5494c8867"]) {
      const { text } = service.cleanText(read(`sources/${name}.txt`));
      expect(text).not.toMatch(/\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+\)|\u00a0/);
      expect(text).not.toMatch(/\p{Script=Han}[,;:]/u);
    }
  });
});
