// Made of zh.ts by `npm run messages`; changes belong there.
import type { CorpusFault } from "../../service/corpus/validate.ts";
import type { HostMessages } from "./messages.ts";

export const zhHant: HostMessages = {
  unreadable: (code) => `無法讀取（${code}）`,
  notUtf8: "不是 UTF-8 編碼",
  notJson: "不是有效的 JSON",
  damaged: "內容已損壞",
  noData: "找不到資料檔，請重新安裝或執行 npm run corpus",
  noDictionary: "詞典缺失",
  damagedDictionary: "詞典損壞",
  notJsonAt: (line, column) =>
    `不是有效的 JSON，未載入：見第${line}行第${column}列，改正並儲存後會重新讀取`,
  faultyCorpus: ({ path, expected }) =>
    `不合語料檔的格式，未載入：${path || "整個檔案"} 應為${EXPECTED[expected]}`,
  sameCorpus: (id) => `另一份檔案已用代號 ${id}，未載入：請換一個代號（id）`,
  noFile: "檔案不存在，請放回檔案或更正 policyDrafting.corpora",
  notAFile: "不是檔案，請在 policyDrafting.corpora 中寫語料檔的路徑",
  outside: "不在工作區和您的使用者資料夾內，未讀取；請移入其中，或更正 policyDrafting.corpora",
  needsFolder:
    "未讀取：相對路徑須先開啟資料夾；請在 policyDrafting.corpora 中寫完整路徑或以 ~/ 開頭的路徑",
  tooLarge: (most) => `檔案過大，未載入：全部語料檔合計不得超過 ${most} MiB，請刪減`,
  stopped: "讀取已停止，未載入；改動 policyDrafting.corpora 後會再讀取",
  noCorpus: "沒有語料檔",
  withoutWords: "詞語層面的簡繁檢查停用，其餘功能不受影響",
  segmenterAbsent: "沒有安裝 nodejieba，改用內建分詞",
  segmenterBroken: (reason) => `nodejieba 無法載入，改用內建分詞，功能不受影響：${reason}`,
};

const EXPECTED: Readonly<Record<CorpusFault["expected"], string>> = {
  object: " { … }",
  list: " [ … ]",
  string: "文字",
  stringOrNull: "文字或 null",
  number: "數字",
  text: "文字，不能為空",
  format: " 1",
  id: "小寫字母、數字、連字元組成的代號",
  date: "日期 YYYY-MM-DD",
  entries: " [ … ]，至少有一條",
  clauseNumber: "不小於 1 的整數",
  newNumber: "其他條沒有用過的條號",
  knownClause: "檔案中已有的條號",
  side: " before 或 behind",
};
