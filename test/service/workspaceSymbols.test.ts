import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/service/settings.ts";
import { service } from "../harness/service.ts";

const find = (query: string, settings = DEFAULT_SETTINGS) => service.findSymbols(query, settings);
const names = (query: string) => find(query).map(({ name }) => name);

describe("workspace symbols", () => {
  it.each([
    ["jtys", "（七）数据要素×交通运输 jtys"],
    ["jiaotong", "（七）数据要素×交通运输 jiaotong"],
    ["7", "（七）数据要素×交通运输 7"],
    ["（七）", "（七）数据要素×交通运输"],
    ["第七条", "（七）数据要素×交通运输 第七条"],
    ["交通", "（七）数据要素×交通运输"],
    ["交通運輸", "（七）数据要素×交通运输 交通運輸"],
    [" jtys ", "（七）数据要素×交通运输 jtys"],
  ])(
    "for “%s” begin with the clause that is meant, and keep what was typed in its name",
    (query, name) => {
      expect(names(query)[0]).toBe(name);
    },
  );

  it("without a query are all clauses in order", () => {
    expect(names("")).toHaveLength(23);
    expect(names("")[0]).toBe("（一）指导思想");
  });

  it.each(["多式联运", "99", "《", "zzzz", "(", "\\"])("for “%s” there are none", (query) => {
    expect(names(query)).toEqual([]);
  });

  it("are in the script that is set, and lead to the clause's heading", () => {
    const [symbol] = find("7", { ...DEFAULT_SETTINGS, script: "Hant" });
    expect(symbol?.container).toBe("《行動計劃》");
    const { document, focus } = symbol?.target ?? {};
    expect(document?.text.slice(focus?.start, focus?.end)).toBe("（七）數據要素×交通運輸");
  });
});
