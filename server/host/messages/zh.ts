import type { CorpusFault } from "../../service/corpus/validate.ts";
import type { HostMessages } from "./messages.ts";

export const zh: HostMessages = {
  unreadable: (code) => `无法读取（${code}）`,
  notUtf8: "不是 UTF-8 编码",
  notJson: "不是有效的 JSON",
  damaged: "内容已损坏",
  noData: "找不到数据文件，请重新安装或运行 npm run corpus",
  noDictionary: "词典缺失",
  damagedDictionary: "词典损坏",
  notJsonAt: (line, column) =>
    `不是有效的 JSON，未载入：见第${line}行第${column}列，改正并保存后会重新读取`,
  faultyCorpus: ({ path, expected }) =>
    `不合语料文件的格式，未载入：${path || "整个文件"} 应为${EXPECTED[expected]}`,
  sameCorpus: (id) => `另一份文件已用代号 ${id}，未载入：请换一个代号（id）`,
  noFile: "文件不存在，请放回文件或更正 policyDrafting.corpora",
  notAFile: "不是文件，请在 policyDrafting.corpora 中写语料文件的路径",
  outside: "不在工作区和您的用户目录内，未读取；请移入其中，或更正 policyDrafting.corpora",
  needsFolder:
    "未读取：相对路径须先打开文件夹；请在 policyDrafting.corpora 中写完整路径或以 ~/ 开头的路径",
  tooLarge: (most) => `文件过大，未载入：全部语料文件合计不得超过 ${most} MiB，请删减`,
  stopped: "读取已停止，未载入；改动 policyDrafting.corpora 后会再读取",
  noCorpus: "没有语料文件",
  withoutWords: "词语层面的简繁检查停用，其余功能不受影响",
  segmenterAbsent: "没有安装 nodejieba，改用内置分词",
  segmenterBroken: (reason) => `nodejieba 无法载入，改用内置分词，功能不受影响：${reason}`,
};

const EXPECTED: Readonly<Record<CorpusFault["expected"], string>> = {
  object: " { … }",
  list: " [ … ]",
  string: "文字",
  stringOrNull: "文字或 null",
  number: "数字",
  text: "文字，不能为空",
  format: " 1",
  id: "小写字母、数字、连字符组成的代号",
  date: "日期 YYYY-MM-DD",
  entries: " [ … ]，至少有一条",
  clauseNumber: "不小于 1 的整数",
  newNumber: "其他条没有用过的条号",
  knownClause: "文件中已有的条号",
  side: " before 或 behind",
};
