import type { Damage } from "../text/clean.ts";
import type { NumberFault, TitleFault } from "../text/faults.ts";
import type { Messages } from "./messages.ts";

const SCRIPTS: Readonly<Record<string, string>> = {
  Hans: "简体",
  Hant: "繁体",
  "Hant-TW": "繁体（台湾）",
  "Hant-HK": "繁体（香港）",
  "Hant-CN": "繁体（内地）",
};

const TITLE_FAULTS: Readonly<Record<TitleFault, string>> = {
  times: "乘号应为“×”",
  marks: "引号须与原标题一致，用弯引号",
  dash: "年份之间用一字线“—”（GB/T 15834—2011）",
  years: "年份与原标题不同",
  kind: "文种与原标题不同",
  other: "与原标题有出入",
  nested: "书名号内再用书名号，里面用单书名号〈〉（GB/T 15834—2011）",
};

const NUMBER_FAULTS: Readonly<Record<NumberFault, string>> = {
  bracket: "年份用六角括号“〔〕”括入",
  ordinal: "顺序号不加“第”字",
  zero: "顺序号不编虚位（1不编为01）",
  space: "各部分之间不留空格",
  digit: "年份和顺序号用阿拉伯数字，不是字母O、l、I",
};

const DAMAGES: Readonly<Record<Damage, string>> = {
  phonetic: "注音残留",
  otherForm: "字形标注残留",
  zeroWidth: "零宽字符",
  letterSpacing: "字间空格",
  oddSpace: "异常空格",
  halfWidth: "半角标点",
};

export const zh: Messages = {
  scriptCharacter: ({ wrong, right, draft }) =>
    `“${wrong}”不是${draft}字，本稿用${draft}，应写“${right}”。`,
  scriptWord: ({ wrong, right, draft }) =>
    `“${wrong}”这个词在${draft}中写作“${right}”，多为转换或录入之误。`,
  scriptVariant: ({ form, right, standard }) =>
    `“${form}”是另一地区的字形，${standard}标准写“${right}”。`,
  phonetic: ({ note }) => `“${note}”是网页复制带来的注音残留，正文不应有；修复时删去。`,
  citationTitle: ({ right, faults }) =>
    `标题写法有误：${faults.map((fault) => TITLE_FAULTS[fault]).join("；")}。修复时改为${right}。`,
  citationNumber: ({ written, right, faults }) =>
    `发文字号“${written}”写法有误：${faults.map((fault) => NUMBER_FAULTS[fault]).join("；")}（GB/T 9704—2012，7.2.5）。修复时改为“${right}”。`,
  citationWrongNumber: ({ written, right }) =>
    `“${written}”不是这份文件的发文字号，应为“${right}”；修复时改正。`,
  citationWrongTitle: ({ written, right, label, fixed }) =>
    `${label}的标题是“${right}”，不是“${written}”。${fixed ? "修复时改正。" : "请核对编号和标题。"}`,
  citationFormerTitle: ({ written, right, label }) =>
    `“${written}”是征求意见稿的标题，正式印发的${label}是“${right}”；修复时改正。`,
  citationTarget: ({ written, right, place }) =>
    `“${written}”与原文的目标不符，${place}的表述是“${right}”；修复时改正。如是本地目标，请在文中写明。`,
  citationInconsistent: ({ written, usual }) =>
    `本稿多按“${usual}”的形式引用，此处用了“${written}”的形式。两种写法都可以，按惯例全稿统一为好。`,
  citationUnknown: ({ label, title, last, right }) =>
    `${title}没有${label}，最后${last.endsWith("部分") ? "一部分" : "一条"}是${last}。${right ? `这一标题属于${right}，修复时改为${right}。` : "请核对编号。"}`,
  citationMisplaced: ({ label, ofLabel }) =>
    `出处有误：所引文字出自${ofLabel}，不在${label}。修复时改为${ofLabel}。`,
  citationMismatch: ({ label, title, ofLabel, ofTitle }) =>
    `编号与标题不符：${label}是“${ofTitle}”，“${title}”是${ofLabel}。请按原文改编号或标题。`,
  citationWrongPart: ({ label, part, right }) =>
    `编号与部分不符：${label}在${right}，不在${part}。请按原文改部分或编号。`,
  quotationAltered: ({ title, place, original, written, fixed }) =>
    `引文与原文不符：${title}${place}原文为“${original}”，此处作“${written}”。引文须逐字照录；${fixed ? "修复时恢复原文。" : "请对照原文改正。"}`,
  quotationUnmarked: ({ title, place, length }) =>
    `这${length}个字与${title}${place}逐字相同，却没有引号，近处也没有注明出处。引用原文按惯例加引号并注明出处。`,
  termUnofficial: ({ title, written, right }) =>
    `“${written}”与${title}的用语不同，${title}写作“${right}”。如指同一事项，可改用原文用语。`,
  quotationExact: ({ title, place }) => `逐字一致：${title}${place}`,
  quotationDiffers: ({ title, place }) => `与原文不一致：${title}${place}`,
  quotationOriginal: "原文",
  quotationWritten: "本稿",
  place: (place) =>
    place.kind === "clause"
      ? place.label
      : place.kind === "part"
        ? `第${place.number}部分`
        : { preamble: "引言", notice: "印发通知" }[place.kind],
  cslJsonCopied:
    "CSL-JSON 条目已复制到剪贴板，可导入 Zotero，或存为 .json 供 Pandoc 使用；文稿未改动。",
  noFootnoteHere:
    "脚注没有插入：光标在代码、文首信息或另一个脚注标记里，或者文稿末尾的代码块没有结束，脚注在那里不起作用。",
  script: (script) => SCRIPTS[script] ?? script,
  replaceWith: (text) => (/[“”]/.test(text) ? `改为：${text}` : `改为“${text}”`),
  putIn: (text) => (/[“”]/.test(text) ? `补上：${text}` : `补上“${text}”`),
  remove: (text) => (/[“”]/.test(text) ? `删去：${text}` : `删去“${text}”`),
  replaceAll: (count) => `修复本稿全部${count}处此类问题`,
  cleanDraft: (count) => `清理全文的网页复制残留（${count}处）`,
  damage: (damage) => DAMAGES[damage],
  alsoIn: (labels) => `另见${labels}`,
  witnesses: (count) =>
    count > 1 ? `原文据${count}份来源互校，逐字一致` : "原文据1份来源，没有第二份可以互校",
  labelled: ({ name, value }) => `${name}：${value}`,
  documentNumber: "发文字号",
  documentDate: "成文日期",
  documentIssuers: "发文机关",
  documentShortTitle: "简称",
  findingReferences: "查找引用",
  draftsSearched: (count) => `已查${count}份文稿`,
  searchCutShort: (count) => `工作区的文稿超过${count}份，只查找了前${count}份。`,
  draftsLeftOut: (count) => `有${count}份文稿大于1 MiB或不能读取，没有查找；是哪些见日志。`,
  readingPlans: "读取语料文件",
  morePlansLeftOut: (count) => `另有${count}份语料文件没有载入，日志中列出了这些文件。`,
  checking: (name) => `检查${name}`,
  draftTooLong: (name, most) =>
    `${name}超过${most / 10_000}万字，不作检查，也没有提示；可分成几个文件。`,
  findingsCutShort: (name, count, shown) => `${name}：共${count}处问题，只列出前${shown}处。`,
  noSuchDocument: (uri) => `没有这份政策文件：${uri}`,
  inNotice: "印发通知",
  inPreamble: "引言",
  clauseCount: (count) => `共${count}条`,
  officialTerm: "规范用语",
  settingUnusable: ({ name, value, why }) => `${name}: ${value} 不可用，已按默认值处理。${why}`,
  useOneOf: (allowed) => `可用值：${allowed.join("、")}`,
  templateFault: (fault) =>
    fault.kind === "lone"
      ? `第${fault.place}个字符的 ${fault.brace} 不成对`
      : `${fault.kind === "unknown" ? `没有字段 ${fault.field}` : "没有字段"}，可用：${fault.allowed.join(" ")}`,
};
