import fc from "fast-check";

/** What makes Markdown, our comments and our rules behave differently, and paragraphs that fill a section. */
const BITS = [
  ..."数數經经態态資资𠮷、，。\n#`*_[]()<>!|\\（）《》“”",
  ...[
    "\r\n",
    "\n\n",
    "\r\n\r\n",
    "\n \n",
    "\r",
    "    ",
    "\n    ",
    "\u3000\u3000",
    "\n---\n",
    "\n===\n",
  ],
  ...["```\n", "~~~\n", "\n# ", "\n## 經濟\n", "\n- ", "\n1. ", "\n> ", "\n\n- [ ] ", "# .", "x"],
  ...["<!--", "-->", "<div>", "</div>", "<pre>", "</pre>", "<?", "?>", "<![CDATA[", "]]>", "<!X"],
  ...["[數](", "![", "]: http://a.cn/數\n", "[^1]: ", "https://a.cn/數 ", "&amp;", "`數`", "**"],
  ...[
    "(zī)",
    "製度",
    "里程",
    "裡",
    "裏",
    "採用",
    "\ud842",
    "\udfb7",
    "\ufeff",
    "| 數 | 经 |\n| - | - |\n",
  ],
  ...[
    "《行动计划》",
    "（二十四）",
    "（八）数据要素×交通运输",
    "以下简称《计划》",
    "以下简称“三年计划”",
    "三年计划第七条",
    "《行动计划》第（八）条",
    "《计划》“（七）数据要素×商贸流通”",
    "\n# “数据要素x”三年行动计划\n",
    "国发[2024]1号",
    "提出“推动协同制造，推进产品主数据标准生态体系建设”",
    "\n\n> 推动协同制造，推进产品主数据标准生态系统建设。\n\n",
    "\n\n《行动计划》提出：\n\n",
    "\n- “数据产业年均增速超过15%”\n",
    "\n\n“数据产业年均增速超过15%”\n\n",
    "\n> 数据产业年均增速超过15%，场内交易与场外交易协调发展\n",
    "\n> ——《行动计划》（三）\n\n",
    "“数据产业年均增速超过15%”[^1]",
    "\n\n[^1]: 《行动计划》（三）\n\n",
    "\n\n| 《行动计划》原文 |\n| - |\n| 数据产业年均增速超过15% |\n",
    "script: Hant\n",
  ],
  ...["<!-- policy-drafting-disable -->", "<!-- policy-drafting-enable -->"],
  ...["<!-- policy-drafting-disable script.word -->", "<!-- policy-drafting-disable-next-line -->"],
  ...['<span lang="zh-Hant">', "</span>", "<div lang=ja>"],
  `${"推動经济發展，健全基础製度。".repeat(40)}\n\n`,
  `${"要素市场化配置。".repeat(150)}\n`,
  `\n${"- 数据資源\n".repeat(200)}`,
];

/** Texts of up to so many bits; a few hundred make several sections. */
export function texts(most: number): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...BITS), { maxLength: most, size: "max" })
    .map((bits) => bits.join(""));
}

/** A change of a text whose length is not known yet: which share of it, and by what. */
export interface RandomEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** One edit or several; most are small. */
export const edits: fc.Arbitrary<RandomEdit[]> = fc.array(
  fc
    .record({
      from: share,
      length: fc.oneof(
        { weight: 4, arbitrary: fc.constant(0) },
        fc.double({ min: 0, max: 0.1, noNaN: true }),
        share,
      ),
      text: texts(4),
    })
    .map(({ from, length, text }) => ({ from, to: Math.min(1, from + length), text })),
  { minLength: 1, maxLength: 5 },
);

/** Where an edit falls in a text, in UTF-16 units; it may split a surrogate pair or CRLF. */
export function place(edit: RandomEdit, length: number): { start: number; end: number } {
  return { start: Math.floor(edit.from * length), end: Math.floor(edit.to * length) };
}
