import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDictionarySegmenter } from "../../server/service/script/words/dictionarySegmenter.ts";
import { ownSegmenter } from "../harness/plainService.ts";

describe("the built-in segmenter", () => {
  it.each([
    ["推动数据要素发展", "推动 数据 要素 发展"],
    ["研究生命起源", "研究 生命 起源"],
    ["制造业和制度范围", "制造业 和 制度 范围"],
    ["孟𠮷川", "孟 𠮷 川"],
    ["", ""],
  ])("cuts %s", (text, words) => {
    expect(ownSegmenter.cut(text).join(" ")).toBe(words);
  });

  it("takes the words that are together the most frequent, unknown characters one by one", () => {
    const { cut } = createDictionarySegmenter(
      "甲乙 9 n\n乙丙 90 n\n丙丁 9 n\n甲 20 n\n丁 20 n\n",
      "戊己\n",
    );
    expect(cut("甲乙丙丁")).toEqual(["甲", "乙丙", "丁"]);
    expect(cut("戊己庚")).toEqual(["戊己", "庚"]);
  });

  it("loses nothing and splits no surrogate pair", () => {
    const text = fc.string({ unit: fc.constantFrom("数", "据", "制", "度", "𠮷", "𠮷", "x") });
    fc.assert(
      fc.property(text, (value) => {
        const words = ownSegmenter.cut(value);
        expect(words.join("")).toBe(value);
        expect(words.every((word) => word.isWellFormed())).toBe(true);
      }),
    );
  });
});
