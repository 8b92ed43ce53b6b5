import type { TypingCase } from "./typing.ts";

/** Where nothing may be offered: a list there would swallow a key that means something else. */
export const SILENCE: readonly TypingCase[] = [
  // What is finished: Enter is a new line.
  ["推进$0", "多式联运", "nothing", "", "keys"],
  ["推进$0", "多式联运。", "nothing", "", "keys"],
  ["激活$0", "数据要素", "nothing", "", "keys"],
  ["$0", "提升多式联运效能，推进货运寄递数据共享。", "nothing"],
  ["- $0", "推进数据流通平台建设。", "nothing"],
  ["依托$0", "国家数据局", "nothing"],
  ["經濟發展，推進$0", "多式聯運", "nothing"],
  ["依托$0联运", "多式联运", "nothing"],
  ["- $0", "推进航运贸易便利化", "nothing", "", "keys"],
  ["- $0", "提升多式联运效能", "nothing"],
  // Not enough.
  ["《行动计划》提出“$0", "融合创新", "nothing"],
  ["《行动计划》提出“$0", "数据融合", "nothing"],
  ["推进$0", "多", "nothing"],
  ["$0", "数", "nothing"],
  ["我$0", "的", "nothing"],
  ["我们$0", "的", "nothing"],
  ["推进$0", "加强", "nothing"],
  ["推进$0", "推动", "nothing"],
  ["要$0", "提升", "nothing"],
  ["要贯彻$0", "落实", "nothing"],
  ["要$0", "优化", "nothing"],
  ["推进数据$0", "，", "nothing"],
  ["推进数据$0", "。", "nothing"],
  ["推进数据$0", " ", "nothing"],
  ["推进（$0", "以下", "nothing"],
  // Words of every day, that seldom go on to a term; but where the section is about it.
  ["打造$0", "场景", "nothing"],
  ["保障$0", "安全", "nothing", "", "keys"],
  ["推动$0", "创新", "nothing"],
  ["打造$0", "场景需", "first 场景需求牵引", "打造场景需求牵引"],
  ["### 交通运输\n\n用好$0", "重点", "first 重点车辆数据", "### 交通运输\n\n用好重点车辆数据"],
  // The end of a longer word: Enter is a new line.
  ["- 归集企业用电$0", "数据", "nothing"],
  ["共享水运$0", "数据", "nothing"],
  ["共享水运$0", "数据要", "first 数据要素", "共享水运数据要素"],
  ["激活县域的$0", "数据", "first 数据要素", "激活县域的数据要素"],
  // Local departments, whose names begin as the national ones do.
  ["牵头单位：市$0", "农业农村", "nothing", "", "keys"],
  ["牵头单位：市$0局", "数据", "nothing"],
  ["市发展改革委、省$0", "交通", "nothing"],
  ["由区$0", "商务", "nothing"],
  ["推动全市$0", "数据要", "first 数据要素", "推动全市数据要素"],
  // A heading that is finished.
  ["### （四）$0", "现代农业", "nothing", "", "keys"],
  ["### （四）$0", "数据要素×现代农业", "nothing"],
  // Behind the title of another document, of a local one too.
  ["我省《行动计划》$0", "“（", "nothing"],
  ["我市《行动计划》$0", "（七", "nothing"],
  ["我省《行动计划》提出$0", "“推进航运", "absent 推进航运贸易便利化"],
  ["落实《行动计划》“（七）数据要素×交通运输”，衔接《数字政府规划》$0", "“", "nothing"],
  // What the plan does not have.
  ["我市$0", "轴承", "nothing"],
  ["我市$0", "水稻柑橘", "nothing"],
  ["会同$0", "市数据局", "nothing"],
  // A finished 第七条 may be any document's, and the draft's own: only behind 按照 and the like.
  ["我市$0", "第七条", "nothing"],
  ["落实《行动计划》第八条。\n\n违反$0", "第七条", "nothing"],
  // Code, links, addresses, front matter, comments.
  ["用`$0`", "多式", "nothing", "", "keys"],
  ["用`$0", "多式", "nothing"],
  ["用`a`和`$0", "多式", "nothing"],
  ["```\n$0\n```", "多式", "nothing", "", "keys"],
  ["    $0", "多式", "nothing"],
  ["[网站](https://a.cn/$0)", "多式", "nothing"],
  ["[网站]($0", "多式", "nothing"],
  ["[网站]($0)", "sjys", "nothing"],
  ["https://a.cn/$0", "多式", "nothing"],
  ["---\n$0\n\n# 云岭市数据工作方案", "sc", "nothing"],
  ["<https://a.cn/$0>", "多式", "nothing"],
  ["---\ntitle: $0\n---\n", "多式", "nothing"],
  ["---\ntitle: $0", "多式", "nothing"],
  ["---\ntitle: 方案\nkeywords:\n  - $0", "多式", "nothing"],
  ["<!-- $0 -->", "多式", "nothing"],
  ["<!-- $0", "多式", "nothing"],
  ['<b title="$0">', "多式", "nothing"],
  // Inside a character, in front of a mark that belongs to the one before.
  ["推进$0\u0301", "多式", "nothing"],
  ["推进$0\ufe00", "多式", "nothing"],
  // No Chinese.
  ["The plan. $0", "sj", "nothing"],
  ["$0", "The ", "nothing"],
  ["Wir $0", "sagen", "nothing"],
];
