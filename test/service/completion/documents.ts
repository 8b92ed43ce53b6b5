import { NUMBER, PLAN, PLAN_HANT, scriptOf, TITLE, type TypingCase } from "./typing.ts";

const HK = scriptOf("Hant-HK");

/** Titles and numbers of documents. */
export const DOCUMENTS: readonly TypingCase[] = [
  ["落实$0", "《", `first ${PLAN}`, `落实${PLAN}`, "keys"],
  ["落实$0", "《", `top3 ${TITLE}`, `落实${TITLE}`],
  ["落实$0", "《", "top3 《行动计划》", "落实《行动计划》"],
  ["落实$0》", "《", `first ${PLAN}`, `落实${PLAN}`],
  ["落实《$0》的要求", "数据要素", `top3 ${TITLE}`, `落实${TITLE}的要求`, "keys"],
  ["落实$0", "《行动", "first 《行动计划》", "落实《行动计划》", "keys"],
  ["落实《$0》", "行动", "first 《行动计划》", "落实《行动计划》"],
  ["落实$0", "《sjys", `first ${PLAN}`, `落实${PLAN}`],
  ["落实$0", "《xdjh", "first 《行动计划》", "落实《行动计划》", "keys"],
  ["落实$0", "《“数据", `first ${PLAN}`, `落实${PLAN}`],
  [
    "落实$0",
    "《中共",
    "first 《中共中央 国务院关于构建数据基础制度更好发挥数据要素作用的意见》",
    "落实《中共中央 国务院关于构建数据基础制度更好发挥数据要素作用的意见》",
  ],
  ["落实$0", "《交通", "first （七）数据要素×交通运输", `落实${PLAN}“（七）数据要素×交通运输”`],
  [
    "落实$0",
    "《jtys",
    "first （七）数据要素×交通运输",
    `落实${PLAN}“（七）数据要素×交通运输”`,
    "keys",
  ],
  [
    "按《行动计划》要求，落实$0",
    "《",
    "first 《行动计划》",
    "按《行动计划》要求，落实《行动计划》",
  ],
  [
    "## 数据要素×交通运输\n\n落实$0",
    "《",
    "first （七）数据要素×交通运输",
    `## 数据要素×交通运输\n\n落实${PLAN}“（七）数据要素×交通运输”`,
  ],
  // What stands to the right already.
  ["落实《$0》（国数政策〔2023〕11号）", "数据要素", `first ${PLAN}`, `落实${PLAN}`, "keys"],
  ["落实《$0三年行动计划（2024—2026年）》", "“数据要素×”", `first ${PLAN}`, `落实${PLAN}`],
  ["落实《行$0划》的要求", "动", "first 《行动计划》", "落实《行动计划》的要求"],
  [
    "落实《$0》（国数政策〔2023〕11号）",
    "jtys",
    "first （七）数据要素×交通运输",
    `落实${PLAN}“（七）数据要素×交通运输”`,
  ],
  ["落实$0", "《数据安全", "nothing"],
  ["落实《$0", "行动计划》", "nothing"],
  // Numbers.
  ["（$0", "国数政策〔", `first ${NUMBER}`, `（${NUMBER}`],
  ["（$0）", "国数政策〔2", `first ${NUMBER}`, `（${NUMBER}）`],
  ["（$0）", "国数政策[20", `first ${NUMBER}`, `（${NUMBER}）`, "keys"],
  ["（$0）", "国数政策（20", `first ${NUMBER}`, `（${NUMBER}）`],
  ["（$0）", "国数政", `first ${NUMBER}`, `（${NUMBER}）`],
  ["（$0）", "gszc", `first ${NUMBER}`, `（${NUMBER}）`],
  ["（国数政策〔$0〕11号）", "2023", `first ${NUMBER}`, `（${NUMBER}）`],
  [`落实${TITLE}$0`, "（", `top3 ${NUMBER}`, `落实${PLAN}`],
  [`落实${TITLE}$0）`, "（", `top3 ${NUMBER}`, `落实${PLAN}`],
  ["（$0", "国发〔", `absent ${NUMBER}`],
  ["（$0", "国数政策〔2021", `absent ${NUMBER}`],
  ["国数政策$0)", "(20", `first ${NUMBER}`, NUMBER, "keys"],
  ["国数政策〔$0〕11号", "20", `first ${NUMBER}`, NUMBER],
  ["国数政策（$0）11号", "20", `first ${NUMBER}`, NUMBER],
  ["（国数政策$0)", "(", `first ${NUMBER}`, `（${NUMBER})`],
  ["（国数政策$0))", "(20", `first ${NUMBER}`, `（${NUMBER})`],
  // Traditional.
  ["經濟發展，落實$0", "《", `first ${PLAN_HANT}`, `經濟發展，落實${PLAN_HANT}`],
  ["經濟發展，落實$0》", "《行動", "first 《行動計劃》", "經濟發展，落實《行動計劃》"],
  ["經濟發展（$0", "國數政策〔", "first 國數政策〔2023〕11號", "經濟發展（國數政策〔2023〕11號"],
  [
    `${HK}落實$0`,
    "《數據",
    "top3 《「數據要素×」三年行動計劃（2024—2026年）》",
    `${HK}落實《「數據要素×」三年行動計劃（2024—2026年）》`,
  ],
];
