// Made of zh.ts by `npm run messages`; changes belong there.
import type { Damage } from "../text/clean.ts";
import type { Messages } from "./messages.ts";

const SCRIPTS: Readonly<Record<string, string>> = {
  Hans: "簡體",
  Hant: "繁體",
  "Hant-TW": "繁體（臺灣）",
  "Hant-HK": "繁體（香港）",
  "Hant-CN": "繁體（內地）",
};

const DAMAGES: Readonly<Record<Damage, string>> = {
  phonetic: "注音殘留",
  otherForm: "字形標註殘留",
  zeroWidth: "零寬字元",
  letterSpacing: "字間空格",
  oddSpace: "異常空格",
  halfWidth: "半形標點",
};

export const zhHant: Messages = {
  scriptCharacter: ({ wrong, right, draft }) =>
    `「${wrong}」不是${draft}字，本稿用${draft}，應寫「${right}」。`,
  scriptWord: ({ wrong, right, draft }) =>
    `「${wrong}」這個詞在${draft}中寫作「${right}」，多為轉換或輸入之誤。`,
  scriptVariant: ({ form, right, standard }) =>
    `「${form}」是另一地區的字形，${standard}標準寫「${right}」。`,
  phonetic: ({ note }) => `「${note}」是網頁複製帶來的注音殘留，正文不應有；修復時刪去。`,
  citationUnknown: ({ label, title, last, right }) =>
    `${title}沒有${label}，最後一條是${last}${right ? `；這一標題屬於${right}` : ""}。請核對編號。`,
  citationMismatch: ({ label, title, ofLabel, ofTitle }) =>
    `編號與標題不符：${label}是「${ofTitle}」，「${title}」是${ofLabel}。請按原文改編號或標題。`,
  script: (script) => SCRIPTS[script] ?? script,
  replaceWith: (text) => `改為「${text}」`,
  remove: (text) => `刪去「${text}」`,
  replaceAll: (count) => `修復本稿全部${count}處此類問題`,
  cleanDraft: (count) => `清理全文的網頁複製殘留（${count}處）`,
  damage: (damage) => DAMAGES[damage],
  alsoIn: (labels) => `另見${labels}`,
  witnesses: (count) => (count > 1 ? `${count}個文本互校一致` : "據一個文本"),
  documentNumber: "發文字號",
  documentDate: "成文日期",
  documentIssuers: "發文機關",
  documentShortTitle: "簡稱",
  inNotice: "印發通知",
  inPreamble: "引言",
  clauseCount: (count) => `共${count}條`,
  officialTerm: "規範用語",
  settingUnusable: ({ name, value, allowed }) =>
    `${name}: ${value} 不可用，已按預設值處理，可用值：${allowed.join("、")}`,
};
