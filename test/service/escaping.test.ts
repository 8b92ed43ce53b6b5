import { describe, expect, it } from "vitest";
import { plainLabel } from "../../client/plainLabel.ts";
import type { CorpusData } from "../../server/service/corpus/model.ts";
import { parser } from "../../server/service/draft/markdownParser.ts";
import {
  createLanguageService,
  type LanguageService,
} from "../../server/service/languageService.ts";
import { SCRIPTS, type Script } from "../../server/service/script/scripts.ts";
import { DEFAULT_SETTINGS } from "../../server/service/settings.ts";
import { openTestHost } from "../harness/testHost.ts";

const HOSTILE = [
  "<img src=x onerror=y>",
  "<script>y</script>",
  "<a href='command:x'>y</a>",
  "![图](https://evil.example/p.png)",
  "![图][p]\n\n[p]: https://evil.example/p.png",
  "[点](command:workbench.action.quit)",
  "[点]: command:workbench.action.quit\n\n[点]",
  "<https://evil.example>",
  "https://evil.example/數 www.evil.example a@evil.example",
  "`码` **重** # 题 | 表 |\n| - | - |\n",
  "$(alert) &lt;b&gt; &#60;img&#62;",
  "\\<img src=x>\\![图](x)",
  "\n\n<div>\n\n</div>",
];

const host = openTestHost();
const [plan] = host.corpora;
if (!plan) throw new Error("no corpus");

/** The plan with a text in everything of it that is shown; what is looked up stays. */
function hostilePlan(data: CorpusData, hostile: string): CorpusData {
  const paragraphs = [{ sentences: [`推动协同制造${hostile}，推进产品主数据。`] }];
  const { document } = data;
  return {
    ...data,
    document: { ...document, number: `号${hostile}`, issuers: [hostile, hostile] },
    notice: { title: hostile, addressees: hostile, paragraphs },
    preamble: paragraphs,
    parts: data.parts.map((part) => ({ ...part, title: hostile, paragraphs })),
    clauses: data.clauses.map((clause) => ({ ...clause, title: hostile, paragraphs })),
    terms: [
      ...data.terms,
      { text: `毒${hostile}`, kind: "x", pinyin: "du", clauses: [7], places: [], wrong: [] },
    ],
  };
}

/** Everything in Markdown that is shown of a document and of a draft. */
function shownBy(service: LanguageService, hostile: string, script: Script): string[] {
  const settings = { ...DEFAULT_SETTINGS, script };
  const text = `落实《行动计划》（七），激活数据要素潜能，《行动计划》提出“推动协同制造${hostile}，推进产品次数据”。毒${hostile}`;
  const draft = service.openDraft(text, "plaintext");
  const shown: (string | null | undefined)[] = [];
  for (let at = 0; at <= text.length; at++) {
    shown.push(service.hover(draft, at, settings)?.markdown);
  }
  const [id = ""] = service.library.corpora.map((corpus) => corpus.id);
  shown.push(
    service.describeClause(id, 7, script),
    service.describeCompletion({ kind: "clause", corpus: id, number: 7 }, script),
    service.describeCompletion({ kind: "document", corpus: id }, script),
    service.describeCompletion(
      { kind: "term", corpus: id, term: `毒${hostile}`, clause: null },
      script,
    ),
    service.clauseDocument(id, script)?.text,
  );
  return [...new Set(shown)].filter((one): one is string => typeof one === "string");
}

/** What in a Markdown text is more than text and its own layout; an address by itself is a link in VS Code. */
function active(markdown: string): string[] {
  const found: string[] = [];
  parser.parse(markdown).iterate({
    enter: ({ name, from, to }) => {
      if (/HTML|Image|Comment|Processing|Link|URL|Entity|Code/.test(name)) {
        found.push(`${name}: ${markdown.slice(from, to)}`);
      }
    },
  });
  return found;
}

const ADDRESS = /(?:https?|ftp):\/\/|www\.|\w@\w/;

describe("text out of a corpus or a draft is shown as text", () => {
  it.each(HOSTILE)("%j", (hostile) => {
    const service = createLanguageService({ ...host, corpora: [hostilePlan(plan, hostile)] });
    for (const script of SCRIPTS) {
      const shown = shownBy(service, hostile, script);
      expect(shown.length).toBeGreaterThan(5);
      expect(shown.flatMap(active)).toEqual([]);
    }
  });

  it.each(["https://evil.example/數", "www.evil.example", "a@evil.example"])(
    "%s is no link in what VS Code shows",
    (address) => {
      const service = createLanguageService({ ...host, corpora: [hostilePlan(plan, address)] });
      const hovers = shownBy(service, address, "Hans");
      expect(hovers.length).toBeGreaterThan(5);
      expect(hovers.filter((one) => ADDRESS.test(one))).toEqual([]);
    },
  );
});

it("a label of a list keeps what VS Code would make an icon of", () => {
  expect(plainLabel("（七）$(alert) \\$(bell)")).toBe("（七）\\$(alert) \\\\$(bell)");
});
