// Made of zh.ts by `npm run messages`; changes belong there.
import type { Damage } from "../text/clean.ts";
import type { NumberFault, TitleFault } from "../text/faults.ts";
import type { Messages } from "./messages.ts";

const SCRIPTS: Readonly<Record<string, string>> = {
  Hans: "簡體",
  Hant: "繁體",
  "Hant-TW": "繁體（臺灣）",
  "Hant-HK": "繁體（香港）",
  "Hant-CN": "繁體（內地）",
};

const TITLE_FAULTS: Readonly<Record<TitleFault, string>> = {
  times: "乘號應為「×」",
  marks: "引號須與原標題一致，用彎引號",
  dash: "年份之間用一字線「—」（GB/T 15834—2011）",
  years: "年份與原標題不同",
  kind: "文種與原標題不同",
  other: "與原標題有出入",
  nested: "書名號內再用書名號，裡面用單書名號〈〉（GB/T 15834—2011）",
};

const NUMBER_FAULTS: Readonly<Record<NumberFault, string>> = {
  bracket: "年份用六角括號「〔〕」括入",
  ordinal: "順序號不加「第」字",
  zero: "順序號不編虛位（1不編為01）",
  space: "各部分之間不留空格",
  digit: "年份和順序號用阿拉伯數字，不是字母O、l、I",
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
  citationTitle: ({ right, faults }) =>
    `標題寫法有誤：${faults.map((fault) => TITLE_FAULTS[fault]).join("；")}。修復時改為${right}。`,
  citationNumber: ({ written, right, faults }) =>
    `發文字號「${written}」寫法有誤：${faults.map((fault) => NUMBER_FAULTS[fault]).join("；")}（GB/T 9704—2012，7.2.5）。修復時改為「${right}」。`,
  citationWrongNumber: ({ written, right }) =>
    `「${written}」不是這份文件的發文字號，應為「${right}」；修復時改正。`,
  citationWrongTitle: ({ written, right, label, fixed }) =>
    `${label}的標題是「${right}」，不是「${written}」。${fixed ? "修復時改正。" : "請核對編號和標題。"}`,
  citationFormerTitle: ({ written, right, label }) =>
    `「${written}」是徵求意見稿的標題，正式印發的${label}是「${right}」；修復時改正。`,
  citationTarget: ({ written, right, place }) =>
    `「${written}」與原文的目標不符，${place}的表述是「${right}」；修復時改正。如是本地目標，請在文中寫明。`,
  citationInconsistent: ({ written, usual }) =>
    `本稿多按「${usual}」的形式引用，此處用了「${written}」的形式。兩種寫法都可以，按慣例全稿統一為好。`,
  citationUnknown: ({ label, title, last, right }) =>
    `${title}沒有${label}，最後${last.endsWith("部分") ? "一部分" : "一條"}是${last}。${right ? `這一標題屬於${right}，修復時改為${right}。` : "請核對編號。"}`,
  citationMisplaced: ({ label, ofLabel }) =>
    `出處有誤：所引文字出自${ofLabel}，不在${label}。修復時改為${ofLabel}。`,
  citationMismatch: ({ label, title, ofLabel, ofTitle }) =>
    `編號與標題不符：${label}是「${ofTitle}」，「${title}」是${ofLabel}。請按原文改編號或標題。`,
  citationWrongPart: ({ label, part, right }) =>
    `編號與部分不符：${label}在${right}，不在${part}。請按原文改部分或編號。`,
  quotationAltered: ({ title, place, original, written, fixed }) =>
    `引文與原文不符：${title}${place}原文為「${original}」，此處作「${written}」。引文須逐字照錄；${fixed ? "修復時恢復原文。" : "請對照原文改正。"}`,
  quotationUnmarked: ({ title, place, length }) =>
    `這${length}個字與${title}${place}逐字相同，卻沒有引號，近處也沒有註明出處。引用原文按慣例加引號並註明出處。`,
  termUnofficial: ({ title, written, right }) =>
    `「${written}」與${title}的用語不同，${title}寫作「${right}」。如指同一事項，可改用原文用語。`,
  quotationExact: ({ title, place }) => `逐字一致：${title}${place}`,
  quotationDiffers: ({ title, place }) => `與原文不一致：${title}${place}`,
  quotationOriginal: "原文",
  quotationWritten: "本稿",
  place: (place) =>
    place.kind === "clause"
      ? place.label
      : place.kind === "part"
        ? `第${place.number}部分`
        : { preamble: "引言", notice: "印發通知" }[place.kind],
  cslJsonCopied:
    "CSL-JSON 條目已複製到剪貼簿，可匯入 Zotero，或存為 .json 供 Pandoc 使用；文稿未改動。",
  noFootnoteHere:
    "註腳沒有插入：游標在程式碼、文首資訊或另一個註腳標記裡，或者文稿末尾的程式碼區塊沒有結束，註腳在那裡不起作用。",
  script: (script) => SCRIPTS[script] ?? script,
  replaceWith: (text) => (/[「」]/.test(text) ? `改為：${text}` : `改為「${text}」`),
  putIn: (text) => (/[「」]/.test(text) ? `補上：${text}` : `補上「${text}」`),
  remove: (text) => (/[「」]/.test(text) ? `刪去：${text}` : `刪去「${text}」`),
  replaceAll: (count) => `修復本稿全部${count}處此類問題`,
  cleanDraft: (count) => `清理全文的網頁複製殘留（${count}處）`,
  damage: (damage) => DAMAGES[damage],
  alsoIn: (labels) => `另見${labels}`,
  witnesses: (count) =>
    count > 1 ? `原文據${count}份來源互校，逐字一致` : "原文據1份來源，沒有第二份可以互校",
  labelled: ({ name, value }) => `${name}：${value}`,
  documentNumber: "發文字號",
  documentDate: "成文日期",
  documentIssuers: "發文機關",
  documentShortTitle: "簡稱",
  findingReferences: "尋找引用",
  draftsSearched: (count) => `已查${count}份文稿`,
  searchCutShort: (count) => `工作區的文稿超過${count}份，只尋找了前${count}份。`,
  draftsLeftOut: (count) => `有${count}份文稿大於1 MiB或不能讀取，沒有尋找；是哪些見記錄。`,
  readingPlans: "讀取語料檔",
  morePlansLeftOut: (count) => `另有${count}份語料檔沒有載入，記錄中列出了這些檔案。`,
  checking: (name) => `檢查${name}`,
  draftTooLong: (name, most) =>
    `${name}超過${most / 10_000}萬字，不作檢查，也沒有提示；可分成幾個檔案。`,
  findingsCutShort: (name, count, shown) => `${name}：共${count}處問題，只列出前${shown}處。`,
  noSuchDocument: (uri) => `沒有這份政策文件：${uri}`,
  inNotice: "印發通知",
  inPreamble: "引言",
  clauseCount: (count) => `共${count}條`,
  officialTerm: "規範用語",
  settingUnusable: ({ name, value, why }) => `${name}: ${value} 不可用，已按預設值處理。${why}`,
  useOneOf: (allowed) => `可用值：${allowed.join("、")}`,
  templateFault: (fault) =>
    fault.kind === "lone"
      ? `第${fault.place}個字元的 ${fault.brace} 不成對`
      : `${fault.kind === "unknown" ? `沒有欄位 ${fault.field}` : "沒有欄位"}，可用：${fault.allowed.join(" ")}`,
};
