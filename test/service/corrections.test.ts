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
