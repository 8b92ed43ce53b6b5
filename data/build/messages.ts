import { readFileSync } from "node:fs";
import { ScriptConverter } from "../../server/service/script/convert.ts";
import { ScriptTables } from "../../server/service/script/tables.ts";

const ROOT = new URL("../../", import.meta.url);

/** Files of Simplified messages, each with the file that is made of it. */
const FILES = {
  "server/service/messages/zh.ts": "server/service/messages/zhHant.ts",
  "server/host/messages/zh.ts": "server/host/messages/zhHant.ts",
  "server/cli/messages/zh.ts": "server/cli/messages/zhHant.ts",
  "package.nls.zh-cn.json": "package.nls.zh-tw.json",
  "client/l10n/bundle.l10n.zh-cn.json": "client/l10n/bundle.l10n.zh-tw.json",
} as const;

/** Words that Taiwan's programs have for the mainland's, in Simplified characters; checked by hand. A word that stands for itself keeps a shorter one from it. */
const WORDS = new Map([
  ["正则表达式", "正规表示式"],
  ["正则", "正规表示式"],
  ["鼠标", "滑鼠"],
  ["窗口", "视窗"],
  ["加载", "载入"],
  ["示例", "范例"],
  ["日志", "记录"],
  ["级别", "等级"],
  ["列表", "清单"],
  ["退出状态", "结束状态"],
  ["书名号套用", "书名号内再用书名号"],
  ["服务器", "伺服器"],
  ["剪贴板", "剪贴簿"],
  ["文件夹", "资料夹"],
  ["政策文件", "政策文件"],
  ["文件标题", "文件标题"],
  ["文件本身", "文件本身"],
  ["文件代号", "文件代号"],
  ["文件自己", "文件自己"],
  ["文件的网址", "文件的网址"],
  ["纸质文件", "纸质文件"],
  ["这份文件", "这份文件"],
  ["该文件", "该文件"],
  ["语料文件", "语料档"],
  ["数据文件", "资料档"],
  ["文件名", "档名"],
  ["文件", "档案"],
  ["默认", "预设"],
  ["设置", "设定"],
  ["光标", "游标"],
  ["字符", "字元"],
  ["字段", "栏位"],
  ["模板", "范本"],
  ["自定", "自订"],
  ["脚注", "注脚"],
  ["代码块", "程式码区块"],
  ["代码", "程式码"],
  ["花括号", "大括号"],
  ["导入", "汇入"],
  ["个文本", "个文本"],
  ["文本", "文字"],
  ["粘贴", "贴上"],
  ["打开", "开启"],
  ["保存", "储存"],
  ["查找", "寻找"],
  ["查看", "检视"],
  ["搜索", "搜寻"],
  ["进程", "处理程序"],
  ["端口", "连接埠"],
  ["用户", "使用者"],
  ["信息", "资讯"],
  ["链接", "连结"],
  ["半角", "半形"],
  ["全角", "全形"],
  ["目录", "资料夹"],
  ["协议", "协定"],
  ["通道", "管道"],
  ["运行", "执行"],
  ["消息", "讯息"],
  ["匹配", "相符"],
  ["内置", "内建"],
  ["录入", "输入"],
  ["只读", "唯读"],
]);

/** Quotation marks as Taiwan sets them. */
const MARKS = new Map([
  ["“", "「"],
  ["”", "」"],
  ["‘", "『"],
  ["’", "』"],
]);

/** The Traditional message files by their paths, made of the Simplified ones. */
export function traditionalMessages(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(FILES).map(([from, to]) => {
      const source = readFileSync(new URL(from, ROOT), "utf8");
      return [to, to.endsWith(".json") ? convertJson(source) : convertModule(source, from)];
    }),
  );
}

function convertModule(source: string, from: string): string {
  const note = `// Made of ${from.split("/").at(-1)} by \`npm run messages\`; changes belong there.`;
  return `${note}\n${convert(source).replace("export const zh:", "export const zhHant:")}`;
}

/** The keys of a bundle are its English texts and stay. */
function convertJson(source: string): string {
  const entries = Object.entries<string>(JSON.parse(source));
  const converted = entries.map(([key, text]) => [key, convert(text)]);
  return `${JSON.stringify(Object.fromEntries(converted), null, 2)}\n`;
}

function convert(text: string): string {
  const words = text.replace(new RegExp([...WORDS.keys()].join("|"), "g"), (word) => {
    return WORDS.get(word) ?? word;
  });
  return converter.toHant(words, "Hant-TW").replace(/[“”‘’]/g, (mark) => MARKS.get(mark) ?? mark);
}

const read = (name: string) => readFileSync(new URL(`data/script/${name}`, ROOT), "utf8");
const converter = new ScriptConverter(new ScriptTables(JSON.parse(read("characters.json"))), () =>
  read("phrases.txt"),
);
