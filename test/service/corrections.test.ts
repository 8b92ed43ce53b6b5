import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/service/settings.ts";
import { applyEdits } from "../../server/service/text/span.ts";
import { readCursor } from "../harness/markup.ts";
import { service } from "../harness/service.ts";

/** What is offered at `$0`: each title with the text that it leads to. */
function correctionsAt(marked: string): [string, string][] {
  const { text, cursor } = readCursor(marked);
  const draft = service.openDraft(text, "markdown");
  const settings = { ...DEFAULT_SETTINGS, script: "Hans" } as const;
  const at = { start: cursor, end: cursor };
  const offered = service.corrections(draft, service.diagnose(draft, settings), at, settings);
  return offered.map(({ title, edits }) => [title, applyEdits(text, edits)]);
}

describe("the corrections offered", () => {
  it.each<[string, ...[string, string][]]>([
    [
      "推动數$0據要素",
      ["改为“据”", "推动數据要素"],
      ["改为“数”", "推动数據要素"],
      ["修复本稿全部2处此类问题", "推动数据要素"],
    ],
    ["推动數據$0要素", ["改为“据”", "推动數据要素"], ["修复本稿全部2处此类问题", "推动数据要素"]],
    ["推动$0數據要素", ["改为“数”", "推动数據要素"], ["修复本稿全部2处此类问题", "推动数据要素"]],
    ["推动數$0据要素", ["改为“数”", "推动数据要素"]],
    [
      "资(zī)$0源和制(zhì)度,發展",
      ["删去“(zī)”", "资源和制(zhì)度,發展"],
      ["修复本稿全部2处此类问题", "资源和制度,發展"],
      ["清理全文的网页复制残留（3处）", "资源和制度，發展"],
    ],
    [
      "《行动计划》“（八）$0数据要素×交通运输”",
      ["改为“（七）数据要素×交通运输”", "《行动计划》“（七）数据要素×交通运输”"],
      ["改为“（八）数据要素×金融服务”", "《行动计划》“（八）数据要素×金融服务”"],
    ],
    ["《行动计划》（二十四）$0，推动數据要素"],
    ["推动数据$0要素"],
  ])("at %s", (marked, ...expected) => {
    expect(correctionsAt(marked)).toEqual(expected);
  });
});

/** The first finding of a draft: its message, and what its corrections are called. */
function firstFinding(text: string) {
  const draft = service.openDraft(text, "markdown");
  const findings = service.diagnose(draft, DEFAULT_SETTINGS);
  const [finding] = findings;
  if (!finding) throw new Error(`Nothing is found in ${text}`);
  const corrections = service.corrections(draft, [finding], finding, DEFAULT_SETTINGS);
  return { ...finding, titles: corrections.map(({ title }) => title) };
}

const GROWTH = ["数据产业年均增速超过20%", "数据产业年均增速超过25%"] as const;

describe("a quotation that differs is shown in words and numbers that can be read", () => {
  it.each([
    ["a digit", "数据产业年均增速超过25%", ...GROWTH, "改为“20%”"],
    [
      "a digit too many",
      "数据产业年均增速超过205%",
      GROWTH[0],
      "数据产业年均增速超过205%",
      "改为“20%”",
    ],
    [
      "a digit of hundreds",
      "打造3000个以上示范性强、显示度高、带动性广的典型应用场景",
      "打造300个以上示范性强",
      "打造3000个以上示范性强",
      "改为“300个”",
    ],
    [
      "a year",
      "到2027年底，数据要素应用广度和深度大幅拓展",
      "到2026年底",
      "到2027年底",
      "改为“2026年”",
    ],
    ["a character", "需求牵引，注重实际", "注重实效", "注重实际", "改为“注重实效”"],
    ["half of two units", "需求牵引，注重𠮷效", "注重实效", "注重𠮷效", "改为“注重实效”"],
    [
      "a word of one character among others",
      "优化城市管理方式，推动城市人、地、事、物、网、组织等多维度数据融通",
      "…人、地、事、物、情、组织等多维度数据…",
      "…人、地、事、物、网、组织等多维度数据…",
      "改为“…事、物、情、组织等…”",
    ],
    [
      "words left out",
      "在医疗机构间推广检查检验结果标准统一和共享互认",
      "…间推广检查检验结果数据标准统一和共享互认",
      "…间推广检查检验结果标准统一和共享互认",
      "补上“数据”",
    ],
    [
      "words put in",
      "打造高质量人工智能行业大模型训练数据集",
      "打造高质量人工智能大模型训练数据集",
      "打造高质量人工智能行业大模型训练数据集",
      "删去“行业”",
    ],
    [
      "a Latin word put in",
      "打造高质量人工智能AI大模型训练数据集",
      "打造高质量人工智能大模型训练数据集",
      "打造高质量人工智能AI大模型训练数据集",
      "删去“AI”",
    ],
    ["emphasis", "数据产业**年均**增速超过25%", ...GROWTH, "改为“20%”"],
  ])("%s", (_, quotation, original, written, title) => {
    const { message, titles } = firstFinding(`《行动计划》提出“${quotation}”。`);
    expect(message).toContain(`原文为“${original}”，此处作“${written}”`);
    expect(titles).toEqual([title]);
  });
});

it.each([
  [
    '对照《"数据要素×"三年行动计划（2024—2026年）》',
    ["改为：《“数据要素×”三年行动计划（2024—2026年）》"],
  ],
  [
    "《行动计划》“（九）数据要素×文化旅游”",
    ["改为“（十）数据要素×文化旅游”", "改为“（九）数据要素×科技创新”"],
  ],
])("what has quotation marks of its own is named without others round it: %s", (text, titles) => {
  expect(firstFinding(text).titles).toEqual(titles);
});
