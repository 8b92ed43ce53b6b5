import { parser as commonmark, GFM } from "@lezer/markdown";
import { describe, expect, it } from "vitest";
import type { Corpus } from "../../server/service/corpus/corpus.ts";
import { clauseLabel, sentencesOf } from "../../server/service/corpus/labels.ts";
import type { CorpusData } from "../../server/service/corpus/model.ts";
import {
  type ClauseDocument,
  findText,
} from "../../server/service/features/navigation/clauseDocument.ts";
import { createLanguageService } from "../../server/service/languageService.ts";
import { SCRIPTS, type Script } from "../../server/service/script/scripts.ts";
import { service } from "../harness/service.ts";
import { openTestHost } from "../harness/testHost.ts";

const [corpus] = service.library.corpora as [Corpus];

function read(script: Script): ClauseDocument {
  const document = service.clauseDocument(corpus.id, script);
  if (!document) throw new Error("no document");
  return document;
}

describe("the clause document", () => {
  it("is the document from the notice to the last clause", () => {
    const { text } = read("Hans");
    expect(text).toMatch(
      /^# 国家数据局等部门关于印发《“数据要素×”三年行动计划（2024—2026年）》的通知\n\n国数政策/,
    );
    expect(text).toContain(
      "\n\n2023年12月31日\n\n# “数据要素×”三年行动计划（2024—2026年）\n\n发挥数据要素的",
    );
    expect(text).toContain("\n\n## 三、重点行动\n\n### （四）数据要素×工业制造\n\n");
    expect(text).toMatch(/[^\n]\n$/);
  });

  it.each(SCRIPTS)("in %s has every clause, and in it every sentence of the clause", (script) => {
    const document = read(script);
    expect(document.clauses.map(({ clause }) => clause)).toEqual(corpus.clauses);
    for (const { clause, start, end, heading } of document.clauses) {
      expect(document.text.slice(heading.start, heading.end)).toBe(
        corpus.render(clauseLabel(clause.number) + clause.title, script),
      );
      for (const sentence of sentencesOf(clause)) {
        const place = findText(document, sentence, start);
        expect(place?.end).toBeLessThanOrEqual(end);
      }
    }
  });

  it("is named as files can be named", () => {
    expect(read("Hans").name).toBe("行动计划.md");
    expect(read("Hant").name).toBe("行動計劃.md");
  });

  it("shows no link, picture, HTML or code of a corpus, and finds its text all the same", () => {
    const text = "甲<img src=x>![乙](http://x)`丙`**丁**&lt;[链](command:x)# 戊。";
    const host = openTestHost();
    const [data] = host.corpora as [CorpusData];
    const clauses = data.clauses.map((clause) => ({
      ...clause,
      paragraphs: [{ sentences: [text] }],
    }));
    const hostile = createLanguageService({ ...host, corpora: [{ ...data, clauses }] });
    const document = hostile.clauseDocument(data.id, "Hans");
    if (!document) throw new Error("no document");
    const nodes: string[] = [];
    commonmark
      .configure(GFM)
      .parse(document.text)
      .iterate({ enter: ({ name }) => void nodes.push(name) });
    const kinds = new Set(nodes.filter((name) => !/^(?:Escape|.*Mark)$/.test(name)));
    expect([...kinds].sort()).toEqual([
      "ATXHeading1",
      "ATXHeading2",
      "ATXHeading3",
      "Document",
      "Paragraph",
    ]);
    expect(findText(document, text)).not.toBeNull();
  });

  it("is Markdown whose outline is its parts and clauses", () => {
    const [notice, plan] = service.readSections(service.openDraft(read("Hans").text, "markdown"));
    expect(notice?.children).toEqual([]);
    expect(plan?.children.map(({ title, children }) => [title, children.length])).toEqual([
      ["一、激活数据要素潜能", 0],
      ["二、总体要求", 3],
      ["三、重点行动", 12],
      ["四、强化保障支撑", 3],
      ["五、做好组织实施", 5],
    ]);
  });
});
