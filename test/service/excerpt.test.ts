import { describe, expect, it } from "vitest";
import {
  shortened,
  textBefore,
  textBehind,
  wholeWords,
} from "../../server/service/text/excerpt.ts";
import { readMarks } from "../harness/markup.ts";

const REACH = { whole: 6, cut: 3 };

describe("what stands beside a place", () => {
  it.each([
    ["基础，实效$0明显，提升", "实效", "明显"],
    ["$0", "", ""],
    ["激活数据要素潜能为$0为高质量发展提供支撑", "…潜能为", "为高质量…"],
    ["经济增长在2026.5到$0到2,026年为止的时间", "…2026.5到", "到2,026…"],
    ["数据要素市场用OpenAI$0OpenAI大模型训练数据", "…OpenAI", "OpenAI…"],
    ["数据要素市场有𠮷𠮷𠮷$0𠮷𠮷𠮷数据要素市场", "…𠮷𠮷", "𠮷𠮷…"],
    ["数据要素市场葛\u{e0100}人$0人葛\u{e0100}数据要素市场", "…葛\u{e0100}人", "人葛\u{e0100}…"],
  ])("%s", (marked, before, behind) => {
    const { text, cursor } = readMarks(marked);
    const at = cursor ?? 0;
    expect(textBefore(text, at, 0, REACH)).toBe(before);
    expect(textBehind(text, at, text.length, REACH)).toBe(behind);
  });
});

it.each([
  ["超过25%", 3, 4, "25"],
  ["约1.65倍", 3, 4, "1.65"],
  ["用OpenAI的", 3, 4, "OpenAI"],
  ["超过20%", 4, 4, ""],
  ["增长", 0, 1, "增"],
])("of %s the whole words from %i to %i are “%s”", (text, start, end, whole) => {
  const span = wholeWords(text, { start, end }, { start: 0, end: text.length });
  expect(text.slice(span.start, span.end)).toBe(whole);
});

it.each([
  ["短的不动", "短的不动"],
  ["激活数据要素潜能为高质量发展", "激活数据……质量发展"],
  ["激活数2026年起发2026展", "激活数2026……2026展"],
  ["abcdefghijklm", "abcdefghijklm"],
])("%s is shortened to %s", (text, short) => {
  expect(shortened(text, 8)).toBe(short);
});
