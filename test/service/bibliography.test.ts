import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import {
  DEFAULT_OPTIONS,
  type Edition,
  type Online,
} from "../../server/service/corpus/citation/options.ts";
import { SCRIPTS, type Script } from "../../server/service/script/scripts.ts";
import { service } from "../harness/service.ts";

const corpus = service.library.corpora[0]?.id ?? "";
const url = "https://www.example.org/数据";
const READ = { url, accessed: "2026-03-01" };
const UNDATED = { url, accessed: null };

interface Case {
  readonly edition?: Edition;
  readonly online?: Online;
  readonly script?: Script;
  readonly number?: number;
}

function cite(style: "gbt7714" | "csl-json", options: Case): string {
  const { edition = "2025", online, script = "Hans", number = 7 } = options;
  const bibliography = { edition, online: online ? { [corpus]: online } : {} };
  const request = { corpus, number, style, script, options: { ...DEFAULT_OPTIONS, bibliography } };
  return service.cite(request) ?? "";
}

describe("gbt7714", () => {
  it.each<[Case, string]>([
    [
      { edition: "2015", online: READ },
      `国家数据局, 中央网信办, 科技部, 等. “数据要素×”三年行动计划（2024—2026年）: 国数政策〔2023〕11号[EB/OL]. (2023-12-31)[2026-03-01]. ${url}.`,
    ],
    [
      { edition: "2025", online: READ },
      `国家数据局，中央网信办，科技部，等. “数据要素×”三年行动计划（2024—2026年）：国数政策〔2023〕11号[EB/OL]. （2023-12-31）[2026-03-01]. ${url}.`,
    ],
    [
      { edition: "2015", online: UNDATED },
      `国家数据局, 中央网信办, 科技部, 等. “数据要素×”三年行动计划（2024—2026年）: 国数政策〔2023〕11号[EB/OL]. (2023-12-31). ${url}.`,
    ],
    [
      { edition: "2015" },
      "国家数据局, 中央网信办, 科技部, 等. “数据要素×”三年行动计划（2024—2026年）: 国数政策〔2023〕11号[Z]. 2023.",
    ],
    [
      { edition: "2025" },
      "国家数据局，中央网信办，科技部，等. “数据要素×”三年行动计划（2024—2026年）：国数政策〔2023〕11号[Z]. 2023.",
    ],
    // The document's text is set in the script of the draft, an address never.
    [
      { script: "Hant-TW", online: READ },
      `國家數據局，中央網信辦，科技部，等. 「數據要素×」三年行動計劃（2024—2026年）：國數政策〔2023〕11號[EB/OL]. （2023-12-31）[2026-03-01]. ${url}.`,
    ],
  ])("%j", (options, expected) => {
    expect(cite("gbt7714", options)).toBe(expected);
  });

  it("is the document's entry, whatever its clause", () => {
    expect(cite("gbt7714", { number: 23 })).toBe(cite("gbt7714", { number: 1 }));
  });
});

/** What `csl-data.json` of CSL 1.0.2 says of what is written here. */
const DATE = {
  type: "object",
  required: ["date-parts"],
  additionalProperties: false,
  properties: {
    "date-parts": {
      type: "array",
      minItems: 1,
      maxItems: 2,
      items: { type: "array", minItems: 1, maxItems: 3, items: { type: "number" } },
    },
  },
};
const NAME = {
  type: "object",
  required: ["literal"],
  additionalProperties: false,
  properties: { literal: { type: "string" } },
};
const SCHEMA = {
  type: "array",
  items: {
    type: "object",
    required: ["id", "type"],
    additionalProperties: false,
    properties: {
      id: { type: "string" },
      type: { enum: ["document", "webpage"] },
      language: { type: "string" },
      title: { type: "string" },
      "title-short": { type: "string" },
      author: { type: "array", items: NAME },
      issued: DATE,
      accessed: DATE,
      number: { type: "string" },
      section: { type: "string" },
      URL: { type: "string" },
    },
  },
};

describe("csl-json", () => {
  const isValid = new Ajv().compile(SCHEMA);

  it("is a list of one item of the schema, in every script, with and without an address", () => {
    for (const script of SCRIPTS) {
      for (const online of [undefined, READ, UNDATED]) {
        const items = JSON.parse(cite("csl-json", { script, ...(online && { online }) }));
        expect(isValid(items), JSON.stringify(isValid.errors)).toBe(true);
        expect(items).toHaveLength(1);
      }
    }
  });

  it("holds the document's data and the clause", () => {
    const [item] = JSON.parse(cite("csl-json", { online: READ }));
    expect(item).toMatchObject({
      id: "data-elements-x-2024-2026",
      type: "webpage",
      language: "zh-Hans",
      title: "“数据要素×”三年行动计划（2024—2026年）",
      "title-short": "行动计划",
      issued: { "date-parts": [[2023, 12, 31]] },
      number: "国数政策〔2023〕11号",
      section: "（七）数据要素×交通运输",
      URL: url,
      accessed: { "date-parts": [[2026, 3, 1]] },
    });
    expect(item.author).toHaveLength(17);
    expect(item.author[0]).toEqual({ literal: "国家数据局" });
  });

  it("is a document without address or date of reading where none is known", () => {
    const [item] = JSON.parse(cite("csl-json", { script: "Hant-TW" }));
    expect(item).toMatchObject({
      type: "document",
      title: "「數據要素×」三年行動計劃（2024—2026年）",
    });
    expect(Object.keys(item)).not.toContain("URL");
    expect(Object.keys(item)).not.toContain("accessed");
  });
});
