import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runCli } from "../harness/cli.ts";

const corpus = JSON.parse(
  readFileSync(
    new URL("../../data/corpus/data-elements-x-2024-2026.json", import.meta.url),
    "utf8",
  ),
);

describe("policy-drafting clause", () => {
  it("prints the official text of every clause", () => {
    for (const { number, title, paragraphs } of corpus.clauses) {
      const { status, stdout } = runCli(["clause", String(number)]);
      const text = paragraphs
        .map((one: { sentences: string[] }) => one.sentences.join(""))
        .join("\n");
      expect(status).toBe(0);
      expect(stdout.replace(/^（.+?）/, "")).toBe(`${title}\n${text}\n`);
    }
  });

  it.each(["7", "七", "（七）", "(七)", "第七条", "第七條", "第（七）项"])("takes %s", (number) => {
    expect(runCli(["clause", number]).stdout).toMatch(/^（七）数据要素×交通运输\n提升多式联运效能/);
  });

  it("prints JSON of the agreed shape", () => {
    const value = JSON.parse(runCli(["clause", "7", "--json", "--script", "Hant-TW"]).stdout);
    expect(value).toMatchObject({
      document: "data-elements-x-2024-2026",
      number: 7,
      label: "（七）",
      title: "數據要素×交通運輸",
      part: { number: 3, title: "重點行動" },
      script: "Hant-TW",
    });
    expect(value.paragraphs).toHaveLength(1);
  });
});

describe("policy-drafting cite", () => {
  it.each([
    [
      ["7"],
      "《“数据要素×”三年行动计划（2024—2026年）》（国数政策〔2023〕11号）“（七）数据要素×交通运输”",
    ],
    [["七", "--style", "short"], "《行动计划》“（七）数据要素×交通运输”"],
    [
      ["7", "--style", "full"],
      "国家数据局等17部门《“数据要素×”三年行动计划（2024—2026年）》（国数政策〔2023〕11号，2023年12月31日）第三部分“（七）数据要素×交通运输”",
    ],
    [["7", "--script", "Hant-TW", "--style", "short"], "《行動計劃》「（七）數據要素×交通運輸」"],
    [
      ["7", "--style", "footnote"],
      "[^1]\n\n[^1]: 《“数据要素×”三年行动计划（2024—2026年）》（国数政策〔2023〕11号）“（七）数据要素×交通运输”",
    ],
    [
      ["7", "--style", "gbt7714"],
      "国家数据局，中央网信办，科技部，等. “数据要素×”三年行动计划（2024—2026年）：国数政策〔2023〕11号[Z]. 2023.",
    ],
    [
      [
        ...["7", "--style", "gbt7714", "--edition", "2015"],
        ...["--url", "https://www.example.org/x", "--accessed", "2026-03-01"],
      ],
      "国家数据局, 中央网信办, 科技部, 等. “数据要素×”三年行动计划（2024—2026年）: 国数政策〔2023〕11号[EB/OL]. (2023-12-31)[2026-03-01]. https://www.example.org/x.",
    ],
    [
      ["7", "--style", "template", "--template", "{shortTitle}第{label}项", "--script", "Hant-HK"],
      "《行動計劃》第（七）項",
    ],
  ])("%j", (args, expected) => {
    expect(runCli(["cite", ...args])).toEqual({ status: 0, stdout: `${expected}\n`, stderr: "" });
  });
});

describe("policy-drafting cite --style csl-json", () => {
  it("prints a list that Zotero and Pandoc read", () => {
    const args = ["--style", "csl-json", "--url", "https://www.example.org/x"];
    const { status, stdout, stderr } = runCli(["cite", "7", ...args]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject([
      { id: corpus.id, type: "webpage", number: "国数政策〔2023〕11号" },
    ]);
  });
});

describe("policy-drafting convert", () => {
  it("converts standard input and leaves code alone", () => {
    const { status, stdout } = runCli(["convert", "--to", "Hant", "-"], {
      input: "数据和`数据`\r\n",
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: "數據和`数据`\r\n" });
  });
});

describe("policy-drafting clean", () => {
  it("prints the cleaned draft, and on standard error what was repaired where", () => {
    expect(runCli(["clean", "-"], { input: "推动\n資(zī)源,数据" })).toEqual({
      status: 0,
      stdout: "推动\n資源，数据",
      stderr: "-:2:2: 注音残留：删去“(zī)”\n-:2:7: 半角标点：“,”改为“，”\n",
    });
  });
});

describe("wrong usage", () => {
  it.each([
    [[], "policy-drafting"],
    [["no-such"], "no-such"],
    [["clause"], "条号"],
    [["clause", "30"], "30"],
    [["clause", "7", "--script", "Klingon"], "Klingon"],
    [["clause", "7", "--no-such"], "--no-such"],
    [["cite", "7", "--style", "apa"], "apa"],
    [["check"], "文件"],
    [["check", "--format", "xml", "-"], "xml"],
    [["check", "/no/such/file.md"], "/no/such/file.md"],
    [["convert", "-"], "--to"],
  ])("%j ends with 2 and names the value", (args, named) => {
    const { status, stdout, stderr } = runCli(args);
    expect(status).toBe(2);
    expect(stderr).toContain(named);
    expect(stdout).toBe("");
  });
});

describe("policy-drafting search", () => {
  it.each([
    ["words", ["航运", "贸易"], "（七）数据要素×交通运输\n    推进航运贸易便利化"],
    ["words of the other script", ["航運"], "（七）数据要素×交通运输\n"],
    ["a number", ["第七条"], "（七）数据要素×交通运输\n"],
    ["pinyin initials", ["jtys"], "（七）数据要素×交通运输\n"],
  ])("finds clauses by %s, best first", (_, words, expected) => {
    const { status, stdout } = runCli(["search", ...words]);
    expect(status).toBe(0);
    expect(stdout.slice(0, expected.length)).toBe(expected);
  });

  it("prints JSON", () => {
    const [best] = JSON.parse(runCli(["search", "航运", "--json", "--script", "Hant"]).stdout);
    expect(best).toEqual({
      document: "data-elements-x-2024-2026",
      number: 7,
      label: "（七）",
      title: "數據要素×交通運輸",
      excerpt: expect.stringContaining("航運"),
    });
  });

  it("says that nothing was found, and that is no failure", () => {
    expect(runCli(["search", "潮汐"])).toEqual({
      status: 0,
      stdout: "",
      stderr: "没有找到匹配的条文。\n",
    });
    expect(runCli(["search", "潮汐", "--json"]).stdout).toBe("[]\n");
  });
});
