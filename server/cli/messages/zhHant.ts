// Made of zh.ts by `npm run messages`; changes belong there.
import type { CliMessages } from "./messages.ts";

export const zhHant: CliMessages = {
  about: "對照國家政策原文檢查地方實施方案：簡繁、引文、引用。",
  commands: {
    check: "列出文稿中的問題。「-」按 Markdown 讀標準輸入。",
    clause: "顯示某一條的原文。N 可寫 7、七、（七）、第七條。",
    cite: "生成某一條的引用。",
    search: "按條號、詞語或拼音首字母查條文，最相關的在前。",
    convert: "把文稿轉換為簡體或某種繁體。",
    clean: "清理文稿中的網頁複製殘留。",
    lsp: "以語言伺服器協定為編輯器服務。",
  },
  options: {
    format: "輸出的格式",
    document: "哪份政策文件，寫它的代號（檔案中的 id）；不寫則取第一份有這一條的",
    script: "簡體還是哪種繁體；不寫則 check 按設定或文稿，其他命令為簡體",
    to: "轉換成簡體或哪種繁體",
    style: "引用的寫法",
    template: "寫法 template 的範本，如「{title}（{number}）{clause}」",
    edition: "寫法 gbt7714 所用的 GB/T 7714 版本",
    url: "文件的網址，供寫法 gbt7714、csl-json 使用",
    accessed: "在網上讀到的日期，寫作 YYYY-MM-DD，與 --url 同用",
    json: "輸出 JSON",
    fix: "在檔案中做全部確定的修復；對標準輸入則輸出修復後的文字",
    watch: "文稿一有改動就再檢查，直到停止",
    write: "寫回檔案，不輸出",
    stdio: "經標準輸入和輸出",
    "node-ipc": "經啟動它的處理程序的 Node 管道",
    socket: "連接在 127.0.0.1 這一連接埠等候的編輯器",
  },
  commandsHeading: "命令",
  optionsHeading: "選項",
  exitStatus: "結束狀態：0 沒有問題或已完成，1 有警告或錯誤，2 用法有誤或輸入無法讀取。",
  moreHelp: "用「policy-drafting help 命令」檢視某一命令的說明；--version 顯示版本。",
  nameCommand: (allowed) =>
    `policy-drafting: 請給出命令，可用：${allowed.join("、")}；或 --help、--version`,
  noCommand: ({ name, allowed }) => `${name}: 沒有這個命令，可用：${allowed.join("、")}`,
  unknownOption: (option) => `${option}: 沒有這個選項`,
  wrongOption: (option) => `${option}: 缺少或多寫了值`,
  notAllowed: ({ name, value, allowed }) =>
    `${name}: ${value} 不可用，可用值：${allowed.join("、")}`,
  noSetting: ({ name, allowed }) => `${name}: 沒有這項設定，可用：${allowed.join("、")}`,
  notJson: (reason) => `不是有效的 JSON：${reason}`,
  nameFiles: "請給出要檢查的檔案",
  nameOneFile: "請給出一個檔案",
  nameClause: "請給出一個條號，如 7、七、（七）",
  nameWords: "請給出要尋找的詞語",
  nameScript: (allowed) => `請用 --to 指明轉換成哪一種：${allowed.join("、")}`,
  nameConnection: "請指明連接方式：--stdio、--node-ipc、--socket=N（1–65535）",
  noClause: (range) => `沒有這一條，可用：${range}`,
  noCorpus: "沒有語料",
  alsoIn: ([first = "", ...others]) =>
    `所取條文出自 ${first}；另有同號的條，可用 --document 選取：${others.join("、")}`,
  noMatch: "沒有相符的檔案",
  notUtf8: "不是 UTF-8 編碼，請另存為 UTF-8",
  cannotWatch: (option) => `--watch 不能與 ${option} 同用`,
  onlyForStyles: ({ option, styles }) => `${option}: 只用於 --style ${styles.join("、")}`,
  needsOption: ({ option, needed }) => `${option}: 須與 ${needed} 同用`,
  notFramed: "收到的內容不合協定格式（Content-Length）",
  cannotConnect: (code) => `無法連接（${code}）`,
  unreadable: (code) => `無法讀寫（${code}）`,
  reasons: {
    ENOENT: "檔案不存在",
    ENOTDIR: "檔案不存在",
    EACCES: "沒有權限",
    EPERM: "沒有權限",
    ELOOP: "連結指向自身",
    ENAMETOOLONG: "檔名過長",
    EROFS: "唯讀",
    EISDIR: "是資料夾，不是檔案",
  },
  severity: { error: "錯誤", warning: "警告", information: "提示", hint: "建議" },
  summary: ({ files, findings, repairs, before }) => {
    const last = before === undefined ? "" : `（上一次${before}處）`;
    return repairs === 0
      ? `檢查${files}個檔案，發現${findings}處問題${last}。`
      : `檢查${files}個檔案，修復${repairs}處，剩餘${findings}處問題${last}。`;
  },
  fileChanged: ({ time, file, change }) =>
    `[${time}] ${file} ${{ added: "新增", changed: "有改動", removed: "已刪除" }[change]}`,
  progress: ({ done, total }) => `${done}/${total} 個檔案`,
  repaired: ({ damage, written, right }) =>
    right === null ? `${damage}：刪去${written}` : `${damage}：${written}改為${right}`,
  space: "空格",
  noClauseFound: "沒有找到相符的條文。",
  watching: "正在留意改動，按 Ctrl+C 結束。",
};
