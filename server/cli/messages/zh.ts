import type { CliMessages } from "./messages.ts";

export const zh: CliMessages = {
  about: "对照国家政策原文检查地方实施方案：简繁、引文、引用。",
  commands: {
    check: "列出文稿中的问题。“-”按 Markdown 读标准输入。",
    clause: "显示某一条的原文。N 可写 7、七、（七）、第七条。",
    cite: "生成某一条的引用。",
    search: "按条号、词语或拼音首字母查条文，最相关的在前。",
    convert: "把文稿转换为简体或某种繁体。",
    clean: "清理文稿中的网页复制残留。",
    lsp: "以语言服务器协议为编辑器服务。",
  },
  options: {
    format: "输出的格式",
    document: "哪份政策文件，写它的代号（文件中的 id）；不写则取第一份有这一条的",
    script: "简体还是哪种繁体；不写则 check 按设置或文稿，其他命令为简体",
    to: "转换成简体或哪种繁体",
    style: "引用的写法",
    template: "写法 template 的模板，如“{title}（{number}）{clause}”",
    edition: "写法 gbt7714 所用的 GB/T 7714 版本",
    url: "文件的网址，供写法 gbt7714、csl-json 使用",
    accessed: "在网上读到的日期，写作 YYYY-MM-DD，与 --url 同用",
    json: "输出 JSON",
    fix: "在文件中做全部确定的修复；对标准输入则输出修复后的文本",
    watch: "文稿一有改动就再检查，直到停止",
    write: "写回文件，不输出",
    stdio: "经标准输入和输出",
    "node-ipc": "经启动它的进程的 Node 通道",
    socket: "连接在 127.0.0.1 这一端口等候的编辑器",
  },
  commandsHeading: "命令",
  optionsHeading: "选项",
  exitStatus: "退出状态：0 没有问题或已完成，1 有警告或错误，2 用法有误或输入无法读取。",
  moreHelp: "用“policy-drafting help 命令”查看某一命令的说明；--version 显示版本。",
  nameCommand: (allowed) =>
    `policy-drafting: 请给出命令，可用：${allowed.join("、")}；或 --help、--version`,
  noCommand: ({ name, allowed }) => `${name}: 没有这个命令，可用：${allowed.join("、")}`,
  unknownOption: (option) => `${option}: 没有这个选项`,
  wrongOption: (option) => `${option}: 缺少或多写了值`,
  notAllowed: ({ name, value, allowed }) =>
    `${name}: ${value} 不可用，可用值：${allowed.join("、")}`,
  noSetting: ({ name, allowed }) => `${name}: 没有这项设置，可用：${allowed.join("、")}`,
  notJson: (reason) => `不是有效的 JSON：${reason}`,
  nameFiles: "请给出要检查的文件",
  nameOneFile: "请给出一个文件",
  nameClause: "请给出一个条号，如 7、七、（七）",
  nameWords: "请给出要查找的词语",
  nameScript: (allowed) => `请用 --to 指明转换成哪一种：${allowed.join("、")}`,
  nameConnection: "请指明连接方式：--stdio、--node-ipc、--socket=N（1–65535）",
  noClause: (range) => `没有这一条，可用：${range}`,
  noCorpus: "没有语料",
  alsoIn: ([first = "", ...others]) =>
    `所取条文出自 ${first}；另有同号的条，可用 --document 选取：${others.join("、")}`,
  noMatch: "没有匹配的文件",
  notUtf8: "不是 UTF-8 编码，请另存为 UTF-8",
  cannotWatch: (option) => `--watch 不能与 ${option} 同用`,
  onlyForStyles: ({ option, styles }) => `${option}: 只用于 --style ${styles.join("、")}`,
  needsOption: ({ option, needed }) => `${option}: 须与 ${needed} 同用`,
  notFramed: "收到的内容不合协议格式（Content-Length）",
  cannotConnect: (code) => `无法连接（${code}）`,
  unreadable: (code) => `无法读写（${code}）`,
  reasons: {
    ENOENT: "文件不存在",
    ENOTDIR: "文件不存在",
    EACCES: "没有权限",
    EPERM: "没有权限",
    ELOOP: "链接指向自身",
    ENAMETOOLONG: "文件名过长",
    EROFS: "只读",
    EISDIR: "是目录，不是文件",
  },
  severity: { error: "错误", warning: "警告", information: "提示", hint: "建议" },
  summary: ({ files, findings, repairs, before }) => {
    const last = before === undefined ? "" : `（上一次${before}处）`;
    return repairs === 0
      ? `检查${files}个文件，发现${findings}处问题${last}。`
      : `检查${files}个文件，修复${repairs}处，剩余${findings}处问题${last}。`;
  },
  fileChanged: ({ time, file, change }) =>
    `[${time}] ${file} ${{ added: "新增", changed: "有改动", removed: "已删除" }[change]}`,
  progress: ({ done, total }) => `${done}/${total} 个文件`,
  repaired: ({ damage, written, right }) =>
    right === null ? `${damage}：删去${written}` : `${damage}：${written}改为${right}`,
  space: "空格",
  noClauseFound: "没有找到匹配的条文。",
  watching: "正在留意改动，按 Ctrl+C 结束。",
};
