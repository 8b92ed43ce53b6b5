import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFootnotes } from "../../server/service/draft/footnotes.ts";
import { DEFAULT_SETTINGS } from "../../server/service/settings.ts";
import { applyEdits } from "../../server/service/text/span.ts";
import { insertInto, service } from "../harness/service.ts";

const NOTE =
  "《“数据要素×”三年行动计划（2024—2026年）》（国数政策〔2023〕11号）“（七）数据要素×交通运输”";
const NOTE_8 =
  "《“数据要素×”三年行动计划（2024—2026年）》（国数政策〔2023〕11号）“（八）数据要素×金融服务”";
const REFUSED = /^refuse: 脚注没有插入：/;

const footnote = (marked: string, language?: "markdown" | "plaintext") =>
  insertInto(marked, 7, "footnote", language ? { language } : {});

describe("a footnote", () => {
  it.each([
    ["an empty draft", "$0", `[^1]$0\n\n[^1]: ${NOTE}`],
    ["no final line end", "按照计划$0", `按照计划[^1]$0\n\n[^1]: ${NOTE}`],
    ["a final line end", "按照$0计划。\n", `按照[^1]$0计划。\n\n[^1]: ${NOTE}\n`],
    ["the last, empty line", "按照。\n$0", `按照。\n[^1]$0\n\n[^1]: ${NOTE}\n`],
    ["blank lines at the end", "按照$0。\n\n\n", `按照[^1]$0。\n\n\n[^1]: ${NOTE}\n`],
    ["white space at the end", "按照$0。\n  ", `按照[^1]$0。\n  \n[^1]: ${NOTE}`],
    ["CRLF", "按照$0。\r\n", `按照[^1]$0。\r\n\r\n[^1]: ${NOTE}\r\n`],
    ["CR", "按照$0。\r", `按照[^1]$0。\r\r[^1]: ${NOTE}\r`],
    ["a surrogate pair", "𠮷市$0。", `𠮷市[^1]$0。\n\n[^1]: ${NOTE}`],
    ["a table", "|甲$0|乙|\n|-|-|\n|1|2|\n", `|甲[^1]$0|乙|\n|-|-|\n|1|2|\n\n[^1]: ${NOTE}\n`],
    ["a list at the end", "- 甲$0\n- 乙", `- 甲[^1]$0\n- 乙\n\n[^1]: ${NOTE}`],
    ["a block quote at the end", "> 甲$0", `> 甲[^1]$0\n\n[^1]: ${NOTE}`],
    [
      "front matter",
      "---\nscript: Hans\n---\n甲$0\n",
      `---\nscript: Hans\n---\n甲[^1]$0\n\n[^1]: ${NOTE}\n`,
    ],
    ["brackets in front", "国发[2023]$0号", `国发[2023][^1]$0号\n\n[^1]: ${NOTE}`],
  ])("in a draft with %s", (_, marked, expected) => {
    expect(footnote(marked)).toBe(expected);
  });

  it.each([
    [
      "notes",
      "甲[^1]乙[^2]丙$0\n\n[^1]: 一\n[^2]: 二\n",
      `甲[^1]乙[^2]丙[^3]$0\n\n[^1]: 一\n[^2]: 二\n[^3]: ${NOTE}\n`,
    ],
    ["notes without a line end", "甲[^1]$0\n\n[^1]: 一", `甲[^1][^2]$0\n\n[^1]: 一\n[^2]: ${NOTE}`],
    ["a gap in the numbers", "甲[^7]$0\n\n[^7]: 七\n", `甲[^7][^8]$0\n\n[^7]: 七\n[^8]: ${NOTE}\n`],
    ["a mark without a note", "甲[^4]乙$0", `甲[^4]乙[^5]$0\n\n[^5]: ${NOTE}`],
    ["a note without a mark", "甲$0\n\n[^4]: 四\n", `甲[^5]$0\n\n[^4]: 四\n[^5]: ${NOTE}\n`],
    ["named notes", "甲[^a]乙$0\n\n[^a]: 名\n", `甲[^a]乙[^1]$0\n\n[^a]: 名\n[^1]: ${NOTE}\n`],
    ["years in brackets", "国发[^2023x]乙$0", `国发[^2023x]乙[^1]$0\n\n[^1]: ${NOTE}`],
    [
      "marks in code",
      "`[^9]`甲$0\n\n```\n[^8]: 八\n```\n",
      `\`[^9]\`甲[^1]$0\n\n\`\`\`\n[^8]: 八\n\`\`\`\n\n[^1]: ${NOTE}\n`,
    ],
    [
      "notes in the middle",
      "甲[^1]\n\n[^1]: 一\n\n乙$0\n",
      `甲[^1]\n\n[^1]: 一\n\n乙[^2]$0\n\n[^2]: ${NOTE}\n`,
    ],
    [
      "a note in a block quote",
      "> 甲[^1]$0\n>\n> [^1]: 一\n",
      `> 甲[^1][^2]$0\n>\n> [^1]: 一\n\n[^2]: ${NOTE}\n`,
    ],
    [
      "notes and a new paragraph",
      "甲[^1]\n\n[^1]: 一\n\n$0\n",
      `甲[^1]\n\n[^1]: 一\n\n[^2]$0\n\n[^2]: ${NOTE}\n`,
    ],
    [
      "a long note",
      "甲[^1]乙$0\n\n[^1]: 一\n\n    又一段\n",
      `甲[^1]乙[^2]$0\n\n[^1]: 一\n\n    又一段\n\n[^2]: ${NOTE}\n`,
    ],
  ])("is numbered after %s", (_, marked, expected) => {
    expect(footnote(marked)).toBe(expected);
  });

  it.each([
    ["numbered", "甲[^3]乙$0\n\n[^3]: NOTE\n", "甲[^3]乙[^3]$0\n\n[^3]: NOTE\n"],
    ["named", "甲[^计划]乙$0\n\n[^计划]: NOTE\n", "甲[^计划]乙[^计划]$0\n\n[^计划]: NOTE\n"],
    [
      "one of several",
      "甲[^1][^2]乙$0\n\n[^1]: 一\n[^2]:  NOTE \n[^3]: 三",
      "甲[^1][^2]乙[^2]$0\n\n[^1]: 一\n[^2]:  NOTE \n[^3]: 三",
    ],
  ])("uses the mark of the same note: %s", (_, marked, expected) => {
    expect(footnote(marked.replace("NOTE", NOTE))).toBe(expected.replace("NOTE", NOTE));
  });

  it.each([
    ["says more in its line", `[^1]: ${NOTE}，下同`],
    ["goes on in its next line", `[^1]: ${NOTE}\n下同`],
    ["goes on in a further paragraph", `[^1]: ${NOTE}\n\n    下同`],
    ["is of another clause", `[^1]: ${NOTE_8}`],
    ["is the second of its label", `[^1]: 一\n\n[^1]: ${NOTE}`],
    ["is in code", `\`\`\`\n[^1]: ${NOTE}\n\`\`\`\n\n[^1]: 一`],
  ])("does not use the mark of a note that %s", (_, notes) => {
    expect(footnote(`甲$0\n\n${notes}`)).toMatch(/^甲\[\^2\]\$0\n/);
  });

  it("goes behind every cursor with one note, and behind what is selected", () => {
    expect(footnote("⟦:甲⟧，⟦:⟧乙⟦:⟧\n")).toBe(`甲[^1]$0，[^1]$0乙[^1]$0\n\n[^1]: ${NOTE}\n`);
  });

  it.each([
    ["inline code", "用`数$0据`"],
    ["a code block", "甲\n\n```\n数$0据\n```\n"],
    ["an indented code block", "甲\n\n    数$0据\n"],
    ["a link's address", "[甲](https://a.cn/$0b)"],
    ["a comment", "甲\n\n<!-- 数$0据 -->\n"],
    ["front matter", "---\ntitle: 数$0据\n---\n甲\n"],
    ["the fence of front matter", "---$0\ntitle: 数据\n---\n甲\n"],
    ["the end of front matter", "---\ntitle: 数据\n---$0"],
    ["another mark", "甲[^$01]\n\n[^1]: 一\n"],
    ["a note's label", "甲[^1]\n\n[^1$0]: 一\n"],
    ["a draft that ends in open code", "甲$0\n\n```\n数据\n"],
    ["a draft that ends in an open comment", "甲$0\n\n<!-- 数据\n"],
    ["one of two places", "甲⟦:⟧`数⟦:⟧据`"],
  ])("is refused in %s", (_, marked) => {
    expect(footnote(marked)).toMatch(REFUSED);
  });

  it("is in the draft's script", () => {
    expect(insertInto("---\nscript: Hant-TW\n---\n依據$0", 7, "footnote")).toContain(
      "[^1]: 《「數據要素×」三年行動計劃（2024—2026年）》（國數政策〔2023〕11號）「（七）數據要素×交通運輸」",
    );
  });

  it("is lines in plain text, where code is none", () => {
    expect(footnote("用`数$0据`[^1]\n[^1]: 一\n", "plaintext")).toBe(
      `用\`数[^2]$0据\`[^1]\n[^1]: 一\n[^2]: ${NOTE}\n`,
    );
  });
});

/** Pieces of drafts, some of them hard. */
const PIECES = [
  "按照计划推进。",
  "甲[^1]乙",
  "丙[^2]",
  "[^a]：丁",
  "[^1]: 一\n[^2]: 二",
  "[^a]: 名",
  "[^12]: 十二\n    续",
  "```\n[^5]: 五\n```",
  "    [^6]: 六",
  "~~~",
  "<!--",
  "> [^3]: 三",
  "- 甲[^3]\n- 乙",
  "|甲[^4]|\n|-|",
  "---",
  "# 标题",
  "`[^7]",
  "[甲][^1]",
  "𠮷",
  " ",
  "",
];

const drafts = fc
  .tuple(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }),
    fc.constantFrom("\n", "\r\n", "\n\n", "\r\n\r\n"),
  )
  .map(([pieces, between]) => pieces.join(between));

describe("inserting footnotes, whatever the draft", () => {
  const corpus = service.library.corpora[0]?.id ?? "";
  const insert = (text: string, at: number, number: number) => {
    const draft = service.openDraft(text, "markdown");
    const selections = [{ start: at, end: at }];
    const request = { corpus, number, style: "footnote" as const, selections };
    return service.insertCitation(draft, request, DEFAULT_SETTINGS);
  };

  it("leaves every line that was there, and adds one mark and at most one note", () => {
    fc.assert(
      fc.property(drafts, fc.nat(), fc.constantFrom(7, 8), (text, place, number) => {
        const at = atWhole(text, place % (text.length + 1));
        const insertion = insert(text, at, number);
        if (insertion?.kind !== "insert") return;
        const [first, ...others] = insertion.edits;
        expect(others.length).toBeLessThanOrEqual(1);
        expect(first?.start).toBe(at);
        expect(others[0]?.start ?? text.length).toBe(text.length);
        const added = insertion.edits.map(({ replacement }) => replacement).join("");
        expect(added).toMatch(/^\[\^[^\]]+\](?:[\r\n]*\[\^\d+\]: 《.*”[\r\n]*)?$/);
      }),
    );
  });

  it("leaves notes and marks what they were, and finds its own again", () => {
    fc.assert(
      fc.property(drafts, fc.nat(), (text, place) => {
        const at = atWhole(text, place % (text.length + 1));
        const insertion = insert(text, at, 7);
        if (insertion?.kind !== "insert") return;
        const written = applyEdits(text, insertion.edits);
        const [cursor = 0] = insertion.cursors;
        const before = footnotesOf(text);
        const after = footnotesOf(written);
        const [added = null] =
          after.notes.length > before.notes.length ? after.notes.slice(-1) : [];
        expect(after.marks).toHaveLength(before.marks.length + 1);
        expect(after.notes.filter((note) => note !== added).map(({ label }) => label)).toEqual(
          before.notes.map(({ label }) => label),
        );
        // A mark in the blank line below a note makes it go on there, as any word would.
        for (const [index, note] of isInBlankLine(text, at) ? [] : before.notes.entries()) {
          const now = after.notes[index]?.text;
          expect(now?.replace(written.slice(at, cursor), "").trim() ?? null).toBe(note.text);
        }
        const again = insert(written, cursor, 7);
        expect(again?.kind === "insert" && again.edits.map((edit) => edit.replacement)).toEqual([
          written.slice(at, cursor),
        ]);
      }),
    );
  });
});

/** A place that is not within a surrogate pair or a line end: editors put cursors nowhere else. */
function atWhole(text: string, at: number): number {
  return /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])$/.test(text.slice(at - 1, at + 1)) ? at + 1 : at;
}

function isInBlankLine(text: string, at: number): boolean {
  return (
    /(?:^|[\r\n])[ \t]*$/.test(text.slice(0, at)) && /^[ \t]*(?:$|[\r\n])/.test(text.slice(at))
  );
}

function footnotesOf(text: string) {
  return readFootnotes(service.openDraft(text, "markdown"));
}
