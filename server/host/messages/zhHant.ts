// Made of zh.ts by `npm run messages`; changes belong there.
import type { HostMessages } from "./messages.ts";

export const zhHant: HostMessages = {
  unreadable: (code) => `無法讀取（${code}）`,
  notUtf8: "不是 UTF-8 編碼",
  notJson: "不是有效的 JSON",
  damaged: "內容已損壞",
  noData: "找不到資料檔，請重新安裝或執行 npm run corpus",
  noDictionary: "詞典缺失",
  damagedDictionary: "詞典損壞",
  damagedCorpus: (reason) => `語料檔已損壞，未載入：${reason}`,
  sameCorpus: (id) => `編號重複，未載入：${id}`,
  noCorpus: "沒有語料檔",
  withoutWords: "詞語層面的簡繁檢查停用，其餘功能不受影響",
  segmenterAbsent: "沒有安裝 nodejieba，改用內建分詞",
  segmenterBroken: (reason) => `nodejieba 無法載入，改用內建分詞，功能不受影響：${reason}`,
};
