import { describe, expect, it } from "vitest";
import { matchesPinyin } from "../../server/service/features/search.ts";
import { service } from "../harness/service.ts";

const numbers = (query: string) => service.search(query, "Hans").map((hit) => hit.number);

describe("search of clauses", () => {
  it.each([
    ["7", 7],
    ["七", 7],
    ["（七）", 7],
    ["第七条", 7],
    ["交通运输", 7],
    ["交通運輸", 7],
    ["jtys", 7],
    ["sjysjtys", 7],
    ["jiaotong", 7],
    ["lvse", 15],
    ["多式联运", 7],
    ["多式联运 自动驾驶", 7],
    ["创成式设计", 4],
  ])("%s finds clause %i first", (query, number) => {
    expect(numbers(query)[0]).toBe(number);
  });

  it("gives all clauses in order for an empty query, none for nonsense", () => {
    expect(numbers("")).toEqual(Array.from({ length: 23 }, (_, index) => index + 1));
    expect(numbers("不存在的词语")).toEqual([]);
  });

  it("gives no more than are wanted, the best", () => {
    expect(service.search("7", "Hans", 1).map((hit) => hit.number)).toEqual([7]);
    expect(service.search("", "Hans", 2).map((hit) => hit.number)).toEqual([1, 2]);
  });

  it("shows the sentence with the words near its beginning", () => {
    const [hit] = service.search("自动驾驶", "Hans");
    expect(hit?.excerpt).toMatch(/^….{12}自动驾驶汽车在特定区域/);
  });

  it.each([
    ["lü se di tan", "lvse", true],
    ["lü se di tan", "lüse", true],
    ["lü se di tan", "dt", true],
    ["lü se di tan", "tan", true],
    ["lü se di tan", "se t", false],
    ["lü se di tan", "x", false],
  ])("pinyin %s and %s: %s", (pinyin, typed, expected) => {
    expect(matchesPinyin(pinyin, typed)).toBe(expected);
  });
});

describe("a selected passage", () => {
  it.each([
    ["推进航运贸易便利化", 7],
    ["推進航運貿易便利化", 7],
    ["“推进航运贸易便利化，推动航运贸易数据”", 7],
  ])("%s stands in clause %i", (selected, number) => {
    expect(service.findPassage(selected)?.number).toBe(number);
  });

  it.each(["数据", "推进航空贸易便利化"])("%s stands nowhere", (selected) => {
    expect(service.findPassage(selected)).toBeNull();
  });
});
