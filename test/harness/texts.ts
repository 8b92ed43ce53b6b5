import fc from "fast-check";

/** What makes Markdown, our comments and our rules behave differently, by what it is. */
const BITS = {
  characters: [
    ..."数數經经態态资资、，。：；！\n#`*_[]()<>!|\\（）《》〈〉“”‘’「」『』〔〕【】…—～",
    ...["\r\n", "\n\n", "\r\n\r\n", "\n \n", "\r", "\t", "    ", "\n    ", "\u3000\u3000", ""],
  ],
  unicode: [
    ...["𠮷", "𠮷數", "㐂", "𪚥", "\ud842", "\udfb7", "\ufeff", "\u0000", "\u2028", "\uffff"],
    ...[
      "👨‍👩‍👧",
      "🇨🇳",
      "e\u0301",
      "葛\u{e0100}",
      "\u202e數\u202c",
      "\u200f",
      "\u200b",
      "\u00a0",
      "\ufffc",
    ],
  ],
  markdown: [
    ...["\n---\n", "\n===\n", "```\n", "~~~\n", "\n# ", "\n## 經濟\n", "# .", "\n- ", "\n1. ", "x"],
    ...["\n> ", "\n> > ", "\n\n- [ ] ", "\n  - ", "\n| 數 | 经 |\n| - | - |\n| 據 | 据 |\n"],
    ...[
      "[數](",
      "![",
      "]: http://a.cn/數\n",
      "https://a.cn/數 ",
      "&amp;",
      "`數`",
      "**",
      "~~",
      "\\\n",
    ],
    ...["[^1]", "\n\n[^1]: ", "[^数]: 數\n", "\n[a]: b\n", "[經濟][a]", "<https://a.cn>", "a@b.cn"],
  ],
  html: [
    ...["<!--", "-->", "<div>", "</div>", "<pre>", "</pre>", "<?", "?>", "<![CDATA[", "]]>", "<!X"],
    ...['<span lang="zh-Hant">', "</span>", "<div lang=ja>", "<br>", "<script>", "</script>"],
  ],
  comments: [
    ...["<!-- policy-drafting-disable -->", "<!-- policy-drafting-enable -->"],
    ...[
      "<!-- policy-drafting-disable script.word -->",
      "<!-- policy-drafting-disable-next-line -->",
    ],
    ...["---\nscript: Hant\n---\n", "script: Hant-TW\n", "\n...\n"],
  ],
  script: [
    ...[
      "製度",
      "里程",
      "裡",
      "裏",
      "採用",
      "防范",
      "乾燥",
      "後续",
      "體係",
      "着名",
      "范先生",
      "于右任",
    ],
    ...[
      "干部",
      "皇后",
      "發展",
      "發展，",
      "数據",
      "這是繁體字，",
      "这是简体字，",
      "ひらがな、",
      "カナ",
    ],
  ],
  damage: [
    ...[
      "(zī)",
      "资(zī)",
      "資(zī)源",
      "(jù)(jù)",
      "{pinyin:yǐn}",
      "[繁:條]",
      "《读:fǎ》",
      "应 急 管 理 部",
    ],
    ...["经济,发展", "(2024年)", "...", ",,", "2024-2026年", "a,b", "关(guan) "],
  ],
  citations: [
    ...[
      "《行动计划》",
      "（二十四）",
      "（七）",
      "第（八）条",
      "第七条第（二）项",
      "（四）至（十五）",
      "（四）、（七）",
    ],
    ...["（八）数据要素×交通运输", "以下简称《计划》", "（以下简称“三年计划”）", "三年计划第七条"],
    ...[
      "《计划》“（七）数据要素×商贸流通”",
      "\n# “数据要素x”三年行动计划\n",
      "数据要素×",
      "数据要素X",
    ],
    ...[
      "国发[2024]1号",
      "国数政策〔2023〕011号",
      "国数政策〔2023〕12号",
      "（国数政策〔2023〕11号）",
    ],
    ...["《“数据要素×”三年行动计划（2024—2026年）》", "《'数据要素×'三年行动方案（2024-2026年）》"],
    ...[
      "国家数据局等17部门",
      "《数据安全法》第三十条",
      "（十九）",
      "本方案（七）",
      "增速超过20%",
      "增长1倍",
    ],
  ],
  sources: [
    "\n\n《行动计划》提出：\n\n",
    "\n- “数据产业年均增速超过15%”\n",
    "\n\n“数据产业年均增速超过15%”\n\n",
    "\n> 数据产业年均增速超过15%，场内交易与场外交易协调发展\n",
    "\n> ——《行动计划》（三）\n\n",
    "“数据产业年均增速超过15%”[^1]",
    "\n\n[^1]: 《行动计划》（三）\n\n",
    "\n\n| 《行动计划》原文 |\n| - |\n| 数据产业年均增速超过15% |\n",
  ],
  quotations: [
    ...[
      "提出“推动协同制造，推进产品主数据标准生态体系建设”",
      "《行动计划》提出：",
      "“推进航运贸易便利化”",
    ],
    ...[
      "「推進航運貿易便利化」",
      "“推进‘两客一危’",
      "推动数据要素",
      "张三指出：“",
      "（责任单位：省委）",
      "……",
    ],
    "\n\n> 推动协同制造，推进产品主数据标准生态系统建设。\n\n",
  ],
  blocks: [
    `${"推動经济發展，健全基础製度。".repeat(40)}\n\n`,
    `${"要素市场化配置。".repeat(150)}\n`,
    `\n${"- 数据資源\n".repeat(200)}`,
  ],
};

const bits = fc.oneof(
  ...Object.entries(BITS).map(([kind, some]) => ({
    weight: kind === "characters" ? 5 : kind === "blocks" ? 1 : 2,
    arbitrary: fc.constantFrom(...some),
  })),
);

/** Texts of up to so many bits; a few hundred make several sections. */
export function texts(most: number): fc.Arbitrary<string> {
  return fc.array(bits, { maxLength: most, size: "max" }).map((some) => some.join(""));
}

/** Texts in which one thing stands again and again, or inside itself: lines, lists, brackets, headings without end. */
export function repetitions(most: number): fc.Arbitrary<string> {
  const times = fc.integer({ min: 1, max: most });
  return fc
    .tuple(texts(3), texts(3), texts(2), times, fc.boolean(), texts(3))
    .map(([before, open, close, count, nested, after]) => {
      const inner = nested
        ? open.repeat(count) + close.repeat(count)
        : (open + close).repeat(count);
      return before + inner + after;
    });
}
