import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { collate } from "../../data/build/collate.ts";
import { buildCorpus } from "../../data/build/corpus.ts";
import { outputs } from "../../data/build/outputs.ts";
import { readWordings } from "../../data/build/wordings.ts";
import type { CorpusData } from "../../server/service/corpus/model.ts";
import { findCorpusFault } from "../../server/service/corpus/validate.ts";
import { finish } from "../../server/service/text/gradual.ts";

const read = (path: string) => readFileSync(new URL(`../../data/${path}`, import.meta.url), "utf8");
const corpus: CorpusData = JSON.parse(read("corpus/data-elements-x-2024-2026.json"));
const schema = JSON.parse(read("schema/corpus.schema.json"));
const sentences = (number: number) =>
  corpus.clauses
    .find((clause) => clause.number === number)
    ?.paragraphs.flatMap((p) => p.sentences) ?? [];

describe("generated data", () => {
  it("is what the build gives", () => {
    for (const [path, content] of Object.entries(outputs())) {
      expect(read(path) === content, `data/${path} is not what npm run corpus gives`).toBe(true);
    }
  });

  it("comes out the same a second time", () => {
    expect(buildCorpus()).toEqual(buildCorpus());
  });

  it("follows the schema", () => {
    const validate = new Ajv2020().compile(schema);
    expect(validate(corpus), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...corpus, clauses: [{ number: "7" }] })).toBe(false);
  });
});

describe("the plan", () => {
  it("has title, number, date and the 17 issuers in order", () => {
    expect(corpus.document.title).toBe("“数据要素×”三年行动计划（2024—2026年）");
    expect(corpus.document.number).toBe("国数政策〔2023〕11号");
    expect(corpus.document.date).toBe("2023-12-31");
    expect(corpus.document.issuers.join("、")).toBe(
      "国家数据局、中央网信办、科技部、工业和信息化部、交通运输部、农业农村部、商务部、文化和旅游部、国家卫生健康委、应急管理部、中国人民银行、金融监管总局、国家医保局、中国科学院、中国气象局、国家文物局、国家中医药局",
    );
  });

  it("has 5 parts and 23 clauses, each in its part", () => {
    expect(corpus.parts.map((part) => part.title)).toEqual([
      "激活数据要素潜能",
      "总体要求",
      "重点行动",
      "强化保障支撑",
      "做好组织实施",
    ]);
    const parts = corpus.clauses.map((clause) => clause.part).join("");
    expect(parts).toBe("2223333333333334445555" + "5");
  });

  it("has the measures that were counted by hand in each clause", () => {
    const counts = Array.from({ length: 20 }, (_, index) => sentences(index + 4).length);
    expect(counts).toEqual([5, 5, 4, 6, 2, 5, 5, 7, 5, 4, 4, 5, 5, 6, 3, 3, 3, 2, 4, 3]);
  });

  it("has the four principles and the targets", () => {
    const principles = corpus.clauses[1]?.paragraphs.map((paragraph) => paragraph.sentences[0]);
    expect(principles).toEqual([
      "需求牵引，注重实效。",
      "试点先行，重点突破。",
      "有效市场，有为政府。",
      "开放融合，安全有序。",
    ]);
    for (const target of ["到2026年底", "300个以上", "年均增速超过20%", "数据交易规模倍增"]) {
      expect(sentences(3).join("")).toContain(target);
    }
  });

  it("names the witnesses: two for （七） to （二十三）, one for the rest", () => {
    const counts = corpus.clauses.map((clause) => clause.witnesses.length).join("");
    expect(counts).toBe("1".repeat(6) + "2".repeat(17));
  });

  it("has no trace of the copies: no Latin letter, no half-width mark, no Traditional character", () => {
    const text = corpus.clauses
      .flatMap((clause) => [clause.title, ...sentences(clause.number)])
      .join("");
    expect(text).not.toMatch(/[a-zA-Z(),:;\s\u00a0]/);
    expect(text).not.toMatch(/[數據為爲業產産]/);
  });

  it("keeps the traps of the original wording", () => {
    expect(sentences(4).join("")).toContain("创成式设计、虚实融合试验");
    expect(sentences(11).join("")).toContain("健康医疗数据");
    expect(sentences(12).join("")).toContain("社会保险企业");
  });
});

describe("the terms", () => {
  const text = JSON.stringify({ ...corpus, terms: [], formerTitles: [] });

  it("are 200 or more, each once, each standing where it says", () => {
    expect(corpus.terms.length).toBeGreaterThanOrEqual(200);
    expect(new Set(corpus.terms.map((term) => term.text)).size).toBe(corpus.terms.length);
    for (const term of corpus.terms) {
      for (const number of term.clauses) {
        const clause = corpus.clauses.find((one) => one.number === number);
        const paragraphs = clause?.paragraphs.map((p) => p.sentences.join("")) ?? [];
        expect([clause?.title, ...paragraphs].some((part) => part?.includes(term.text))).toBe(true);
      }
    }
  });

  it("have no wrong form that stands in the plan itself", () => {
    const wrong = corpus.terms.flatMap((term) => term.wrong);
    expect(wrong.filter((form) => text.includes(form))).toEqual([]);
  });

  it("are read as the words they are", () => {
    const readings = Object.fromEntries(corpus.terms.map((term) => [term.text, term.pinyin]));
    expect(readings.重点行动).toBe("zhong dian xing dong");
    expect(readings.乘数效应).toBe("cheng shu xiao ying");
    expect(readings.中国人民银行).toBe("zhong guo ren min yin hang");
    expect(readings.行业碳足迹数据).toBe("hang ye tan zu ji shu ju");
    expect(readings.国家统一的会计制度).toBe("guo jia tong yi de kuai ji zhi du");
    expect(readings["地震活动、地壳形变、地下流体"]).toBe(
      "di zhen huo dong di qiao xing bian di xia liu ti",
    );
    expect(corpus.document.pinyin).toBe("shu ju yao su san nian xing dong ji hua nian");
    expect(corpus.document.shortPinyin).toBe("xing dong ji hua");
    expect(corpus.clauses[14]?.pinyin).toBe("shu ju yao su lü se di tan");
  });
});

describe("a damaged corpus", () => {
  const { document, clauses, targets } = corpus;
  const [clause] = clauses;
  it.each<[path: string, expected: string, wrong: object]>([
    ["targets", "list", { targets: null }],
    ["formerTitles[0].text", "string", { formerTitles: [{ clause: 4 }] }],
    ["formerTitles[0].clause", "knownClause", { formerTitles: [{ clause: 40, text: "甲" }] }],
    ["targets[0].side", "side", { targets: [{ ...targets[0], side: "left" }] }],
    ["clauses", "entries", { clauses: [] }],
    ["clauses[0]", "object", { clauses: ["（一）"] }],
    ["clauses[1].number", "newNumber", { clauses: [clause, clause] }],
    ["clauses[0].number", "clauseNumber", { clauses: [{ ...clause, number: 0 }] }],
    ["clauses[0].title", "text", { clauses: [{ ...clause, title: "" }] }],
    [
      "clauses[0].paragraphs[1].sentences[0]",
      "string",
      { clauses: [{ ...clause, paragraphs: [{ sentences: [] }, { sentences: [1] }] }] },
    ],
    ["document.shortTitle", "stringOrNull", { document: { ...document, shortTitle: 1 } }],
    ["document.date", "date", { document: { ...document, date: "2024" } }],
    ["id", "id", { id: "My plan" }],
    ["format", "format", { format: 2 }],
  ])("is told by the place and what is expected there: %s, %s", (path, expected, wrong) => {
    expect(finish(findCorpusFault(corpus))).toBeNull();
    expect(finish(findCorpusFault({ ...corpus, ...wrong }))).toEqual({ path, expected });
  });

  it.each([null, [], "{}", 1])("is told as a whole: %j", (value) => {
    expect(finish(findCorpusFault(value))).toEqual({ path: "", expected: "object" });
  });
});

describe("former titles and targets", () => {
  const target = {
    clause: 3,
    subject: "数据产业年均增速",
    value: "超过20%",
    side: "behind",
    units: ["%"],
    accepted: [],
  };
  const read = (wrong: object) =>
    readWordings({ formerTitles: [], targets: [{ ...target, ...wrong }] }, corpus);

  it("are held against the text of the plan", () => {
    expect(read({}).targets).toEqual([target]);
    expect(corpus.targets.map(({ value }) => value)).toEqual(["300个以上", "超过20%", "倍增"]);
  });

  it.each<[string, object]>([
    ["“数据产业年均增速” … “超过25%”", { value: "超过25%" }],
    ["“超过20%” … “数据产业年均增速”", { side: "before" }],
    ["side “left”", { side: "left" }],
    ["clause 30 of “数据产业年均增速”", { clause: 30 }],
  ])("a wrong one stops the build, which names %s", (named, wrong) => {
    expect(() => read(wrong)).toThrow(`data/build/plan.json: ${named}`);
  });

  it("a former title that is a title of the plan stops the build", () => {
    const formerTitles = [{ clause: 4, text: "数据要素×工业制造" }];
    expect(() => readWordings({ formerTitles, targets: [] }, corpus)).toThrow(/工业制造/);
  });
});

describe("collation", () => {
  const clause = (text: string) => ({
    number: 7,
    part: 3,
    title: "标题",
    paragraphs: [{ sentences: [text] }],
  });

  it("counts sources that agree as witnesses", () => {
    const [collated] = collate([
      { source: "a", clauses: [clause("同一句。")] },
      { source: "b", clauses: [clause("同一句。")] },
    ]);
    expect(collated?.witnesses).toEqual(["a", "b"]);
  });

  it("stops at one different character and shows both readings", () => {
    const disagree = () =>
      collate([
        { source: "a", clauses: [clause("增速超过20%。")] },
        { source: "b", clauses: [clause("增速超过25%。")] },
      ]);
    expect(disagree).toThrow(/clause 7.*\n.*a: .*20%.*\n.*b: .*25%/);
  });
});
