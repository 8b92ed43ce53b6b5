import { describe, expect, it } from "vitest";
import { isScript } from "../../server/service/script/scripts.ts";
import { DEFAULT_SETTINGS } from "../../server/service/settings.ts";
import { checkReferences, service } from "../harness/service.ts";

const SEVEN = "《行动计划》（$0七）";

describe("references of a clause", () => {
  it.each([
    ["by number behind a title", "按照《行动计划》⟦:（七）⟧和《行动计划》（八）"],
    ["in a list", "《行动计划》（四）、⟦:（七）⟧、（八）"],
    ["with its title", "《行动计划》“⟦:（七）数据要素×交通运输⟧”。“⟦:（七）数据要素×交通运输⟧”"],
    ["by 第…项 of a document named in the sentence", "《行动计划》明确了要求，其⟦:第（七）项⟧强调"],
    [
      "by a short title that the draft defines",
      "《“数据要素×”三年行动计划（2024—2026年）》（以下简称《计划》）。\n\n落实《计划》⟦:第七条⟧",
    ],
    ["by its title in quotation marks", "《行动计划》“⟦:数据要素×交通运输⟧”"],
    ["by a quotation", "要“⟦:推进航运贸易便利化⟧”。"],
    ["by a block quote", "> ⟦:推进航运贸易便利化⟧\n\n推进航运贸易便利化"],
    ["in Traditional", "《行動計劃》⟦:（七）⟧，「⟦:推進航運貿易便利化⟧」"],
    [
      "in a table and a footnote",
      "| 依据 |\n| --- |\n| 《行动计划》⟦:（七）⟧ |\n\n[^1]: 《行动计划》⟦:（七）⟧",
    ],
    ["behind 𠮷 and CRLF", "𠮷\r\n𠮷市落实《行动计划》⟦:（七）⟧"],
  ])("%s", (_, marked) => {
    checkReferences(SEVEN, marked);
  });

  it.each([
    ["the draft's own numbers", "### （七）加快发展\n\n（七）加快发展。包括：（七）其他。"],
    ["a number without a document", "按照（七）要求，第七条规定"],
    ["numbers of a list behind a title", "落实《行动计划》，重点是开放，如（七）其他。"],
    ["another document's clause", "依据《数据安全法》第七条"],
    ["a number with another clause's title", "“（七）数据要素×金融服务”"],
    ["its title without quotation marks", "### （一）数据要素×交通运输"],
    [
      "the draft's own section of that title",
      "（七）数据要素×交通运输\n\n本方案“（七）数据要素×交通运输”",
    ],
    ["code", "`《行动计划》（七）`"],
    ["an empty draft", ""],
  ])("are not %s", (_, text) => {
    checkReferences(SEVEN, text);
  });

  it("are asked for by a quotation of it too", () => {
    checkReferences("“推$0进航运贸易便利化”", "《行动计划》⟦:（七）⟧“⟦:提升多式联运效能⟧”");
  });
});

describe("references of what is no clause", () => {
  it("a document: its titles and numbers", () => {
    const title = "⟦:《“数据要素×”三年行动计划（2024—2026年）》⟧（⟦:国数政策〔2023〕11号⟧）";
    checkReferences("《行动$0计划》", `落实${title}和《数据安全法》，⟦:《行动计划》⟧提出`);
  });

  it("a term: where it stands as itself, in either script", () => {
    checkReferences("推动数$0据要素", "⟦:数据要素⟧、⟦:數據要素⟧，不是数据要素乘数效应");
  });

  it("a passage that stands in no clause: quotations that share words with it", () => {
    const all =
      "发挥数据要素的放大、叠加、倍增作用，构建以数据为关键要素的数字经济，是推动高质量发展的必然要求。";
    checkReferences(
      `“${all}$0”`,
      "“⟦:是推动高质量发展的必然要求⟧”和“⟦:发挥数据要素的放大⟧”，“推进航运贸易便利化”",
    );
  });
});

describe("places in the document itself", () => {
  const places = (marked: string, script = "Hans") => {
    const draft = service.openDraft(marked.replace("$0", ""), "markdown");
    const subject = service.subjectAt(draft, marked.indexOf("$0"), null, DEFAULT_SETTINGS);
    if (!subject || !isScript(script)) throw new Error(marked);
    const found = service.findDeclarations(subject, script);
    return found.map(({ document, focus }) => document.text.slice(focus.start, focus.end));
  };

  it("a clause has its heading", () => {
    expect(places(SEVEN, "Hant-HK")).toEqual(["### （七）數據要素×交通運輸"]);
  });

  it("a term has every place that uses it", () => {
    const found = places("多式$0联运");
    expect(found.length).toBeGreaterThan(1);
    expect(new Set(found)).toEqual(new Set(["多式联运"]));
  });
});
