import type { Damage } from "../text/clean.ts";
import type { Messages } from "./messages.ts";

const SCRIPTS: Readonly<Record<string, string>> = {
  Hans: "简体",
  Hant: "繁体",
  "Hant-TW": "繁体（台湾）",
  "Hant-HK": "繁体（香港）",
  "Hant-CN": "繁体（内地）",
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
  citationUnknown: ({ label, title, last, right }) =>
    `${title}没有${label}，最后一条是${last}${right ? `；这一标题属于${right}` : ""}。请核对编号。`,
  citationMismatch: ({ label, title, ofLabel, ofTitle }) =>
    `编号与标题不符：${label}是“${ofTitle}”，“${title}”是${ofLabel}。请按原文改编号或标题。`,
  script: (script) => SCRIPTS[script] ?? script,
  replaceWith: (text) => `改为“${text}”`,
  remove: (text) => `删去“${text}”`,
  replaceAll: (count) => `修复本稿全部${count}处此类问题`,
  cleanDraft: (count) => `清理全文的网页复制残留（${count}处）`,
  damage: (damage) => DAMAGES[damage],
  alsoIn: (labels) => `另见${labels}`,
  witnesses: (count) => (count > 1 ? `${count}个文本互校一致` : "据一个文本"),
  documentNumber: "发文字号",
  documentDate: "成文日期",
  documentIssuers: "发文机关",
  documentShortTitle: "简称",
  inNotice: "印发通知",
  inPreamble: "引言",
  clauseCount: (count) => `共${count}条`,
  officialTerm: "规范用语",
  settingUnusable: ({ name, value, allowed }) =>
    `${name}: ${value} 不可用，已按默认值处理，可用值：${allowed.join("、")}`,
};
