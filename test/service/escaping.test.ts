import { describe, expect, it } from "vitest";
import { parser } from "../../server/service/draft/markdownParser.ts";
import { createLanguageService } from "../../server/service/languageService.ts";
import { DEFAULT_SETTINGS } from "../../server/service/settings.ts";
import { openTestHost } from "../harness/testHost.ts";

const HOSTILE = [
  "<img src=x onerror=y>",
  "<script>y</script>",
  "![图](https://evil.example/p.png)",
  "[点](command:workbench.action.quit)",
  "<https://evil.example>",
  "`码` **重** # 题 | 表 |",
  "$(alert) &lt;b&gt;",
];

const host = openTestHost();

/** The kinds of Markdown nodes that are more than text and its own layout. */
function active(markdown: string): string[] {
  const found: string[] = [];
  parser.parse(markdown).iterate({
    enter: ({ name, from, to }) => {
      if (/HTML|Image|Comment|Processing/.test(name)) found.push(markdown.slice(from, to));
      if (name === "URL" && /^<?(?:command:|https?:\/\/evil)/.test(markdown.slice(from, to))) {
        found.push(markdown.slice(from, to));
      }
    },
  });
  return found;
}

describe("text out of a corpus is shown as text", () => {
  it.each(HOSTILE)("%s", (hostile) => {
    const [plan] = host.corpora;
    if (!plan) throw new Error("no corpus");
    const paragraphs = [{ sentences: [`开头${hostile}结尾。`] }];
    const clauses = plan.clauses.map((clause) => ({ ...clause, title: hostile, paragraphs }));
    const document = { ...plan.document, number: `号${hostile}`, issuers: [hostile] };
    const service = createLanguageService({ ...host, corpora: [{ ...plan, clauses, document }] });
    const text = "落实《行动计划》（七），激活数据要素潜能";
    const draft = service.openDraft(text, "markdown");
    const shown = [text.indexOf("（七"), text.indexOf("数据"), text.indexOf("行动")].map(
      (at) => service.hover(draft, at + 1, DEFAULT_SETTINGS)?.markdown ?? "",
    );
    expect(shown.join("")).not.toBe("");
    expect(shown.flatMap(active)).toEqual([]);
  });
});
