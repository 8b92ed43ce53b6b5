import { describe, expect, it } from "vitest";
import type { HeadedSection } from "../../server/service/features/headedSections.ts";
import { service } from "../harness/service.ts";

/** The sections as lines, indented by level: the title, and the last words of the section. */
function outline(text: string, language: "markdown" | "plaintext" = "markdown"): string[] {
  const show = (section: HeadedSection, indent: string): string[] => {
    const last = text.slice(section.heading.end, section.end).slice(-3);
    return [
      `${indent}${section.title}${last && ` …${last}`}`,
      ...section.children.flatMap((child) => show(child, `${indent}  `)),
    ];
  };
  const sections = service.readSections(service.openDraft(text, language));
  return sections.flatMap((section) => show(section, ""));
}

describe("the sections of Markdown", () => {
  it.each([
    ["by level", "# 甲\n\n一。\n\n## 乙\n\n二。\n\n# 丙\n", ["甲 …\n二。", "  乙 …\n二。", "丙"]],
    ["with levels left out", "## 甲\n#### 乙\n### 丙\n# 丁", ["甲 …# 丙", "  乙", "  丙", "丁"]],
    ["with closing marks, emphasis, and CRLF", "# **甲** ##\r\n\r\n正文\r\n", ["**甲** …\n正文"]],
    ["underlined", "甲\n===\n\n乙\n---\n\n正文", ["甲 …\n正文", "  乙 …\n正文"]],
    ["with code under them", "# 甲\n\n```\n# 码\n```\n", ["甲 …```"]],
  ])("%s", (_, text, expected) => {
    expect(outline(text).map((line) => line.replaceAll("\r", ""))).toEqual(expected);
  });

  it.each(["", "正文", "#", "    # 码", "---\ntitle: 甲\n---\n"])("are none in %j", (text) => {
    expect(outline(text)).toEqual([]);
  });
});

describe("the sections of plain text", () => {
  const plain = (text: string) => outline(text, "plaintext");

  it("are its 一、 and （一）, named by their first sentence", () => {
    const text = "方案\n一、总体要求\n（一）指导思想。坚持以人为本。\n二、重点行动\n(一)交通";
    expect(plain(text)).toEqual([
      "一、总体要求 …为本。",
      "  （一）指导思想",
      "二、重点行动 …)交通",
      "  (一)交通",
    ]);
  });

  it("are its chapters and parts above them", () => {
    expect(
      plain("第一章　总则\n一、要求\n第二篇 行动\n（一）交通\n第三部分 保障\n第一部手机"),
    ).toEqual([
      "第一章　总则 …、要求",
      "  一、要求",
      "第二篇 行动 …）交通",
      "  （一）交通",
      "第三部分 保障 …部手机",
    ]);
  });

  it("have no titles longer than can be read, and no half characters", () => {
    const [title = ""] = plain(`一、${"𠮷".repeat(60)}`);
    expect(title).toBe(`一、${"𠮷".repeat(38)}…`);
  });

  it("are not sentences that only have such numbers in them", () => {
    expect(plain("按照（一）推进\n1. 其他\n（1）其他\n一是推进")).toEqual([]);
  });
});
