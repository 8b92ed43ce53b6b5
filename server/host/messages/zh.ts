import type { HostMessages } from "./messages.ts";

export const zh: HostMessages = {
  unreadable: (code) => `无法读取（${code}）`,
  notUtf8: "不是 UTF-8 编码",
  notJson: "不是有效的 JSON",
  damaged: "内容已损坏",
  noData: "找不到数据文件，请重新安装或运行 npm run corpus",
  noDictionary: "词典缺失",
  damagedDictionary: "词典损坏",
  damagedCorpus: (reason) => `语料文件已损坏，未载入：${reason}`,
  sameCorpus: (id) => `编号重复，未载入：${id}`,
  noCorpus: "没有语料文件",
  withoutWords: "词语层面的简繁检查停用，其余功能不受影响",
  segmenterAbsent: "没有安装 nodejieba，改用内置分词",
  segmenterBroken: (reason) => `nodejieba 无法载入，改用内置分词，功能不受影响：${reason}`,
};
