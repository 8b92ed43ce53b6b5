import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/service/settings.ts";
import { applyEdits } from "../../server/service/text/span.ts";
import { checkClean, service } from "../harness/service.ts";

/** Right in Markdown and in plain text. */
const PROSE: readonly (readonly [string, string])[] = [
  ["right text", "到2026年底，打造300个以上典型应用场景（见附件）；增速超过20%。"],
  ["figures", "1,000户，比例3:2，〔2023〕11号，10%～20%，版本1.2,3"],
  ["times", "上午9:30-11:00，12:30:45，2024—2026年"],
  ["proportions", "甲:乙=3:2，男女比为1:2"],
  ["Latin in brackets", "平台(API)、人工智能(ai)、数据(data)、平安(AN)、误差(e)和额(e)"],
  ["words in pinyin", "数据(shuju)、数据(shùjù)"],
  ["notes of other characters", "消除{pinyin:yǐn}患，条[繁:數]，资(jīn)"],
  ["labels that are no such thing", "《读：书》[繁：多]，见[读:书]"],
  ["numbers in brackets", "(1)数据 (2)要素 (a)甲"],
  ["English", "See (Fig. 1), a: b; c. “Quoted,” he said: “yes”; 100\u00a0km."],
  ["Chinese in English", "The plan (行动计划) covers data, see below."],
  ["code-like text", "f(数据)=1，g(x,y)，key:value,k2:v2，a,b;c:d!e?"],
  ["addresses", "见http://a.cn/数据,要素;x:1 和 www.a.cn/甲:乙，C:\\数据\\a.md"],
  ["code between backticks", "写作`資(zī)源,数据`即可"],
  ["formulas", "公式$f(数,据)=a:数$成立"],
  ["tags and entities", '<span title="数据,要素">甲</span>&nbsp;数据&#160;要素'],
  ["wiki links", "[[数据:要素,平台]]"],
  ["link targets", "[名称](a,b:数据(一).md) ![图](数据,要素.png)"],
  ["emoji", "很好:smile:，赞:+1:，:100:分，👨‍👩‍👧数据"],
  ["a blank behind the mark", "负责人: 张三, 李四; 表1: 数据"],
  ["reference entries", "张三,李四.数据要素研究[J].管理世界,2024(3):1-10."],
  [
    "GB/T 7714—2015",
    "国家数据局, 等. “数据要素×”三年行动计划（2024—2026年）: 国数政策〔2023〕11号[EB/OL]. (2023-12-31)[2026-03-01]. URL.",
  ],
  ["what may be a lost character", "关于?发《计划》的通知"],
  ["marks of other kinds", "数据::要素，等等,,,……——“甲”‘乙’《〈丙〉》"],
  ["forms to be filled in", "2024年 月 日\n年 月 日"],
  ["lists of single characters", "东 南 西 北\n春 夏 秋 冬\n水 电 气\n厅 局 委 办\n东 中 西 部"],
  ["names of persons", "张 三\n王 小 明"],
  ["ordinary spaces", "标题 与 空格 和 数据 要素\n中共中央 国务院关于"],
  ["indentation", "　　一、总体要求\n　　二、重点行动"],
  ["full-width spaces", "第一章　总则\n附　件\n目　　录"],
  ["no-break spaces in Latin", "Windows\u00a011 与 5\u00a0G"],
  ["a space that makes emphasis", "**重点：**\u200b任务"],
  ["rare and variant characters", "𠮷市\r\n㐂\r\n葛\u{e0100}\ufe0f"],
  ["half a pair", "数据\ud842，要素"],
  ["Japanese", "国(くに)の資(し)料"],
];

/** Right in Markdown alone. */
const MARKDOWN: readonly (readonly [string, string])[] = [
  ["front matter", "---\ntitle: 方案,资(zī)源:甲\n---\n\n正文"],
  ["front matter behind a byte order mark", "\ufeff---\ntitle: 方案,资(zī)源:甲\n---\n\n正文"],
  ["comments", "<!-- 資(zī)源,数据 -->\n\n正文<!-- 数据,要素 -->"],
  ["fenced code", "```\n資(zī),(数据)\u00a0\n```\n"],
  ["indented code", "正文\n\n    代码,资(zī)源\n"],
  [
    "tasks and tables",
    "- [ ] 任务\n- [x] 完成\n\n| 甲 | 乙 |\n|:---|---:|\n| 一 | 二 |\n\n[^1]: 注\n",
  ],
  ["emphasis", "**注意**: 请按时报送。\n\n*甲*,*乙*"],
  ["link definitions", "[数据][要素]\n\n[要素]: http://a.cn/甲,乙\n[数据]: a(甲).md '题,目'\n"],
  ["definitions and containers", "术语\n: 定义\n\n::: 提示\n内容\n:::\n"],
  ["what a comment takes out", "<!-- policy-drafting-disable text.phonetic -->\n\n資(zī)源,数据"],
];

describe("cleaning leaves alone, byte for byte,", () => {
  it.each([...PROSE, ...MARKDOWN])("in Markdown: %s", (_, text) => {
    checkClean(text, text);
  });

  it.each(PROSE)("in plain text: %s", (_, text) => {
    checkClean(text, text, { language: "plaintext" });
  });

  it("exempt words", () => {
    const exempt = [(text: string) => [{ start: text.indexOf("資"), end: text.indexOf("源") }]];
    checkClean("資(zī)源", "資(zī)源", { settings: { ...DEFAULT_SETTINGS, exempt } });
  });

  it.each(["实施方案.md", "實施方案.md"])("the sample %s but for its residue", (name) => {
    const text = readFileSync(new URL(`../../data/samples/${name}`, import.meta.url), "utf8");
    checkClean(text, text.replace(/(?<=\p{Script=Han})\([a-zà-ǜ]+\)/gu, ""));
  });

  it("every labelled text about scripts", () => {
    for (const name of ["script", "script-heldout"]) {
      const url = new URL(`../eval/${name}.json`, import.meta.url);
      const cases: { text: string }[] = JSON.parse(readFileSync(url, "utf8"));
      const changed = cases.filter(({ text }) => {
        const draft = service.openDraft(text, "markdown");
        return applyEdits(text, service.clean(draft, null, DEFAULT_SETTINGS)) !== text;
      });
      expect(changed).toEqual([]);
    }
  });
});
